import { describe, expect, onTestFinished, test } from "vitest";
import type { Day, Listed } from "@/lib/imports/directory";
import { failed, type Result, succeeded } from "@/lib/imports/problem";
import type { LuccaDirectory } from "@/lib/server/lucca/directory";
import { connectTo, key } from "@/lib/server/lucca/fakes/bench";
import { hurriedClock } from "@/lib/server/lucca/fakes/clocks";
import { httpServer } from "@/lib/server/lucca/fakes/servers";
import type { Faults } from "@/lib/server/practice/faults";
import { startPractice } from "@/lib/server/practice/start-practice";
import { openDirectory } from "./directory";

/** A directory over the practice Lucca, whose minutes pass at once. */
async function bench(faults: Partial<Faults> = {}, crowd = 0) {
  const clock = hurriedClock();
  const practice = await startPractice({ key, now: clock.now, crowd, faults });
  onTestFinished(() => practice.stop());
  const { lucca } = connectTo(practice.url, { clock });
  return { practice, clock, directory: openDirectory({ lucca, clock }) };
}

/** Follows a list to its end. */
async function whole<T>(ask: (cursor: string | null) => Promise<Result<Listed<T>>>): Promise<T[] | "not allowed"> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Result<Listed<T>> = await ask(cursor);
    if (!page.ok) throw new Error(page.problem.kind);
    if (!page.value.allowed) return "not allowed";
    items.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor !== null);
  return items;
}

type Opened = Awaited<ReturnType<typeof bench>>["directory"];
const list = { cursor: null, maxAge: null };
const places = (directory: Opened) => whole((cursor) => directory.places({ cursor, maxAge: null }));
const people = (directory: Opened) => whole((cursor) => directory.people({ cursor, maxAge: null }));
const days = (directory: Opened, from: string, to: string, owners: number[] | null) =>
  whole((cursor) => directory.days({ from, to, owners, cursor, maxAge: null }));

const limits: [string, Faults["pages"]][] = [
  ["pages of 1000", { limit: 1000, over: "refused" }],
  ["pages of 10, longer ones refused", { limit: 10, over: "refused" }],
  ["pages of 10, longer ones cut short", { limit: 10, over: "capped" }],
  ["pages of 100, longer ones refused", { limit: 100, over: "refused" }],
];

describe("places", () => {
  for (const [name, pages] of limits)
    test(`each once with its areas, in ${name}`, async () => {
      const { directory } = await bench({ pages });
      const all = await places(directory);
      expect(all.length).toBe(14);
      expect(all).toContainEqual({
        ...{ id: 2, name: "Nantes", type: "Office", isActive: true, capacity: 30 },
        areas: [
          { id: 21, name: "B1", capacity: 16 },
          { id: 22, name: "B2", capacity: 14 },
        ],
      });
    });

  test("the page limit is found out once", async () => {
    const { practice, directory } = await bench({ pages: { limit: 10, over: "refused" } });
    await places(directory);
    expect(practice.requests.directory).toBe(4);
    await whole((cursor) => directory.places({ cursor, maxAge: 0 }));
    expect(practice.requests.directory).toBeLessThanOrEqual(6);
  });

  test("a page that takes too long is asked for in smaller ones", async () => {
    const { directory } = await bench({
      troubles: [{ on: "directory", times: 1, when: "before", how: { status: 408 } }],
    });
    expect((await places(directory)).length).toBe(14);
  });

  test("a Lucca that is slow is waited for", async () => {
    const { directory } = await bench({ answerDelay: { directory: 400 } });
    expect((await places(directory)).length).toBe(14);
  });

  test("two who ask at the same time cause one request, and so does who asks again", async () => {
    const { practice, directory } = await bench();
    await Promise.all([directory.places(list), directory.places(list)]);
    await directory.places(list);
    expect(practice.requests.directory).toBe(1);
    await directory.places({ cursor: null, maxAge: 0 });
    expect(practice.requests.directory).toBe(1);
    practice.faults.duplicateNames = true;
    expect(await directory.places(list)).toMatchObject({ value: { total: 14 } });
  });

  test("after the time they are good for they are read again", async () => {
    const { clock, directory, practice } = await bench();
    await directory.places(list);
    await clock.sleep(5000, new AbortController().signal);
    await directory.places({ cursor: null, maxAge: 6 });
    expect(practice.requests.directory).toBe(1);
    await directory.places({ cursor: null, maxAge: 4 });
    expect(practice.requests.directory).toBe(2);
  });

  test("a problem is not kept", async () => {
    const { directory } = await bench({
      troubles: [{ on: "directory", times: 1, when: "before", how: { status: 500 } }],
    });
    expect(await directory.places(list)).toEqual(failed({ kind: "lucca-down", detail: expect.any(String) }));
    expect(await directory.places(list)).toMatchObject({ ok: true });
  });
});

