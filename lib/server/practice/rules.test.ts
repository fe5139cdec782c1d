import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Faults, noFaults } from "./faults";
import { fileOf, visit } from "./testing/visitor";

const lucca = await visit({ faults: { requestsPerMinute: 10_000 }, now: () => Date.UTC(2026, 10, 22, 12) });
const { practice, work, taken, daysOf } = lucca;
afterAll(() => practice.stop());
beforeEach(() => {
  practice.reset();
  Object.assign(practice.faults, { ...noFaults(), requestsPerMinute: 10_000 });
});

const user = "User doesn't exist";
const place = "User location doesn't exist";
const row = (over: Partial<Record<"login" | "at" | "area" | "date" | "position" | "comment" | "deletion", string>>) => {
  const cells = {
    login: "jdupont",
    at: "Paris",
    area: "",
    date: "2025-09-25",
    position: "FullDay",
    comment: "",
    deletion: "",
    ...over,
  };
  return [cells.login, cells.at, cells.area, cells.date, cells.position, cells.comment, cells.deletion].join(";");
};

describe("a row alone", () => {
  const refused: [string, string, string][] = [
    ["an unknown login", row({ login: "nobody" }), user],
    ["a login in other letters", row({ login: "JDupont" }), user],
    ["a login with a space", row({ login: "jdupont " }), user],
    ["somebody without access to Office", row({ login: "l.serrano" }), user],
    ["somebody who had left by then", row({ login: "t.brisac" }), user],
    ["somebody who has yet to start", row({ login: "n.winter" }), user],
    ["an unknown place", row({ at: "Tokyo" }), place],
    ["a place in other letters", row({ at: "paris" }), place],
    ["a place without its accents", row({ at: "Teletravail" }), place],
    ["no place", row({ at: "" }), place],
    ["a place that is switched off", row({ at: "Unavailable office" }), place],
    ["an unknown area", row({ area: "Attic" }), place],
    ["an area of another office", row({ area: "B1" }), place],
    ["an area where there are none", row({ at: "Télétravail", area: "B1" }), place],
    ["a date of another form", row({ date: "25/09/2025" }), "The date is not valid"],
    ["a date that does not exist", row({ date: "2025-02-30" }), "The date is not valid"],
    ["no date", row({ date: "" }), "The date is not valid"],
    ["an unknown part of the day", row({ position: "Morning" }), "The position is not valid"],
    ["a part of the day in other letters", row({ position: "fullday" }), "The position is not valid"],
    ["another word for true", row({ deletion: "oui" }), "IsDeletion is not valid"],
    ["TRUE in capitals", row({ deletion: "TRUE" }), "IsDeletion is not valid"],
    ["a deletion where nothing is", row({ deletion: "true" }), place],
    ["a cell too many", `${row({})};x`, "The line cannot be read"],
    ["a cell too few", "jdupont;Paris;;2025-09-25;FullDay", "The line cannot be read"],
    ["an empty line", "", "The line cannot be read"],
    ["a quote where none may be, in a cell too many", `${row({})};"x"y`, "The line cannot be read"],
    ["a quote where none may be", row({ comment: 'a "b" c' }), "The line cannot be read"],
  ];
  for (const [what, line, said] of refused)
    test(`${what} is an error, in the analysis and in the import`, async () => {
      for (const create of [false, true])
        expect(await work(fileOf(line), { create })).toEqual({
          ...{ created: 0, deleted: 0, errors: [said], warnings: [], lines: [2] },
        });
      expect(await taken("jdupont", "2025-09-25")).toEqual([]);
    });

  const accepted: [string, string][] = [
    ["a date with slashes", row({ date: "2025/09/25" })],
    ["an area of its office", row({ area: "Aile Nord" })],
    ["a quoted comment", row({ comment: '"a; ""b"""' })],
    ["a line break in a comment", row({ comment: '"a\nb"' })],
    ["an isDeletion of false", row({ deletion: "false" })],
  ];
  for (const [what, line] of accepted)
    test(`${what} is imported`, async () => {
      expect(await work(fileOf(line))).toMatchObject({ created: 1, errors: [] });
      expect(await taken("jdupont", "2025-09-25")).toEqual(["1 FullDay"]);
    });

  test("an area of the same name is looked for in its own office", async () => {
    await work(fileOf(row({ area: "Aile Nord" }), row({ at: "Siège – Lyon", area: "Aile Nord", date: "2025-09-26" })));
    expect((await daysOf("jdupont", "2025-09-25"))[0]?.areaId).toBe(13);
    expect((await daysOf("jdupont", "2025-09-26"))[0]?.areaId).toBe(41);
  });

  test("a day off is a warning, and imported all the same", async () => {
    const answer = await work(fileOf(row({ login: "mlefevre", date: "2025-09-19" })));
    expect(answer).toMatchObject({ created: 1, warnings: ["This user location can create conflict with a day off"] });
    expect(await taken("mlefevre", "2025-09-19")).toEqual(["1 FullDay"]);
  });

  test("an analysis writes nothing", async () => {
    expect(await work(fileOf(row({})), { create: false })).toMatchObject({ created: 1 });
    expect(await taken("jdupont", "2025-09-25")).toEqual([]);
  });

  test("the good rows of a file are imported, the bad ones are not", async () => {
    const told = await work(fileOf(row({}), row({ login: "nobody" }), row({ date: "2025-09-26" })));
    expect(told).toMatchObject({ created: 2, errors: [user], lines: [3] });
    expect(await taken("jdupont", "2025-09-26")).toEqual(["1 FullDay"]);
  });
});

