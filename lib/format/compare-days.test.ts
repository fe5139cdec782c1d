import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "./columns";
import { allRows, deskWith, guideFile } from "./desk-fixture";
import { type CompareAsk, DayCollector, type Existing, type ExistingDay, type ExistingKind } from "./existing-days";

const places = [
  { id: 1, name: "Paris", areas: [{ id: 11, name: "Direction" }] },
  { id: 2, name: "Nantes", areas: [{ id: 21, name: "B1" }] },
  { id: 3, name: "Télétravail", areas: [] },
  { id: 4, name: "Nantes", areas: [{ id: 41, name: "B1" }] },
];
const people = [
  { id: 501, login: "ada" },
  { id: 502, login: "Bob" },
  { id: 503, login: "cy" },
  { id: 504, login: "CY" },
];
const period = { from: "2026-03-02", to: "2026-03-06" };
const override: CompareAsk = { as: "before", override: true };
const leave: CompareAsk = { as: "before", override: false };
const after: CompareAsk = { as: "after" };

type Held = Partial<Omit<ExistingDay, "id">>;
const held = (days: readonly Held[], more: Partial<Existing> = {}): Existing => {
  const collector = new DayCollector(null);
  const full = { owner: 501, place: 1, area: null, date: "2026-03-02", position: "FullDay", pending: false } as const;
  collector.add(days.map((day, index) => ({ ...full, ...day, id: index + 1 })));
  return { places, people, read: [501, 502, 503, 504], ...period, days: collector.columns(), ...more };
};

/** What is said of each row, in the order of the file. */
async function said(rows: readonly string[], existing: Existing, ask: CompareAsk) {
  const desk = await deskWith(guideFile(...rows));
  await desk.hold(existing);
  const comparison = await desk.compare(ask);
  const shown = await desk.rows(allRows, 0, rows.length);
  return { desk, comparison, kinds: shown.rows.map(({ existing }) => existing?.kind ?? null), rows: shown.rows };
}

const row = (place: string, position: Position, deletion = "") => `ada;${place};2026-03-02;${position};;${deletion}`;
const paris: Held = { place: 1 };
const [am, pm] = [{ position: "FirstHalf" } as const, { position: "SecondHalf" } as const];

describe("one row against one day", () => {
  const cases: [string, string, Held[], CompareAsk, ExistingKind][] = [
    ["nothing there", row("Paris;", "FullDay"), [], override, "new"],
    ["the same", row("Paris;", "FullDay"), [paris], override, "same"],
    ["the same in other letters", row("télétravail;", "FullDay"), [{ place: 3 }], override, "same"],
    ["a place of another name", row("Paris;", "FullDay"), [{ place: 3 }], override, "changes"],
    ["either place of one name", row("Nantes;", "FullDay"), [{ place: 4 }], override, "same"],
    [
      "an area of the other place of that name",
      row("Nantes;B1", "FullDay"),
      [{ place: 4, area: 21 }],
      override,
      "changes",
    ],
    ["the same area", row("Paris;Direction", "FullDay"), [{ area: 11 }], override, "same"],
    ["no area yet", row("Paris;Direction", "FullDay"), [paris], override, "changes"],
    ["an area that the row would take away", row("Paris;", "FullDay"), [{ area: 11 }], override, "changes"],
    ["another place, override off", row("Paris;", "FullDay"), [{ place: 3 }], leave, "left-alone"],
    ["two halves for a full day", row("Paris;", "FullDay"), [am, pm], override, "same"],
    ["half of it there", row("Paris;", "FullDay"), [am], override, "changes"],
    ["half of it there, override off", row("Paris;", "FullDay"), [am], leave, "left-alone"],
    ["the other half is there", row("Paris;", "FirstHalf"), [pm], override, "new"],
    ["this half and another", row("Paris;", "FirstHalf"), [am, { ...pm, place: 3 }], override, "same"],
    ["a full day for a half", row("Paris;", "FirstHalf"), [paris], override, "changes"],
    ["a deletion of something", row("Paris;", "FullDay", "true"), [am], override, "deletes"],
    ["a deletion of nothing", row("Paris;", "FullDay", "true"), [], override, "deletes-nothing"],
    ["a deletion of the half that is free", row("Paris;", "FirstHalf", "true"), [pm], override, "deletes-nothing"],

    ["not there", row("Paris;", "FullDay"), [], after, "not-there"],
    ["there", row("Paris;", "FullDay"), [paris], after, "there"],
    ["there with an area nobody asked for", row("Paris;", "FullDay"), [{ area: 11 }], after, "there"],
    ["there without the area asked for", row("Paris;Direction", "FullDay"), [paris], after, "different"],
    ["somewhere else", row("Paris;", "FullDay"), [{ place: 3 }], after, "different"],
    ["half of it", row("Paris;", "FullDay"), [am], after, "different"],
    ["there as part of a full day", row("Paris;", "FirstHalf"), [paris], after, "there"],
    ["deleted", row("Paris;", "FullDay", "true"), [], after, "there"],
    ["still there", row("Paris;", "FullDay", "true"), [paris], after, "not-there"],
  ];
  for (const [name, line, days, ask, kind] of cases)
    test(`${name}${ask.as === "after" ? " after an import" : ""}: ${kind}`, async () =>
      expect((await said([line], held(days), ask)).kinds).toEqual([kind]));
});

