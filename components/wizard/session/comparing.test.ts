import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { POST as plan } from "@/app/api/directory/days/plan/route";
import { POST as days } from "@/app/api/directory/days/route";
import { GET as people } from "@/app/api/directory/people/route";
import { GET as places } from "@/app/api/directory/places/route";
import { allRows, deskWith, guideFile } from "@/lib/format/desk-fixture";
import type { CompareAsk } from "@/lib/format/existing-days";
import { daysAsk, planAsk } from "@/lib/imports/directory";
import type { Result } from "@/lib/imports/problem";
import { json, problemAnswer } from "@/lib/server/access/answer";
import { bodyAsk, listAsk } from "@/lib/server/directory/ask";
import { type Directory, openDirectory } from "@/lib/server/directory/directory";
import { connectTo, key } from "@/lib/server/lucca/fakes/bench";
import { hurriedClock } from "@/lib/server/lucca/fakes/clocks";
import type { Faults } from "@/lib/server/practice/faults";
import { fileOf, visit } from "@/lib/server/practice/testing/visitor";
import { running } from "@/lib/server/running";
import { type Comparing, openComparing, type Part } from "./comparing";

afterEach(() => void vi.unstubAllGlobals());

const origin = "http://localhost:4410";
const before: CompareAsk = { as: "before", override: true };

type Route = (request: Request) => Promise<Response>;

/** The page's requests, as a server would get them. */
function serve(routes: Record<string, Route>) {
  const asked: string[] = [];
  const real = globalThis.fetch;
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    if (!address.startsWith("/")) return real(address, init);
    init.signal?.throwIfAborted();
    const { pathname } = new URL(address, origin);
    asked.push(pathname);
    const length = typeof init.body === "string" ? { "content-length": String(Buffer.byteLength(init.body)) } : {};
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...length, origin };
    const route = routes[pathname];
    if (!route) throw new Error(`no route ${pathname}`);
    return route(new Request(`${origin}${address}`, { ...init, headers }));
  });
  return asked;
}

/** The routes over a directory, without what is around them. */
function routesOver(directory: Directory): Record<string, Route> {
  const answer = async <A, T>(ask: Result<A>, then: (value: A) => Promise<Result<T>>): Promise<Response> => {
    const result = ask.ok ? await then(ask.value) : ask;
    if (result.ok) return json(result.value);
    const { body, ...init } = problemAnswer(result.problem);
    return new Response(body, init);
  };
  return {
    "/api/directory/places": (request) => answer(listAsk(request), directory.places),
    "/api/directory/people": (request) => answer(listAsk(request), directory.people),
    "/api/directory/days": async (request) => answer(await bodyAsk(request, daysAsk), directory.days),
    "/api/directory/days/plan": async (request) => answer(await bodyAsk(request, planAsk), directory.plan),
  };
}

async function bench(faults: Partial<Faults>, crowd: number, rows: readonly string[], more: Partial<Part> = {}) {
  const clock = hurriedClock();
  const { practice, work } = await visit({ key, now: clock.now, crowd, faults });
  onTestFinished(() => practice.stop());
  const { lucca } = connectTo(practice.url, { clock });
  const routes = routesOver(openDirectory({ lucca, clock }));
  const asked = serve(routes);
  const desk = await deskWith(guideFile(...rows));
  const part = { from: "2026-03-02", to: "2026-03-06", people: null, ...more };
  const comparing = openComparing({ desk, part, ask: before, pause: async () => undefined });
  return { practice, work, routes, asked, desk, part, comparing };
}

/** The outcome of a comparison that came to one. */
function compared(view: Comparing) {
  if (view.at !== "compared") throw new Error(`${view.at} ${JSON.stringify(view)}`);
  return view;
}

const someone = (number: number, place = "Paris") =>
  `person.${String(number).padStart(6, "0")};${place};;2026-03-02;FullDay;;false`;

test("a file's rows are new before it is imported, and there after it", async () => {
  const { practice, work } = await visit();
  const folder = mkdtempSync(join(tmpdir(), "comparing-"));
  for (const [name, value] of Object.entries({
    ...{ LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key, DATA_DIR: join(folder, "data"), PORT: "4410" },
  }))
    vi.stubEnv(name, value);
  onTestFinished(async () => {
    await (await running()).close();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
    await practice.stop();
  });
  const nowhere = { params: Promise.resolve({}) };
  const asked = serve({
    "/api/directory/places": (request) => places(request, nowhere),
    "/api/directory/people": (request) => people(request, nowhere),
    "/api/directory/days": (request) => days(request, nowhere),
    "/api/directory/days/plan": (request) => plan(request, nowhere),
  });
  const rows = [
    "jdupont;Paris;Direction;2025-09-25;FullDay;hello;false",
    "jdupont;Nantes;;2025-09-26;FirstHalf;;false",
    "jdupont;Télétravail;;2025-09-26;SecondHalf;;false",
    'hmuster;"Zürich ""Sihl""";;2025-09-24;FullDay;;false',
    '00123;Siège – Lyon;"Atelier; R&D";2025-10-07;FullDay;;false',
    "cfictive;Nantes;B1;2025-10-01;FullDay;;true",
  ];
  const desk = await deskWith(guideFile(...rows));
  const part = { from: "2025-09-24", to: "2025-10-07", people: null };
  const first = openComparing({ desk, part, ask: before });
  await first.start();
  expect(compared(first.view())).toMatchObject({
    ...{ unlisted: [], knowsPlaces: true, ended: null },
    comparison: { compared: 6, counts: { new: 5, deletes: 1 } },
  });

  expect(await work(fileOf(...rows))).toMatchObject({ created: 5, deleted: 1, errors: [] });
  const again = openComparing({ desk, part, ask: { as: "after" }, fresh: true });
  await again.start();
  expect(compared(again.view()).comparison).toMatchObject({ compared: 6, counts: { there: 6 } });
  expect((await desk.rows({ ...allRows, existing: "there" }, 0, 9)).total).toBe(6);
  expect(asked.length).toBeLessThan(12);
});

