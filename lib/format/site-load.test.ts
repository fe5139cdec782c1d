import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Position, positions } from "./columns";
import { allRows, deskWith, guideFile } from "./desk-fixture";
import { DayCollector, type Existing, type ExistingDay } from "./existing-days";
import { afterOf, fullDays, type SiteLoad, type SitePlace } from "./site-load";

const places: readonly SitePlace[] = [
  { id: 1, name: "Paris", areas: [], capacity: 2 },
  { id: 2, name: "Nantes", areas: [], capacity: 1 },
  { id: 3, name: "Home", areas: [], capacity: null },
  { id: 4, name: "Twice", areas: [], capacity: 5, isActive: false },
  { id: 5, name: "Twice", areas: [], capacity: 6, isActive: true },
];
const people = [
  { id: 501, login: "ada" },
  { id: 502, login: "bob" },
  { id: 503, login: "cy" },
];
const monday = "2026-03-02";
const row = (login: string, place: string, position: Position = "FullDay", deletion = "") =>
  `${login};${place};;${monday};${position};;${deletion}`;

type Held = Partial<Omit<ExistingDay, "id">>;
function held(days: readonly Held[], more: Partial<Existing> = {}): Existing {
  const collector = new DayCollector(null);
  const full = { owner: 501, place: 1, area: null, date: monday, position: "FullDay", pending: false } as const;
  collector.add(days.map((day, index) => ({ ...full, ...day, id: index + 1 })));
  const read = people.map(({ id }) => id);
  return { places, people, read, from: monday, to: "2026-03-06", days: collector.columns(), ...more };
}

async function loaded(rows: readonly string[], days: Existing | null, override = true) {
  const desk = await deskWith(guideFile(...rows));
  await desk.holdSites({ places, held: days });
  return { desk, load: await desk.siteLoad(override) };
}

const sums = ({ sites }: SiteLoad) =>
  Object.fromEntries(
    sites.map(({ place, there, goes, comes }) => [place, [there, goes, comes].map((days) => days[0] ?? 0)]),
  );

describe("a place on a day: there, goes, comes", () => {
  test("a new row comes, beside people the file does not speak of", async () => {
    const { load } = await loaded([row("ada", "Paris")], held([{ owner: 502 }, { owner: 99 }]));
    expect(sums(load)).toEqual({ Paris: [2, 0, 1] });
  });

  test("halves count a half", async () => {
    const { load } = await loaded([row("ada", "Paris", "FirstHalf")], held([{ owner: 502, position: "SecondHalf" }]));
    expect(sums(load)).toEqual({ Paris: [0.5, 0, 0.5] });
  });

  test("who is there already does not come again", async () => {
    const { load } = await loaded([row("ada", "Paris"), row("bob", "Nantes")], held([{}]));
    expect(sums(load)).toEqual({ Nantes: [0, 0, 1] });
  });

  test("who is moved goes from one place and comes to the other", async () => {
    const { load } = await loaded([row("ada", "Nantes")], held([{}]));
    expect(sums(load)).toEqual({ Paris: [1, 1, 0], Nantes: [0, 0, 1] });
  });

  test("with override off nobody is moved, and it is said of how many rows", async () => {
    const { load } = await loaded([row("ada", "Nantes"), row("bob", "Nantes")], held([{}]), false);
    expect(sums(load)).toEqual({ Nantes: [0, 0, 1] });
    expect(load.leftAlone).toBe(1);
  });

  test("a deletion goes; what becomes of it with override off only Lucca knows", async () => {
    const lines = [row("ada", "Paris", "FullDay", "true")];
    expect(sums((await loaded(lines, held([{}]))).load)).toEqual({ Paris: [1, 1, 0] });
    expect((await loaded(lines, held([{}]), false)).load.unsure).toBe(1);
  });

  test("a half over a full day takes that half; what becomes of the other only Lucca knows", async () => {
    const { load } = await loaded([row("ada", "Nantes", "FirstHalf")], held([{}]));
    expect(sums(load)).toEqual({ Paris: [1, 0.5, 0], Nantes: [0, 0, 0.5] });
    expect(load.unsure).toBe(1);
  });

  test("rows in error, left out or without a readable part are not counted", async () => {
    const { desk, load } = await loaded([row("ada", "Paris"), row("ada", "Nantes"), row("bob", "Paris")], held([]));
    expect([sums(load), load.aside]).toEqual([{ Paris: [0, 0, 1] }, 2]);
    await desk.apply({ type: "leave-out", rows: [0] });
    expect(sums(await desk.siteLoad(true))).toEqual({ Nantes: [0, 0, 1], Paris: [0, 0, 1] });
  });

  test("a name is one place in all its spellings; of two of that name the one that is switched on", async () => {
    const { load } = await loaded([row("ada", "PARIS"), row("bob", "Paris"), row("cy", "Twice")], held([]));
    expect(load.sites).toMatchObject([
      { place: "Paris", spellings: ["PARIS", "Paris"], capacity: 2 },
      { place: "Twice", capacity: 6 },
    ]);
  });

  test("without what is there, only what the file adds is counted, and it says so", async () => {
    const { load } = await loaded([row("ada", "Paris"), row("nobody", "Elsewhere")], null);
    expect(sums(load)).toEqual({ Paris: [0, 0, 1], Elsewhere: [0, 0, 1] });
    expect(load).toMatchObject({ knowsThere: false, sites: [{ capacity: 2 }, { capacity: null }] });
  });
});