test("what cannot be known is not guessed", async () => {
  const lines = [
    "nobody;Paris;;2026-03-02;FullDay;;",
    "ada;Paris;;2026-03-09;FullDay;;",
    "Bob;Paris;;2026-03-02;FullDay;;",
    "bob;Paris;;2026-03-03;FullDay;;",
    "Cy;Paris;;2026-03-03;FullDay;;",
  ];
  for (const ask of [override, after]) {
    const { kinds } = await said(lines, held([], { read: [501, 503, 504] }), ask);
    expect(kinds).toEqual(["unknown-login", "unread", "unread", "unread", "unknown-login"]);
  }
});

test("without places it is known where something is, not what", async () => {
  const lines = [
    "ada;Paris;;2026-03-02;FullDay;;",
    "ada;Paris;;2026-03-03;FullDay;;",
    "Bob;;;2026-03-02;FullDay;;true",
  ];
  const existing = held([paris, { owner: 502 }], { places: null });
  expect((await said(lines, existing, override)).kinds).toEqual(["unread", "new", "deletes"]);
  expect((await said(lines, existing, after)).kinds).toEqual(["unread", "not-there", "not-there"]);
});

test("counts, examples, what is pending and what only Lucca knows", async () => {
  const lines = [
    ...["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"].map((date) => `ada;Paris;;${date};FullDay;;`),
    "Bob;Paris;;2026-03-02;FirstHalf;;",
    "Bob;Paris;;2026-03-03;Never;;",
  ];
  const days = [
    { place: 3, pending: true },
    { owner: 502, ...pm },
  ];
  const { comparison, rows } = await said(lines, held(days), override);
  expect(comparison).toMatchObject({
    ...{ compared: 5, aside: 1, pending: 1, unsure: 1 },
    counts: { new: 4, changes: 1, same: 0, unread: 0 },
  });
  expect(comparison?.examples.map(({ kind, login, date }) => [kind, login, date])).toEqual([
    ["changes", "ada", "2026-03-02"],
    ["new", "ada", "2026-03-03"],
    ["new", "ada", "2026-03-04"],
    ["new", "ada", "2026-03-05"],
  ]);
  expect(rows[0]?.existing).toEqual({
    kind: "changes",
    holds: [{ position: "FullDay", place: "Télétravail", area: null, pending: true }],
  });
});

test("rows of one kind can be listed and left out; a change of the table ends the comparison", async () => {
  const lines = [
    "ada;Paris;;2026-03-02;FullDay;;",
    "ada;Paris;;2026-03-03;FullDay;;",
    "Bob;Paris;;2026-03-03;FullDay;;",
  ];
  const { desk } = await said(lines, held([paris]), override);
  const fresh = { ...allRows, existing: "new" } as const;
  expect((await desk.rows(fresh, 0, 9)).rows.map(({ id }) => id)).toEqual([1, 2]);
  expect((await desk.apply({ type: "leave-out-view", view: { ...allRows, existing: "same" } })).changed).toBe(1);
  expect((await desk.rows(fresh, 0, 9)).total).toBe(0);
  expect(await desk.compare(override)).toMatchObject({ compared: 2, aside: 1, counts: { new: 2 } });
  expect(await desk.logins()).toEqual(["ada", "Bob"]);
});