describe("two rows about one day", () => {
  const later = "Another line concerns the same user and the same part of the day";
  const cases: [string, string, string, boolean][] = [
    ["the same row twice", row({}), row({}), true],
    ["a full day, then a half", row({}), row({ position: "FirstHalf" }), true],
    ["a half, then a full day", row({ position: "SecondHalf" }), row({}), true],
    ["one half twice", row({ position: "FirstHalf" }), row({ position: "FirstHalf", at: "Nantes" }), true],
    ["two halves", row({ position: "FirstHalf" }), row({ position: "SecondHalf", at: "Nantes" }), false],
    ["two people", row({}), row({ login: "mlefevre" }), false],
    ["two days", row({}), row({ date: "2025/09/26" }), false],
    ["a row in error, then a good one", row({ at: "Tokyo" }), row({}), false],
  ];
  for (const [what, first, second, clash] of cases)
    test(`${what}: ${clash ? "the later one is refused" : "no clash"}`, async () => {
      const { errors, lines } = await work(fileOf(first, second));
      expect(errors.includes(later)).toBe(clash);
      if (clash) expect(lines).toEqual([3]);
    });

  test("a deletion and a creation of the same day clash, too", async () => {
    const told = await work(fileOf(row({ date: "2025-09-17", deletion: "true" }), row({ date: "2025-09-17" })));
    expect(told).toMatchObject({ deleted: 1, created: 0, errors: [later] });
  });
});