describe("what it costs", () => {
  test("a few requests are made at once, many only when the admin says so", async () => {
    const rows = Array.from({ length: 900 }, (_, number) => someone(number));
    const { comparing, asked } = await bench({ filters: "ignored", pages: { limit: 10, over: "refused" } }, 900, rows);
    await comparing.start();
    expect(comparing.view()).toMatchObject({ at: "costly", people: 900, cost: { by: "everyone" } });
    const pages = () => asked.filter((path) => path === "/api/directory/days").length;
    expect(pages()).toBe(0);
    await comparing.read();
    expect(compared(comparing.view())).toMatchObject({ ended: null, comparison: { counts: { new: 900 } } });
    expect(pages()).toBeGreaterThan(12);
  });

  test("less can be asked for: the rest of the rows stays open", async () => {
    const rows = Array.from({ length: 900 }, (_, number) => someone(number));
    const { comparing, part } = await bench({}, 900, rows);
    await comparing.weigh({ ...part, people: 50 });
    expect(compared(comparing.view()).comparison).toMatchObject({ counts: { new: 50, unread: 850 } });
  });
});

test("stopped, the people whose days are all there count, and the rest is open", async () => {
  const rows = Array.from({ length: 500 }, (_, number) => someone(number));
  const { comparing, work } = await bench({ pages: { limit: 10, over: "capped" } }, 1500, rows);
  await work(fileOf(...Array.from({ length: 1500 }, (_, number) => someone(number))));
  await comparing.start();
  expect(comparing.view()).toMatchObject({ at: "costly", cost: { by: "people" } });
  comparing.subscribe(() => {
    const view = comparing.view();
    if (view.at === "reading" && view.progress?.list === "days" && view.progress.pages === 45) comparing.stop();
  });
  await comparing.read();
  const { ended, comparison } = compared(comparing.view());
  expect(ended).toBe("stopped");
  expect(comparison.counts).toMatchObject({ same: 400, unread: 100 });
});

test("stopped while lists are read, nothing is said", async () => {
  const { comparing } = await bench({}, 0, ["jdupont;Paris;;2026-03-02;FullDay;;false"]);
  comparing.subscribe(() => {
    const view = comparing.view();
    if (view.at === "reading" && view.progress?.list === "places") comparing.stop();
  });
  await comparing.start();
  expect(comparing.view()).toEqual({ at: "idle" });
});

test("a key that may not read the lists: nothing is compared, and it is said which", async () => {
  const { comparing } = await bench({ forbidden: ["directory"] }, 0, ["jdupont;Paris;;2026-03-02;FullDay;;false"]);
  await comparing.start();
  expect(comparing.view()).toEqual({ at: "not-allowed", list: "people" });
});

test("people whom the key does not see are named, their rows are open", async () => {
  const rows = ["jdupont;Paris;;2026-03-02;FullDay;;false", "mlefevre;Paris;;2026-03-02;FullDay;;false"];
  const { comparing } = await bench({ sees: "half" }, 0, rows);
  await comparing.start();
  expect(compared(comparing.view())).toMatchObject({
    unlisted: ["jdupont"],
    comparison: { counts: { "unknown-login": 1, new: 1 } },
  });
});

test("while Lucca's limit holds it back it says for how long, and then goes on", async () => {
  const { comparing, routes } = await bench({}, 0, ["jdupont;Paris;;2026-03-02;FullDay;;false"]);
  const { "/api/directory/days": route } = routes;
  let turnedAway = 0;
  routes["/api/directory/days"] = async (request) => {
    turnedAway += 1;
    if (turnedAway > 1 && route) return route(request);
    const { body, ...init } = problemAnswer({ kind: "lucca-too-many", retryAfter: 2 });
    return new Response(body, init);
  };
  const waits: number[] = [];
  comparing.subscribe(() => {
    const view = comparing.view();
    if (view.at === "reading" && view.progress?.waiting) waits.push(view.progress.waiting);
  });
  await comparing.start();
  expect(compared(comparing.view()).comparison.counts.new).toBe(1);
  expect(waits).toEqual([2, 1]);
});

test("Lucca fails in the middle: it is said why, and no row is called new", async () => {
  const { comparing, practice, routes } = await bench({}, 0, ["jdupont;Paris;;2026-03-02;FullDay;;false"]);
  const { "/api/directory/days": route } = routes;
  routes["/api/directory/days"] = async (request) => {
    practice.faults.troubles.push({ on: "directory", times: 9, when: "before", how: { status: 500 } });
    return route ? route(request) : new Response();
  };
  await comparing.start();
  expect(compared(comparing.view())).toMatchObject({
    ended: { kind: "lucca-down" },
    comparison: { counts: { unread: 1, new: 0 } },
  });
});

test("the override switch is tried on what was read, without reading again", async () => {
  const { comparing, asked } = await bench({}, 0, ["jdupont;Paris;;2025-09-19;FullDay;;false"], {
    from: "2025-09-19",
    to: "2025-09-19",
  });
  await comparing.start();
  expect(compared(comparing.view()).comparison).toMatchObject({ pending: 1, counts: { changes: 1 } });
  const before = asked.length;
  await comparing.compareAs({ as: "before", override: false });
  expect(compared(comparing.view()).comparison.counts).toMatchObject({ changes: 0, "left-alone": 1 });
  expect(asked.length).toBe(before);
});