test("full days are those over capacity, the fullest first; a place without limit is never full", async () => {
  const lines = ["ada", "bob"].flatMap((login) => [row(login, "Nantes"), `${login};Home;;2026-03-03;FullDay;;`]);
  const { desk, load } = await loaded(lines, held([{ owner: 503, place: 2 }]));
  expect(fullDays(load)).toEqual([{ site: 0, date: 0, after: 3, capacity: 1, comes: 2 }]);
  const bring = { places: load.sites[0]?.spellings ?? [], date: monday };
  expect((await desk.rows({ ...allRows, bring }, 0, 9)).rows.map(({ line }) => line)).toEqual([2, 4]);
});

test("whatever is there and whatever goes: every place ends with those whom the days, half by half, put there", async () => {
  const who = fc.constantFrom("ada", "bob", "cy");
  const part = fc.constantFrom(...positions);
  const where = fc.constantFrom(1, 2, 3);
  const nameOf = (id: number) => places.find((place) => place.id === id)?.name ?? "";
  const halves = (position: Position) =>
    [0, 1].filter((half) => position === "FullDay" || positions[half + 1] === position);
  const clashFree = (taken: Set<string>, login: string, position: Position) => {
    const keys = halves(position).map((half) => `${login} ${half}`);
    const free = keys.every((key) => !taken.has(key));
    for (const key of keys) taken.add(key);
    return free;
  };
  const days = fc.array(fc.tuple(who, where, part), { maxLength: 8 }).map((all) => {
    const taken = new Set<string>();
    return all.filter(([login, , position]) => clashFree(taken, login, position));
  });
  await fc.assert(
    fc.asyncProperty(days, days, fc.boolean(), fc.func(fc.boolean()), async (before, file, override, deletes) => {
      const kindOf = new Map(file.map(([login], at) => [login, deletes(login) || at < 0]));
      const lines = file.map(([login, place, position]) =>
        row(login, nameOf(place), position, String(kindOf.get(login) ?? false)),
      );
      const ids = new Map(people.map(({ login, id }) => [login, id]));
      const now = before.map(([login, place, position]) => ({ owner: ids.get(login) ?? 0, place, position }));
      const { load } = await loaded([...lines, row("zoe", "Home")], held(now), override);

      const at = new Map<string, number>();
      for (const [login, place, position] of before)
        for (const half of halves(position)) at.set(`${login} ${half}`, place);
      const first = new Map(at);
      for (const [login, place, position] of file) {
        const keys = halves(position).map((half) => `${login} ${half}`);
        if (kindOf.get(login)) for (const key of keys) at.delete(key);
        else if (override || !keys.some((key) => first.has(key))) for (const key of keys) at.set(key, place);
      }
      for (const [index, site] of load.sites.entries()) {
        const expected = [...at.values()].filter((place) => nameOf(place) === site.place).length / 2;
        expect([index, afterOf(site, 0)]).toEqual([index, expected + (site.place === "Home" ? 1 : 0)]);
        expect(site.goes[0]).toBeLessThanOrEqual(site.there[0] ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});