/** jdupont is in Paris all of 2025-09-17; mlefevre on 2025-09-22 at home in the morning, in Nantes in the afternoon. */
describe("days that are taken", () => {
  const full = { login: "jdupont", date: "2025-09-17" };
  const halves = { login: "mlefevre", date: "2025-09-22" };
  type Case = [what: string, row: string, on: string[], off: string[], faults?: Partial<Faults>];
  const cases: Case[] = [
    ["a full day over a full day", row({ ...full, at: "Nantes" }), ["2 FullDay"], ["1 FullDay"]],
    ["a half over a full day", row({ ...full, at: "Nantes", position: "FirstHalf" }), ["2 FirstHalf"], ["1 FullDay"]],
    [
      "a half over a full day that is split",
      row({ ...full, at: "Nantes", position: "FirstHalf" }),
      ["1 SecondHalf", "2 FirstHalf"],
      ["1 FullDay"],
      { halfOverFull: "split" },
    ],
    ["a full day over two halves", row({ ...halves, at: "Paris" }), ["1 FullDay"], ["3 FirstHalf", "2 SecondHalf"]],
    [
      "a half over one of two halves",
      row({ ...halves, at: "Paris", position: "SecondHalf" }),
      ["3 FirstHalf", "1 SecondHalf"],
      ["3 FirstHalf", "2 SecondHalf"],
    ],
    ["a deletion of a full day", row({ ...full, deletion: "true" }), [], []],
    ["a deletion without a place", row({ ...full, at: "", deletion: "true" }), [], []],
    ["a deletion of half a full day", row({ ...full, position: "FirstHalf", deletion: "true" }), [], []],
    [
      "a deletion of one half",
      row({ ...halves, position: "FirstHalf", deletion: "true" }),
      ["2 SecondHalf"],
      ["2 SecondHalf"],
    ],
    [
      "a deletion of one half that takes the day",
      row({ ...halves, position: "FirstHalf", deletion: "true" }),
      [],
      [],
      { deletionScope: "whole-day" },
    ],
    [
      "a deletion that needs override",
      row({ ...full, deletion: "true" }),
      [],
      ["1 FullDay"],
      { deletionNeedsOverride: true },
    ],
  ];
  for (const [what, line, on, off, faults = {}] of cases)
    for (const override of [true, false])
      test(`${what}, override ${override ? "on" : "off"}`, async () => {
        Object.assign(practice.faults, faults);
        const date = line.includes("2025-09-17") ? full : halves;
        const analysis = await work(fileOf(line), { create: false, override });
        expect(await work(fileOf(line), { create: true, override })).toEqual(analysis);
        expect(await taken(date.login, date.date)).toEqual(override ? on : off);
      });

  test("a half beside a taken half is filled with override off, or not if the whole day is left alone", async () => {
    const first = row({ login: "xbidon", at: "Paris", date: "2026-01-02", position: "SecondHalf" });
    Object.assign(practice.faults, { halfTaken: "skip-day" });
    expect(await work(fileOf(first), { override: false })).toMatchObject({ created: 0, errors: [] });
    Object.assign(practice.faults, { halfTaken: "fill-half" });
    expect(await work(fileOf(first), { override: false })).toMatchObject({ created: 1, errors: [] });
    expect(await taken("xbidon", "2026-01-02")).toEqual(["14 FirstHalf", "1 SecondHalf"]);
  });

  test("two halves of one file do not stand in each other's way", async () => {
    Object.assign(practice.faults, { halfTaken: "skip-day", halfOverFull: "split", deletionScope: "whole-day" });
    const lines = [row({ position: "FirstHalf" }), row({ position: "SecondHalf", at: "Nantes" })];
    expect(await work(fileOf(...lines), { override: false })).toMatchObject({ created: 2 });
  });

  for (const [skips, errors, warnings] of [
    ["silent", 0, 0],
    ["warning", 0, 1],
    ["error", 1, 0],
  ] as const)
    test(`a row left alone with override off is told as ${skips}`, async () => {
      Object.assign(practice.faults, { skips });
      const told = await work(fileOf(row({ ...full, at: "Nantes" })), { override: false });
      expect(told).toMatchObject({ created: 0, deleted: 0 });
      expect([told.errors.length, told.warnings.length]).toEqual([errors, warnings]);
    });

  test("what was replaced or deleted stays visible as deleted", async () => {
    await work(fileOf(row({ ...full, at: "Nantes" })));
    expect((await daysOf(full.login, full.date)).map(({ status }) => status)).toEqual(["Deleted", "Confirmed"]);
  });

  test("a denied day is not in the way", async () => {
    const told = await work(fileOf(row({ login: "umodele", date: "2025-09-17" })), { override: false });
    expect(told).toMatchObject({ created: 1 });
  });

  test("a deletion counts as one row, or as the two halves it takes away", async () => {
    const line = fileOf(row({ ...halves, deletion: "true" }));
    expect((await work(line, { create: false })).deleted).toBe(1);
    Object.assign(practice.faults, { deletionCount: "records" });
    expect((await work(line, { create: false })).deleted).toBe(2);
  });
});

describe("names, and who is seen", () => {
  test("under lenient matching, letters and accents make no difference", async () => {
    Object.assign(practice.faults, { matching: "lenient" });
    const line = row({ login: "JDUPONT", at: "siege – lyon", area: "aile sud" });
    expect(await work(fileOf(line))).toMatchObject({ created: 1, errors: [] });
  });

  test("a deletion at a place that is switched off is refused, or accepted", async () => {
    const line = fileOf(row({ login: "bmodele", at: "Ancien site – Lille", date: "2025-09-17", deletion: "true" }));
    expect(await work(line, { create: false })).toMatchObject({ deleted: 0, errors: [place] });
    Object.assign(practice.faults, { deletionAtInactivePlace: "accepted" });
    expect(await work(line, { create: false })).toMatchObject({ deleted: 1, errors: [] });
  });

  test("of a name that occurs twice the active place counts", async () => {
    Object.assign(practice.faults, { duplicateNames: true });
    await work(fileOf(row({})));
    expect(await taken("jdupont", "2025-09-25")).toEqual(["1 FullDay"]);
  });

  test("a key that sees half of the people finds only those", async () => {
    Object.assign(practice.faults, { sees: "half" });
    const told = await work(fileOf(row({}), row({ login: "mlefevre" })), { create: false });
    expect(told).toMatchObject({ created: 1, errors: [user] });
  });

  test("remote days may have to be approved", async () => {
    Object.assign(practice.faults, { remoteDays: "Pending" });
    await work(fileOf(row({ at: "Télétravail" }), row({ date: "2025-09-26" })));
    expect((await daysOf("jdupont", "2025-09-25"))[0]?.status).toBe("Pending");
    expect((await daysOf("jdupont", "2025-09-26"))[0]?.status).toBe("Confirmed");
  });
});