describe("people", () => {
  for (const usersUnder of ["data", "root"] as const)
    test(`former ones too, listed under ${usersUnder}`, async () => {
      const { directory } = await bench({ usersUnder });
      const all = await people(directory);
      expect(all.length).toBe(60);
      expect(all).toContainEqual({
        ...{ id: expect.any(Number), login: "t.brisac", firstName: "Théo", lastName: "Brisac" },
        ...{ mail: "theo.brisac@acme.example", start: "2019-09-02", end: "2025-06-30" },
      });
    });

  test("in whatever order Lucca has, when it refuses ours", async () => {
    const server = await httpServer(({ url }, response) => {
      const query = new URL(url, "http://lucca").searchParams;
      const [offset = 0, limit = 0] = (query.get("paging") ?? "").split(",").map(Number);
      response.statusCode = query.has("orderBy") || limit > 100 ? 400 : 200;
      const items = Array.from({ length: 150 }, (_, id) => ({ id, login: `person.${id}` }));
      response.end(JSON.stringify({ data: { items: items.slice(offset, offset + limit), count: 150 } }));
    });
    const { lucca, clock } = connectTo(server.url);
    expect((await people(openDirectory({ lucca, clock }))).length).toBe(150);
    expect(server.requests.length).toBeLessThanOrEqual(6);
  });

  test("half of them when the key sees no more", async () =>
    expect((await people((await bench({ sees: "half" })).directory)).length).toBe(30));

  for (const crowd of [600, 20_000])
    test(`${crowd} more of them`, async () => {
      const { practice, directory } = await bench({}, crowd);
      const all = await people(directory);
      expect(new Set(all === "not allowed" ? [] : all.map(({ login }) => login)).size).toBe(60 + crowd);
      expect(practice.requests.directory).toBe(Math.ceil((60 + crowd) / 1000));
    });
});

describe("days", () => {
  const brief = ({ owner, date, place, area, position, pending }: Day) =>
    `${owner} ${date} ${place}/${area} ${position}${pending ? " pending" : ""}`;
  const expected = [
    "305 2025-09-17 1/11 FullDay",
    "305 2025-09-19 3/null FullDay pending",
    "306 2025-09-18 2/21 FullDay",
    "306 2025-09-22 3/null FirstHalf",
    "306 2025-09-22 2/22 SecondHalf",
  ];

  for (const [name, pages] of limits)
    for (const filters of ["honoured", "ignored"] as const)
      test(`those asked for and no others, neither deleted nor denied: filters ${filters}, ${name}`, async () => {
        const { directory } = await bench({ pages, filters });
        const found = await days(directory, "2025-09-17", "2025-09-22", [305, 306, 322]);
        expect(found === "not allowed" ? [] : found.map(brief)).toEqual(expected);
      });

  test("of everyone", async () => {
    const { directory } = await bench();
    const found = await days(directory, "2025-09-17", "2025-09-17", null);
    expect(found === "not allowed" ? [] : found.map(({ owner }) => owner).sort()).toEqual([301, 302, 305, 336]);
  });

  test("none, where nobody has any", async () =>
    expect(await days((await bench()).directory, "2031-01-01", "2031-12-31", [305])).toEqual([]));

  test("only of people the key sees", async () => {
    const found = await days((await bench({ sees: "half" })).directory, "2025-09-17", "2025-09-22", [305, 306]);
    expect(found === "not allowed" ? [] : found.map(brief)).toEqual(expected.slice(2));
  });
});

test("what the key may not read is said, and is no failure", async () => {
  const { directory } = await bench({ forbidden: ["directory"] });
  const no = succeeded({ allowed: false });
  const ask = { from: "2026-01-01", to: "2026-01-31", owners: [305] };
  expect(await directory.places(list)).toEqual(no);
  expect(await directory.people(list)).toEqual(no);
  expect(await directory.days({ ...ask, ...list })).toEqual(no);
  expect(await directory.plan(ask)).toEqual(no);
});

