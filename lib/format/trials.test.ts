import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TableDesk, Trial } from "./conversation";
import { deskWith, guideFile } from "./desk-fixture";

const anyAmount = Number.POSITIVE_INFINITY;
const row = (login: string, date: string, deletion = "") => `${login};Paris;;${date};FullDay;;${deletion}`;
const trials = async (...rows: readonly string[]) => (await deskWith(guideFile(...rows))).trials("");
const writeOnly = (desk: TableDesk, { only }: Trial) => desk.write({ most: anyAmount, least: 1, only });

describe("what may be imported first", () => {
  test("is a person, the smallest first, and those whose days are deleted last", async () => {
    const { people } = await trials(
      row("ada", "2026-03-02"),
      row("ada", "2026-03-03"),
      row("bob", "2026-03-04"),
      row("cy", "2026-03-04", "true"),
    );
    expect(people).toMatchObject([
      { only: { people: ["bob"] }, rows: 1, deletions: 0 },
      { only: { people: ["ada"] }, rows: 2, firstDate: "2026-03-02", lastDate: "2026-03-03" },
      { only: { people: ["cy"] }, rows: 1, deletions: 1 },
    ]);
  });

  test("is a week from Monday to Sunday, in the order of the calendar", async () => {
    const { weeks } = await trials(row("ada", "2026-03-09"), row("ada", "2026-03-08"), row("bob", "2026-03-02"));
    expect(weeks).toMatchObject([
      { only: { from: "2026-03-02", to: "2026-03-08" }, rows: 2, firstDate: "2026-03-02", lastDate: "2026-03-08" },
      { only: { from: "2026-03-09", to: "2026-03-15" }, rows: 1 },
    ]);
  });

  test("is not the whole file: one person in one week offers nothing", async () => {
    const { people, weeks, rows } = await trials(row("ada", "2026-03-02"), row("ADA", "2026-03-03"));
    expect({ people, weeks, rows }).toEqual({ people: [], weeks: [], rows: 2 });
  });

  test("is somebody Lucca lists before somebody it does not, however few rows that one has", async () => {
    const desk = await deskWith(
      guideFile(row("ada", "2026-03-02"), row("ada", "2026-03-03"), row("bob", "2026-03-02")),
    );
    const byron = { id: 1, login: "ada", firstName: "Ada", lastName: "Byron", mail: null, start: null, end: null };
    await desk.know({ places: null, people: [byron] });
    expect((await desk.trials("")).people.map(({ only }) => only)).toEqual([{ people: ["ada"] }, { people: ["bob"] }]);
  });

  test("is found by login and by the name Lucca lists", async () => {
    const desk = await deskWith(guideFile(row("ada", "2026-03-02"), row("bob", "2026-03-02")));
    const byron = { id: 1, login: "ada", firstName: "Ada", lastName: "Byron", mail: null, start: null, end: null };
    await desk.know({ places: null, people: [byron, { ...byron, id: 2, login: "bob", lastName: "Other" }] });
    expect((await desk.trials("byr")).people).toMatchObject([{ only: { people: ["ada"] }, name: "Ada Byron" }]);
    expect((await desk.trials("BOB")).people).toHaveLength(1);
  });
});

test("every offer, written, holds as many rows as it says, and all offers of a kind make the whole file", async () => {
  const date = fc.constantFrom("2026-03-01", "2026-03-02", "2026-03-06", "2026-03-09", "2026-04-01");
  const login = fc.constantFrom("ada", "Ada", "bob", "cy");
  const lines = fc.uniqueArray(fc.tuple(login, date), { selector: ([who, day]) => `${who.toLowerCase()} ${day}` });
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const desk = await deskWith(
        guideFile("zoe;Paris;;2026-05-01;FullDay;;", ...rows.map(([who, day]) => row(who, day))),
      );
      const { people, weeks, rows: all } = await desk.trials("");
      for (const trial of [...people, ...weeks])
        expect((await writeOnly(desk, trial))?.parts[0]).toMatchObject({
          ...{ rows: trial.rows, firstDate: trial.firstDate, lastDate: trial.lastDate },
        });
      for (const kind of [people, weeks])
        if (kind.length > 0) expect(kind.reduce((sum, { rows }) => sum + rows, 0)).toBe(all);
    }),
    { numRuns: 60 },
  );
});

describe("behind a trial", () => {
  const rows = [row("ada", "2026-03-02"), row("ada", "2026-03-03"), row("bob", "2026-03-02")];
  const echo = (login: string, date: string) => ({
    ...{ login, workLocationName: "Paris", areaName: null, date },
    ...{ position: "FullDay", comment: null, isDeletion: false },
  });

  test("the rest is everything but the trial, and rows that Lucca refused stay to be corrected", async () => {
    const desk = await deskWith(guideFile(...rows));
    const written = await desk.write({ most: anyAmount, least: 1, only: { people: ["ada"] } });
    const refused = { line: echo("ada", "2026-03-03"), lineNumber: null, said: "Closed that day" };
    await desk.place({ errors: [refused], warnings: [] });
    const { review } = await desk.apply({ type: "imported-part", part: 1, sha256: written?.parts[0].sha256 ?? "" });
    expect(review.counts).toMatchObject({ leftOut: 1, errors: 1, ready: 1 });
  });
});
