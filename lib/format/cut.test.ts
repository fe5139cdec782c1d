import fc from "fast-check";
import { expect, test } from "vitest";
import { cutEvenly } from "./cut";
import { createDesk } from "./desk";
import { deskWith, guideFile } from "./desk-fixture";

const sizes = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 60 });

test("parts keep the order, hold what fits, are no more than needed and at least as many as asked for", () =>
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 5 }), (given, most, least) => {
      const partOf = [...cutEvenly(Float64Array.from(given), most, least)];
      const held: number[] = [];
      for (const [unit, part] of partOf.entries()) {
        expect(part === (partOf[unit - 1] ?? 0) || part === (partOf[unit - 1] ?? 0) + 1).toBe(true);
        held[part] = (held[part] ?? 0) + (given[unit] ?? 0);
      }
      for (const [part, bytes] of held.entries())
        expect(bytes <= most || partOf.filter((each) => each === part).length === 1).toBe(true);
      const whole = given.reduce((sum, size) => sum + size, 0);
      if (least === 1 && whole <= most) expect(held).toHaveLength(1);
      expect(partOf).toEqual([...cutEvenly(Float64Array.from(given), most, least)]);
    }),
  ));

test("parts are as even as can be: 131 in parts of at most 100 are no 99 and 32", () => {
  const people = Float64Array.from({ length: 131 }, () => 1);
  const partOf = cutEvenly(people, 100, 1);
  expect([0, 1].map((part) => partOf.filter((each) => each === part).length)).toEqual([66, 65]);
});

const days = ["2026-03-02", "2026-03-03", "2026-03-04"];
/** Some rows per person, day and part of the day, in any order; logins in either case. */
const plans = fc
  .uniqueArray(
    fc.record({
      login: fc.constantFrom("ana", "Ana", "bob", "chloé", "dénes", "eve"),
      day: fc.constantFrom(...days),
      half: fc.constantFrom("FirstHalf", "SecondHalf"),
      comment: fc.constantFrom("", "é;€", "a longer remark that takes its bytes"),
    }),
    { minLength: 1, maxLength: 30, selector: ({ login, day, half }) => `${login.toLowerCase()} ${day} ${half}` },
  )
  .map((rows) => rows.map(({ login, day, half, comment }) => `${login};Paris;;${day};${half};"${comment}";false`));

const linesOf = async (part: { file: Blob }): Promise<readonly string[]> =>
  (await part.file.text()).split("\r\n").slice(1, -1);
const personDay = (line: string): string => {
  const [login = "", , , day = ""] = line.split(";");
  return `${login.toLowerCase()} ${day}`;
};
const header = "\ufefflogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

test(
  "every row is in exactly one part, whole with its person's day; rows and bytes add up; the same again",
  () =>
    fc.assert(
      fc.asyncProperty(
        plans,
        fc.integer({ min: 150, max: 900 }),
        fc.integer({ min: 1, max: 4 }),
        async (rows, most, least) => {
          const desk = await deskWith(guideFile(...rows));
          const whole = await desk.write();
          const cut = await desk.write({ most, least });
          if (!whole || !cut) throw new Error("not written");
          const lines = await Promise.all(cut.parts.map(linesOf));
          expect(lines.flat().sort()).toEqual([...(await linesOf(whole.parts[0]))].sort());
          const home = new Map<string, number>();
          for (const [part, own] of lines.entries())
            for (const line of own) expect(homeOf(home, personDay(line), part)).toBe(part);
          for (const [index, part] of cut.parts.entries()) {
            const text = await part.file.text();
            expect(part).toMatchObject({ bytes: bytesOf(text) + 3, rows: lines[index]?.length });
            const isOneDay = new Set(lines[index]?.map(personDay)).size === 1;
            expect(part.bytes <= most || isOneDay).toBe(true);
          }
          const { rows: all, people, firstDate, lastDate, deletions } = whole;
          expect(cut).toMatchObject({ rows: all, people, firstDate, lastDate, deletions });
          expect(cut.bytes).toBe(whole.bytes + (cut.parts.length - 1) * bytesOf(header));
          const again = await (await deskWith(guideFile(...rows))).write({ most, least });
          expect(again?.parts.map(({ sha256 }) => sha256)).toEqual(cut.parts.map(({ sha256 }) => sha256));
        },
      ),
      { numRuns: 60 },
    ),
  20_000,
);

const homeOf = (home: Map<string, number>, key: string, part: number): number => {
  const known = home.get(key) ?? part;
  home.set(key, known);
  return known;
};

const year = (login: string) => days.map((day) => `${login};Paris;;${day};FullDay;;false`);

test("people stay whole while there are people enough; one person alone is cut between days", async () => {
  const three = await (await deskWith(guideFile(...year("a"), ...year("b"), ...year("c")))).write({
    most: 1000,
    least: 3,
  });
  expect(three?.parts.map(({ people, rows }) => [people, rows])).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
  ]);
  const one = await (await deskWith(guideFile(...year("a")))).write({ most: 1000, least: 2 });
  expect(one?.parts.map(({ firstDate, lastDate }) => [firstDate, lastDate])).toEqual([
    ["2026-03-02", "2026-03-03"],
    ["2026-03-04", "2026-03-04"],
  ]);
  expect(one?.people).toBe(1);
});

test("only some people, or some days, can be written", async () => {
  const desk = await deskWith(guideFile(...year("a"), ...year("b")));
  const most = Number.POSITIVE_INFINITY;
  const person = await desk.write({ most, least: 1, only: { people: ["b"] } });
  expect(person).toMatchObject({ rows: 3, people: 1 });
  const week = await desk.write({ most, least: 1, only: { from: "2026-03-03", to: "2026-03-09" } });
  expect(week).toMatchObject({ rows: 4, people: 2, firstDate: "2026-03-03" });
  expect(await desk.write({ most, least: 1, only: { people: ["nobody"] } })).toBeNull();
});

test("what Lucca says of each part is put on its own rows", async () => {
  const desk = await deskWith(guideFile(...year("a"), ...year("b")));
  await desk.write({ most: 1000, least: 2 });
  const line = { line: null, lineNumber: 2, said: "User doesn't exist" };
  const review = await desk.place({ errors: [line], warnings: [] }, { errors: [line], warnings: [] });
  expect(review.counts.errors).toBe(2);
  const { rows } = await desk.rows({ filter: "to-fix", group: null, keep: null }, 0, 9);
  expect(rows.map(({ cells }) => cells.login.sent)).toEqual(["a", "b"]);
  expect(review.unplaced.kinds).toBe(0);
});

test("a part that was imported is left out for good: no undo, no sending again, also after a reload", async () => {
  const text = guideFile(...year("a"), ...year("b"));
  const desk = await deskWith(text);
  const cut = await desk.write({ most: 1000, least: 2 });
  await desk.apply({ type: "imported-part", part: 1, sha256: cut?.parts[0].sha256 ?? "" });
  const again = createDesk();
  await again.open(new Blob([text]), "planning.csv", {}, await desk.log(), () => {});
  for (const each of [desk, again]) {
    await each.undo();
    const { review } = await each.apply({ type: "keep", rows: [0, 1, 2] });
    expect(review.counts).toMatchObject({ all: 6, ready: 3, leftOut: 3, imported: 3 });
    const { rows } = await each.rows({ filter: "left-out", group: null, keep: null }, 0, 9);
    expect(rows.map(({ id, importedIn }) => [id, importedIn])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(await each.write()).toMatchObject({ rows: 3, people: 1, leftOut: 3 });
  }
});