test("after an import the rows as they were written count: not those left out then, nor those changed since", async () => {
  const lines = [
    "ada;Paris;;2026-03-02;FullDay;;",
    "Bob;Paris;;2026-03-03;FullDay;;",
    "Bob;Paris;;2026-03-04;FullDay;;",
  ];
  const { desk } = await said(lines, held([paris]), after);
  await desk.apply({ type: "leave-out", rows: [1] });
  await desk.write();
  expect(await desk.compare(after)).toMatchObject({ compared: 2, counts: { there: 1, "not-there": 1 } });
  expect(await desk.compare({ ...override, sent: true })).toMatchObject({ compared: 2, counts: { same: 1, new: 1 } });
  await desk.apply({ type: "set-cell", row: 0, column: "workLocationName", text: "Nantes" });
  await desk.apply({ type: "keep", rows: [1] });
  expect(await desk.compare(after)).toMatchObject({ compared: 1, aside: 2, counts: { there: 0, "not-there": 1 } });
  expect(await desk.compare(override)).toMatchObject({ compared: 3, counts: { changes: 1, new: 2 } });
});

/** The same question asked of plain objects, half by half. */
function naive(
  line: { login: string; place: number; date: string; position: Position; deletion: boolean },
  days: readonly ExistingDay[],
  ask: CompareAsk,
): ExistingKind {
  const person = people.find(({ login }) => login === line.login);
  if (!person) return "unknown-login";
  const partsOf = (position: Position) =>
    position === "FullDay" ? ["am", "pm"] : position === "FirstHalf" ? ["am"] : ["pm"];
  const mine = partsOf(line.position);
  const there = days
    .filter(({ owner, date }) => owner === person.id && date === line.date)
    .filter(({ position }) => partsOf(position).some((part) => mine.includes(part)));
  const isMine = ({ place, area }: ExistingDay) => place === line.place && area === null;
  const same =
    there.every(isMine) && mine.every((part) => there.some(({ position }) => partsOf(position).includes(part)));
  if (ask.as === "after") {
    if (line.deletion) return there.length > 0 ? "not-there" : "there";
    return there.length === 0 ? "not-there" : same ? "there" : "different";
  }
  if (line.deletion) return there.length > 0 ? "deletes" : "deletes-nothing";
  if (there.length === 0) return "new";
  const shrinks = mine.length === 1 && there.some(({ position }) => position === "FullDay");
  if (same && !shrinks) return "same";
  return ask.override ? "changes" : "left-alone";
}

test("any rows against any days come to what a plain reading says", async () => {
  const date = fc.constantFrom("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06");
  const position = fc.constantFrom<Position>("FullDay", "FirstHalf", "SecondHalf");
  const line = fc.record({
    ...{ login: fc.constantFrom("ada", "Bob", "cy", "CY", "nobody"), place: fc.constantFrom(1, 3), date, position },
    deletion: fc.boolean(),
  });
  const day = fc.record({
    ...{ owner: fc.constantFrom(501, 502, 503, 504, 599), place: fc.constantFrom(1, 2, 3), date, position },
    ...{ area: fc.constant(null), pending: fc.boolean() },
  });
  const isFree = (days: readonly { owner: number; date: string; position: Position }[], at: number) =>
    !days.some((other, index) => {
      const mine = days[at];
      if (!mine || index >= at || other.owner !== mine.owner || other.date !== mine.date) return false;
      return other.position === "FullDay" || mine.position === "FullDay" || other.position === mine.position;
    });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.array(day, { maxLength: 25 }),
      fc.constantFrom(override, leave, after),
      async (lines, anyDays, ask) => {
        const days = anyDays.filter((_, at) => isFree(anyDays, at)).map((one, index) => ({ ...one, id: index + 1 }));
        const name = (id: number) => places.find((place) => place.id === id)?.name ?? "";
        const texts = lines.map(
          ({ login, place, date, position, deletion }) => `${login};${name(place)};;${date};${position};;${deletion}`,
        );
        const { kinds, comparison } = await said(texts, held(days), ask);
        expect(kinds).toEqual(lines.map((each) => naive(each, days, ask)));
        const counted = Object.values(comparison?.counts ?? {}).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(lines.length);
      },
    ),
    { numRuns: 150 },
  );
});