describe("filters that are understood otherwise than meant", () => {
  const all = Array.from({ length: 40 }, (_, index) => ({
    ...{ id: index + 1, ownerId: 1 + (index % 4), workLocationId: 1, position: "FullDay", status: "Confirmed" },
    date: `2026-03-${String(1 + Math.floor(index / 4)).padStart(2, "0")}`,
  }));
  type Row = (typeof all)[number];
  const readings: Record<string, (row: Row, from: string, to: string, owners: number[]) => boolean> = {
    "only the first person counts": (row, from, to, owners) =>
      row.date >= from && row.date <= to && row.ownerId === owners[0],
    "only the last person counts": (row, from, to, owners) =>
      row.date >= from && row.date <= to && row.ownerId === owners.at(-1),
    "the last day is not in the period": (row, from, to, owners) =>
      row.date >= from && row.date < to && owners.includes(row.ownerId),
    "the first day is taken for the only one": (row, from, _to, owners) =>
      row.date === from && owners.includes(row.ownerId),
    "a list of people means nobody": (row, from, to, owners) =>
      row.date >= from && row.date <= to && owners.length === 1 && row.ownerId === owners[0],
    "the period has no effect": (row, _from, _to, owners) => owners.includes(row.ownerId),
    "people have no effect": (row, from, to) => row.date >= from && row.date <= to,
  };
  for (const [name, reads] of Object.entries(readings))
    test(`${name}: nothing is missed`, async () => {
      const server = await httpServer(({ url }, response) => {
        const query = new URL(url, "http://lucca").searchParams;
        const [, from = "0001", to = "9999"] = (query.get("date") ?? "").split(",");
        const owners = query.has("ownerId") ? (query.get("ownerId") ?? "").split(",").map(Number) : [1, 2, 3, 4];
        const isFiltered = query.has("date") || query.has("ownerId");
        const found = isFiltered ? all.filter((row) => reads(row, from, to, owners)) : all;
        const [page, limit] = [Number(query.get("page")), Math.min(10, Number(query.get("limit")))];
        response.end(JSON.stringify({ count: found.length, items: found.slice((page - 1) * limit, page * limit) }));
      });
      const { lucca, clock } = connectTo(server.url);
      const found = await days(openDirectory({ lucca, clock }), "2026-03-02", "2026-03-05", [2, 3]);
      expect(found === "not allowed" ? [] : found.map(({ id }) => id)).toEqual([6, 7, 10, 11, 14, 15, 18, 19]);
    });
});

test("filters that are refused are done without, and not tried again", async () => {
  const day = { workLocationId: 1, position: "FullDay", status: "Confirmed" };
  const all = Array.from({ length: 2500 }, (_, id) => ({
    ...day,
    id,
    ownerId: id % 9,
    date: `2026-03-0${1 + (id % 7)}`,
  }));
  const server = await httpServer(({ url }, response) => {
    const query = new URL(url, "http://lucca").searchParams;
    const [page, limit] = [Number(query.get("page")), Number(query.get("limit"))];
    response.statusCode = query.has("date") || query.has("ownerId") ? 400 : 200;
    response.end(JSON.stringify({ count: all.length, items: all.slice((page - 1) * limit, page * limit) }));
  });
  const { lucca, clock } = connectTo(server.url);
  const found = await days(openDirectory({ lucca, clock }), "2026-03-02", "2026-03-03", [1, 2]);
  const expected = all.filter(({ ownerId, date }) => [1, 2].includes(ownerId) && /0[23]$/.test(date));
  expect(found.length).toBe(expected.length);
  expect(server.requests.length).toBe(1 + 3 + 3);
});

describe("the plan", () => {
  const ask = { from: "2026-11-01", to: "2026-11-30", owners: [303, 304, 305] };

  test("a few people are asked for by their ids", async () => {
    const { directory } = await bench({ pages: { limit: 100, over: "refused" } });
    expect(await directory.plan(ask)).toMatchObject({ value: { allowed: true, by: "people", requests: 1 } });
  });

  test("without filters it is everyone's days, and the pages of all of them", async () => {
    const { directory } = await bench({ filters: "ignored", pages: { limit: 10, over: "capped" } });
    const plan = await directory.plan(ask);
    const all = await days(directory, "0001-01-01", "9999-12-31", null);
    expect(plan).toMatchObject({ value: { by: "everyone" } });
    expect(plan.ok && plan.value.allowed && plan.value.requests).toBeGreaterThanOrEqual(all.length / 10);
  });

  test("what it says is what it takes", async () => {
    const { practice, directory } = await bench({ pages: { limit: 10, over: "refused" } });
    const plan = await directory.plan({ ...ask, owners: null });
    const before = practice.requests.directory;
    await days(directory, ask.from, ask.to, null);
    expect(plan).toMatchObject({ value: { by: "everyone", requests: practice.requests.directory - before } });
  });
});

test("while Lucca's limit holds requests back, it is said for how long; the answer is there later", async () => {
  const clock = hurriedClock();
  let let_in = () => {};
  const turn = new Promise<void>((resolve) => {
    let_in = resolve;
  });
  let asked = 0;
  const held: LuccaDirectory["places"] = async () => {
    asked += 1;
    await turn;
    return succeeded({ items: [], received: 0, total: 0 });
  };
  let until: string | null = new Date(clock.now() + 12_000).toISOString();
  const nobody = async () => succeeded({ items: [], received: 0, total: 0 });
  const lucca = { directory: { places: held, people: nobody, days: nobody }, waitingUntil: () => until };
  const directory = openDirectory({ lucca, clock });
  expect(await directory.places(list)).toEqual(failed({ kind: "lucca-too-many", retryAfter: 12 }));
  until = null;
  let_in();
  expect(await directory.places(list)).toMatchObject({ ok: true });
  expect(asked).toBe(1);
});
