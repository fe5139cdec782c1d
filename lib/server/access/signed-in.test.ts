import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST as analyses } from "@/app/api/analyses/route";
import { POST as imports } from "@/app/api/imports/route";
import { GET as history } from "@/app/api/jobs/[id]/history/route";
import { GET as job } from "@/app/api/jobs/[id]/route";
import { POST as end } from "@/app/api/session/end/route";
import { GET as session } from "@/app/api/session/route";
import { GET as back } from "@/app/api/sign-in/return/route";
import { GET as begin } from "@/app/api/sign-in/route";
import { accepted, history as historySchema, isOver, job as jobSchema } from "@/lib/imports/job";
import { session as sessionSchema } from "@/lib/imports/session";
import { running } from "@/lib/server/running";
import { origin, people, ways } from "@/lib/server/sign-in/fakes/bench";
import { openBrowser } from "@/lib/server/sign-in/fakes/browser";
import { startProvider, type TestProvider } from "@/lib/server/sign-in/fakes/provider";

/** The routes as people with a session call them, over a real provider and a practice Lucca of their own. */
const folder = mkdtempSync(join(tmpdir(), "signed-in-"));
let provider: TestProvider;
beforeAll(async () => {
  provider = await startProvider({ redirect: `${origin}/api/sign-in/return` });
  Object.assign(provider.people, people);
  const { clientId, clientSecret } = provider.client;
  for (const [name, value] of Object.entries({
    ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
    ...{ OIDC_ALLOWED: "ana@acme.example,HR Admins", PUBLIC_URL: origin, DATA_DIR: join(folder, "data") },
  }))
    vi.stubEnv(name, value);
});
beforeEach(() => {
  provider.spoilt = null;
});
afterAll(async () => {
  await (await running()).close();
  await provider.stop();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const file =
  "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\njdupont;Paris;Service Client;2025-09-18;FullDay;;\r\n";
const nowhere = { params: Promise.resolve({}) };
const of = (id: string) => ({ params: Promise.resolve({ id }) });
const kindOf = async (answer: Response) => [answer.status, (await answer.json()).kind];
const idOf = async (answer: Response) => accepted.parse(await answer.json()).id;

/** Somebody's browser after signing in, `ago` seconds after the provider asked who it is. */
async function signedIn(login: string, ago = 0): Promise<string> {
  const { signIn } = await running();
  if (!signIn) throw new Error("no sign-in");
  const browser = openBrowser();
  provider.spoilt = { auth_time: Math.round(Date.now() / 1000) - ago };
  await ways(signIn).enter(browser, login);
  return browser.cookie() ?? "";
}

function upload(path: string, cookie: string, headers: Record<string, string> = {}): Request {
  const body = `--b\r\nContent-Disposition: form-data; name="file"; filename="x.csv"\r\n\r\n${file}\r\n--b--\r\n`;
  const length = `${Buffer.byteLength(body)}`;
  const own = { origin, cookie, "content-type": "multipart/form-data; boundary=b", "content-length": length };
  return new Request(`${origin}${path}`, { method: "POST", body, headers: { ...own, ...headers } });
}

const get = (path: string, headers: Record<string, string> = {}) => new Request(`${origin}${path}`, { headers });

async function analyzed(cookie: string): Promise<string> {
  const id = await idOf(await analyses(upload("/api/analyses?override=false", cookie), nowhere));
  for (;;) {
    const seen = jobSchema.parse(await (await job(get(`/api/jobs/${id}`, { cookie }), of(id))).json());
    if (isOver(seen)) return id;
    await new Promise((next) => setTimeout(next, 20));
  }
}

test("an import with an old sign-in is refused before anything is received, unless its ticket was here before", async () => {
  const [fresh, old] = [await signedIn("ana"), await signedIn("ana", 16 * 60)];
  const path = `/api/imports?override=false&analysis=${await analyzed(old)}`;
  const ticket = { "idempotency-key": randomUUID() };
  const late = upload(path, old, ticket);
  expect(await kindOf(await imports(late, nowhere))).toEqual([403, "sign-in-old"]);
  expect(late.bodyUsed).toBe(false);
  const id = await idOf(await imports(upload(path, fresh, ticket), nowhere));
  const again = await imports(upload(path, old, ticket), nowhere);
  expect([again.status, await idOf(again)]).toEqual([200, id]);
  const batch = `&batch=${randomUUID()}&part=2&parts=2`;
  const part = await imports(upload(`${path}${batch}`, old, { "idempotency-key": randomUUID() }), nowhere);
  expect(await kindOf(part)).toEqual([403, "sign-in-old"]);
  const { events } = historySchema.parse(await (await history(get("", { cookie: fresh }), of(id))).json());
  expect(events[0]).toMatchObject({ what: "received", by: "Ana@acme.example" });
});

test("two uploads at once for each person, however many sessions they have", async () => {
  const [desk, laptop, other] = [await signedIn("ana"), await signedIn("ana"), await signedIn("bo")];
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const slow = (cookie: string) => {
    const { headers } = upload("/", cookie);
    const body = new ReadableStream({ pull: async (stream) => held.then(() => stream.close()) });
    const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
    return new Request(`${origin}/api/analyses?override=false`, init);
  };
  const waiting = [analyses(slow(desk), nowhere), analyses(slow(laptop), nowhere)];
  const third = () => analyses(upload("/api/analyses?override=false", desk), nowhere);
  await expect.poll(async () => (await third()).status).toBe(503);
  expect((await analyses(upload("/api/analyses?override=false", other), nowhere)).status).toBe(202);
  letGo();
  for (const answer of await Promise.all(waiting)) expect(answer.status).toBe(400);
});

test("who is signed in is told, with a name for their draft that tells nobody who it is", async () => {
  const told = async (cookie: string) =>
    sessionSchema.parse(await (await session(get("/api/session", { cookie }), nowhere)).json());
  const ana = await told(await signedIn("ana"));
  expect(ana).toMatchObject({ signIn: true, name: "Ana Lima", email: "Ana@acme.example" });
  expect(Date.now() - Date.parse(ana.signedInAt ?? "")).toBeLessThan(60_000);
  expect(ana.draftOwner).toMatch(/^[0-9a-f]{64}$/);
  expect((await told(await signedIn("ana"))).draftOwner).toBe(ana.draftOwner);
  expect((await told(await signedIn("bo"))).draftOwner).not.toBe(ana.draftOwner);
});

test("a page that is older than the build may read, but change nothing", async () => {
  const server = await running();
  const cookie = await signedIn("ana");
  const ask = (build: string) => analyses(upload("/api/analyses", cookie, { "x-whereabouts-build": build }), nowhere);
  server.buildId = "new";
  expect(await kindOf(await ask("old"))).toEqual([409, "reload"]);
  expect(await kindOf(await ask(""))).toEqual([409, "reload"]);
  expect(await kindOf(await ask("new"))).toEqual([400, "request-invalid"]);
  expect(await kindOf(await analyses(upload("/api/analyses", cookie), nowhere))).toEqual([400, "request-invalid"]);
  const read = await job(get("/", { cookie, "x-whereabouts-build": "old" }), of(randomUUID()));
  expect(read.status).toBe(404);
  server.buildId = null;
  expect(await kindOf(await ask("old"))).toEqual([400, "request-invalid"]);
});

test("signing out ends the session and takes the cookie away; another page cannot do it", async () => {
  const [here, there] = [await signedIn("ana"), await signedIn("ana")];
  const leave = (cookie: string, body: object, from: string = origin) => {
    const text = JSON.stringify(body);
    const headers = { origin: from, cookie, "content-length": `${text.length}` };
    return end(new Request(`${origin}/api/session/end`, { method: "POST", headers, body: text }), nowhere);
  };
  const isIn = async (cookie: string) => (await job(get("/", { cookie }), of(randomUUID()))).status === 404;
  expect(await kindOf(await leave(here, {}, "https://evil.example"))).toEqual([403, "wrong-origin"]);
  expect(await kindOf(await leave(here, { everywhere: "yes" }))).toEqual([400, "request-invalid"]);
  expect([await isIn(here), await isIn(there)]).toEqual([true, true]);
  const gone = await leave(here, {});
  expect([gone.status, gone.headers.get("set-cookie")]).toEqual([
    204,
    "__Host-whereabouts=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0",
  ]);
  expect([await isIn(here), await isIn(there)]).toEqual([false, true]);
  await leave(there, { everywhere: true });
  expect(await isIn(there)).toBe(false);
  expect((await leave("", { everywhere: true })).status).toBe(204);
});

test("the way to the provider begins on our own pages; the way back comes from its page, and only as a browser goes", async () => {
  const there = await begin(get("/api/sign-in?to=/imports&again=1", { "sec-fetch-site": "same-origin" }), nowhere);
  expect(there.status).toBe(302);
  expect(there.headers.get("location")).toContain(`${provider.issuer}/auth?redirect_uri=`);
  expect(there.headers.get("set-cookie")).toMatch(/^__Host-whereabouts-sign-in=[\w-]{43};/);
  const elsewhere = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  expect(await kindOf(await begin(get("/api/sign-in", elsewhere), nowhere))).toEqual([403, "wrong-origin"]);
  const returned = await back(get("/api/sign-in/return?code=x&state=y", elsewhere), nowhere);
  expect([returned.status, returned.headers.get("location"), returned.headers.get("cache-control")]).toEqual([
    303,
    "/sign-in?why=failed&to=%2F",
    "no-store",
  ]);
  const fetched = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" };
  expect(await kindOf(await back(get("/api/sign-in/return", fetched), nowhere))).toEqual([403, "wrong-origin"]);
});
