import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { openDatabase } from "../lib/server/jobs/database";
import { type Office, test } from "./provider";
import { rawRequest } from "./raw-request";
import { routeHandlers } from "./route-handlers";
import { Wizard } from "./wizard";

const minutes = 60_000;

/** Time passes for everybody who is signed in: what the server wrote down lies further back. */
async function letPass(office: Office, column: "seenAt" | "createdAt" | "signedInAt", ms: number) {
  const { db } = await openDatabase({ file: join(office.server.dataDir, "whereabouts.db") });
  const at = new Date(Date.now() - ms).toISOString();
  await db
    .updateTable("sessions")
    // the columns that never change are only changed here
    .set((eb) => Object.assign({}, { [column]: eb.val(at) }))
    .execute();
  await db.destroy();
}

const sessionOf = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === "__Host-whereabouts")?.value ?? null;
const expectSignIn = (page: Page, why: string) => expect(page).toHaveURL(new RegExp(`/sign-in\\?why=${why}&`));
const account = (page: Page, name: string) => page.getByRole("button", { name: `Signed in as ${name}` });

test("whoever signs in comes back to the page they wanted, by name; what Lucca gets is recorded under it", async ({
  office,
  signIn,
  page,
}) => {
  await signIn(page, "ana", "/imports");
  await expect(page).toHaveURL(`${office.server.url}/imports`);
  await expect(account(page, "Ana Lima")).toBeVisible();
  const cookie = (await page.context().cookies()).find(({ name }) => name === "__Host-whereabouts");
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/", domain: "localhost" });

  const wizard = new Wizard(page, office.practice, office.server);
  await wizard.open();
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  const { jobs } = await (await page.request.get(`${office.server.url}/api/imports`)).json();
  expect(jobs.map(({ startedBy }: { startedBy: string }) => startedBy)).toEqual(["ana@acme.example"]);
});

test("no page is shown without a session, and files of the page hold nothing", async ({ office }) => {
  const ask = (target: string, headers = {}) => rawRequest(office.server.url, target, { headers });
  for (const [target, to] of [
    ["/", "/"],
    ["/imports?state=unknown", "/imports?state=unknown"],
    ["/imports/00000000-0000-4000-8000-000000000000", "/imports/00000000-0000-4000-8000-000000000000"],
    ["/connection", "/connection"],
    ["/nothing-here", "/nothing-here"],
    ["/?_rsc=1ab2c", "/"],
    ["/sign-in/../", null],
  ] as const)
    for (const headers of [{}, { rsc: "1", "next-router-prefetch": "1" }, { cookie: "__Host-whereabouts=x" }]) {
      const { status, headers: answer, body } = await ask(target, headers);
      if (to === null) expect(status, target).toBe(404);
      else
        expect([status, answer.location, body], target).toEqual([
          303,
          `/sign-in?${new URLSearchParams({ why: "needed", to })}`,
          "",
        ]);
    }
  const { body } = await ask("/sign-in?why=needed");
  const chunk = /\/_next\/static\/[^"]+\.js/.exec(body)?.[0] ?? "no chunk";
  for (const file of [chunk, "/icon.svg", "/example.csv"]) expect((await ask(file)).status, file).toBe(200);
});

test("no route handler of the build works without a session, under another name, or for another page", async ({
  office,
  page,
  signIn,
}) => {
  await signIn(page, "ana");
  await expect(account(page, "Ana Lima")).toBeVisible();
  const cookie = `__Host-whereabouts=${await sessionOf(page.context())}`;
  const { url } = office.server;
  const open = /^\/api\/(health|metrics|session|session\/end|sign-in|sign-in\/return)$/;
  const { host } = new URL(url);
  const before = { ...office.practice.requests };
  let tried = 0;
  for (const { method, address } of routeHandlers()) {
    if (method === "PUT" || method === "PATCH") continue; // not even looked at
    const own = method === "GET" ? {} : { origin: url };
    for (const [name, headers, status, kind] of [
      ["no session", { ...own }, 401, "signed-out"],
      ["a cookie of nobody", { ...own, cookie: `__Host-whereabouts=${"x".repeat(43)}` }, 401, "signed-out"],
      ["a forged X-Forwarded-User", { ...own, "x-forwarded-user": "ana@acme.example" }, 401, "signed-out"],
      ["a session under another Host", { ...own, cookie, host: "evil.example" }, 403, "wrong-host"],
      ["a session by number", { ...own, cookie, host: host.replace("localhost", "127.0.0.1") }, 403, "wrong-host"],
      ["X-Forwarded-Host", { ...own, cookie, host: "evil.example", "x-forwarded-host": host }, 403, "wrong-host"],
      ["a session on another page", { cookie, origin: "http://evil.example" }, 403, "wrong-origin"],
      ["a session on a null page", { cookie, origin: "null" }, 403, "wrong-origin"],
      [
        "a session, cross-site",
        { cookie, "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" },
        403,
        "wrong-origin",
      ],
    ] as const) {
      if (status === 401 && open.test(address)) continue;
      const answer = await rawRequest(url, address, { method, headers });
      const what = `${method} ${address} with ${name}`;
      expect([answer.status, JSON.parse(answer.body).kind], what).toEqual([status, kind]);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(150);
  expect(office.practice.requests, "nothing was asked of Lucca").toEqual(before);
  const proxied = { cookie, "x-forwarded-for": "10.0.0.7", "x-forwarded-host": "evil.example", via: "1.1 nginx" };
  expect((await rawRequest(url, "/api/imports", { headers: proxied })).status).toBe(200);
});

test("somebody in another group is told so, and has no session", async ({ office, signIn, page }) => {
  await signIn(page, "cy");
  await expectSignIn(page, "not-allowed");
  await expect(page.getByText("This account may not use Whereabouts")).toBeVisible();
  expect(await sessionOf(page.context())).toBeNull();
  expect((await page.request.get(`${office.server.url}/api/imports`)).status()).toBe(401);
  await page.goto(`${office.server.url}/imports`);
  await expectSignIn(page, "needed");
});

test("somebody in the right group comes in", async ({ signIn, page }) => {
  await signIn(page, "bo");
  await expect(account(page, "Bo Berg")).toBeVisible();
});

test("whoever does not go through with it at the provider is out, and can try again", async ({ signIn, page }) => {
  await signIn(page, "nobody", "/connection");
  await expectSignIn(page, "failed");
  await page.getByRole("link", { name: /^Try again/ }).click();
  await page.getByRole("button", { name: "Sign in as ana" }).click();
  await expect(page).toHaveURL(/\/connection$/);
});

for (const [name, column, ms] of [
  ["half an hour without use", "seenAt", 30 * minutes],
  ["twelve hours", "createdAt", 12 * 60 * minutes],
] as const)
  test(`a session has ended after ${name}`, async ({ office, signIn, page }) => {
    await signIn(page, "ana");
    await expect(account(page, "Ana Lima")).toBeVisible();
    await letPass(office, column, ms);
    expect((await page.request.get(`${office.server.url}/api/imports`)).status()).toBe(401);
    await page.goto(`${office.server.url}/imports`);
    await expectSignIn(page, "needed");
  });

test("whoever runs the server ends somebody's sessions at once", async ({ office, signIn, page, browser }) => {
  const other = await browser.newPage();
  await signIn(page, "ana");
  await signIn(other, "bo");
  await expect(account(page, "Ana Lima")).toBeVisible();
  await expect(account(other, "Bo Berg")).toBeVisible();
  const command = ["--conditions=react-server", "--import", "tsx", "bin/sign-out.ts", "ana@acme.example"];
  const env = { ...process.env, ...office.settings };
  const { stdout } = await promisify(execFile)(process.execPath, command, { env });
  expect(stdout).toContain("Sessions ended: 1.");
  await page.reload();
  await expectSignIn(page, "needed");
  await other.reload();
  await expect(account(other, "Bo Berg")).toBeVisible();
  await other.close();
});

test("a way back that was used, or belongs to another browser, lets nobody in", async ({ signIn, page, browser }) => {
  const returns: string[] = [];
  page.on("request", (request) => request.url().includes("/api/sign-in/return") && returns.push(request.url()));
  await signIn(page, "ana");
  await expect(account(page, "Ana Lima")).toBeVisible();
  const [used = ""] = returns;
  expect(used).toContain("state=");
  await page.goto(used);
  await expectSignIn(page, "failed");
  const stranger = await browser.newPage();
  await stranger.goto(used);
  await expectSignIn(stranger, "failed");
  expect(await sessionOf(stranger.context())).toBeNull();
  await stranger.close();
});

test("a tampered cookie is nobody's", async ({ office, signIn, page }) => {
  await signIn(page, "ana");
  await expect(account(page, "Ana Lima")).toBeVisible();
  const context = page.context();
  const value = (await sessionOf(context)) ?? "";
  const flipped = `${value.slice(0, -2)}${value.at(-2) === "A" ? "B" : "A"}${value.at(-1)}`;
  await context.addCookies([
    { name: "__Host-whereabouts", value: flipped, domain: "localhost", path: "/", secure: true, httpOnly: true },
  ]);
  await page.reload();
  await expectSignIn(page, "needed");
  expect((await page.request.get(`${office.server.url}/api/imports`)).status()).toBe(401);
});

test("who signs out everywhere is out in every browser, and others stay", async ({ office, signIn, page, browser }) => {
  const [laptop, other] = [await browser.newPage(), await browser.newPage()];
  await signIn(page, "ana");
  await signIn(laptop, "ana");
  await signIn(other, "bo");
  for (const [who, name] of [
    [page, "Ana Lima"],
    [laptop, "Ana Lima"],
    [other, "Bo Berg"],
  ] as const)
    await expect(account(who, name)).toBeVisible();
  await account(page, "Ana Lima").click();
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/sign-in\?why=signed-out/);
  expect(await sessionOf(page.context())).toBeNull();
  await laptop.goto(`${office.server.url}/imports`);
  await expectSignIn(laptop, "needed");
  await other.reload();
  await expect(account(other, "Bo Berg")).toBeVisible();
  await laptop.close();
  await other.close();
});

test("an import wants a sign-in of the last 15 minutes, and is refused before a byte of it is taken", async ({
  office,
  signIn,
  page,
}) => {
  await signIn(page, "ana");
  await expect(account(page, "Ana Lima")).toBeVisible();
  const wizard = new Wizard(page, office.practice, office.server);
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  await letPass(office, "signedInAt", 16 * minutes);
  await wizard.confirm();
  const refused = page.waitForResponse((answer) => answer.url().includes("/api/imports?"));
  await page.getByRole("button", { name: /^Import/ }).click();
  expect((await refused).status()).toBe(403);
  expect(wizard.imported()).toEqual([]);

  await page.getByRole("link", { name: "Confirm that it is you" }).click();
  await page.getByRole("button", { name: "Sign in as ana" }).click();
  await wizard.expectStep("Import");
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  expect(wizard.imported()).toHaveLength(1);
});

test("nothing of a sign-in stands in what the server writes", async ({ office, signIn, page }) => {
  const words: string[] = [office.provider.client.clientSecret, "ana@acme.example", "cy@acme.example", "Ana Lima"];
  page.on("request", (request) => {
    const { searchParams } = new URL(request.url());
    for (const name of ["state", "code", "nonce", "code_challenge"]) words.push(searchParams.get(name) ?? "");
  });
  await signIn(page, "cy");
  await expectSignIn(page, "not-allowed");
  await page.getByRole("link", { name: /^Sign in/ }).click();
  await page.getByRole("button", { name: "Sign in as ana" }).click();
  await expect(account(page, "Ana Lima")).toBeVisible();
  for (const { value } of await page.context().cookies()) words.push(value);
  const planted = words.filter((word) => word.length > 5);
  expect(planted.length).toBeGreaterThan(10);
  for (const word of planted) expect(office.server.output()).not.toContain(word);
  expect(office.server.output()).toContain("not on the list in OIDC_ALLOWED");
});
