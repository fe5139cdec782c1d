import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, dayOf, isoOf, weekdayOf } from "./calendar";
import { decideOrder as decide, evidenceOf } from "./date-order";
import { deskWith, guideFile, textOf } from "./desk-fixture";
import { readDate } from "./read-date";

const decideOrder = (asRead: readonly string[], now: readonly string[]) =>
  decide(evidenceOf(asRead), { texts: now, usedCodes: () => new Uint8Array(now.length).fill(1) }, null);

/** How a text reads: a day, "day | other day" where both are possible, or the rule it breaks. */
function readingOf(text: string): string {
  const read = readDate(text);
  if (read.kind === "none") return read.rule;
  return read.kind === "day" ? isoOf(read.day) : `${isoOf(read.dayFirst)} | ${isoOf(read.monthFirst)}`;
}

for (const [text, reading] of Object.entries({
  "2025-09-18": "2025-09-18",
  "2025/09/18": "2025-09-18",
  "2025-9-8": "2025-09-08",
  "2025.09.18": "2025-09-18",
  "20250918": "2025-09-18",
  "18/09/2025": "2025-09-18",
  "'18/09/2025": "2025-09-18",
  "18.09.2025": "2025-09-18",
  "18.9.2025.": "2025-09-18",
  "18-09-2025": "2025-09-18",
  "18 / 09 / 2025": "2025-09-18",
  "18 09 2025": "2025-09-18",
  "09/18/2025": "2025-09-18",
  "03/04/2026": "2026-04-03 | 2026-03-04",
  "07/07/2026": "2026-07-07",
  "23/09/25": "2025-09-23",
  "23/09/71": "1971-09-23",
  "45924": "2025-09-24",
  "45924,0": "2025-09-24",
  "18/09/2025 00:00:00": "2025-09-18",
  "2025-09-18T00:00:00.000Z": "2025-09-18",
  "9/18/2025 12:00:00 AM": "2025-09-18",
  "25 sept. 2025": "2025-09-25",
  "1er octobre 2025": "2025-10-01",
  "mardi 30 septembre 2025": "2025-09-30",
  "mar. 30/09/2025": "2025-09-30",
  "30 mar 2026": "2026-03-30",
  "September 18, 2025": "2025-09-18",
  "Thu, 18 Sep 2025": "2025-09-18",
  "September 18th 2025": "2025-09-18",
  "18-Sep-25": "2025-09-18",
  "18sep2025": "2025-09-18",
  "18. März 2026": "2026-03-18",
  "Donnerstag, 18. September 2025": "2025-09-18",
  "18 de septiembre de 2025": "2025-09-18",
  "18 settembre 2025": "2025-09-18",
  "donderdag 18 september 2025": "2025-09-18",
  "18 de setembro de 2025": "2025-09-18",
  "18 września 2025": "2025-09-18",
  "lun. 06/10/2025": "2025-10-06",
  "13/01/2026 mardi": "2026-01-13",
  "13/01/2026 (mar.)": "2026-01-13",
  "13.01.2026, Di": "2026-01-13",
  "mardi le 13/01/2026": "2026-01-13",
  "05/01/2026 (lun.)": "2026-01-05",
  "13.01.2026 r.": "2026-01-13",
  "13 stycznia 2026 r.": "2026-01-13",
  "2026-01-13 00:00:00+00": "2026-01-13",
  "2026-01-13 00:00:00 +0000 UTC": "2026-01-13",
  "Tue Jan 13 2026 00:00:00 GMT+0100 (CET)": "2026-01-13",
  "13–01–2026": "2026-01-13",
  "13−01−2026": "2026-01-13",
  "13∕01∕2026": "2026-01-13",
  "１３/０１/２０２６": "2026-01-13",
  "1ᵉʳ octobre 2025": "2025-10-01",
  "lun. 29/09/2025": "2025-09-29",
  "lun.29/09/2025": "2025-09-29",
  "Mo29.09.2025": "2025-09-29",
}))
  test(`"${text}" is ${reading}`, () => expect(readingOf(text)).toBe(reading));

for (const [text, rule] of Object.entries({
  "": "date-missing",
  demain: "date-unreadable",
  "2025-09/18": "date-unreadable",
  "18/09/2025 08:30": "date-unreadable",
  "Tue Jan 13 2026 01:00:00 GMT+0100 (CET)": "date-unreadable",
  "12–16/01/2026": "date-unreadable",
  "2025-09-17T22:00:00Z": "date-unreadable",
  "12": "date-unreadable",
  "123456": "date-unreadable",
  "45924,5": "date-unreadable",
  "septembre 2025": "date-unreadable",
  "18/9/5": "date-unreadable",
  "0.75": "date-unreadable",
  "12.75": "date-unreadable",
  "31/12": "date-no-year",
  "29/02/2025": "date-invalid",
  "31/04/2026": "date-invalid",
  "2025-02-30": "date-invalid",
  "2025-18-09": "date-invalid",
  "0000-01-01": "date-invalid",
  "31 février 2026": "date-invalid",
  "mardi 29/09/2025": "date-invalid",
  "13/01/2026 (lundi)": "date-invalid",
  "13/01/2026 (Paris)": "date-unreadable",
  "13/01/2026 matin": "date-unreadable",
  "06/10": "date-no-year",
  "mar 10/03": "date-no-year",
  "mar.13/01": "date-no-year",
  "6 octobre": "date-no-year",
  "lundi 6 octobre": "date-no-year",
}))
  test(`"${text}" breaks ${rule}`, () => expect(readingOf(text)).toBe(rule));

test("a text that no date is as long as is given up at once", () =>
  expect(readingOf(`13/01/2026${" ".repeat(1_000_000)}x`)).toBe("date-unreadable"));

const anyDay = fc.integer({ min: -25_000, max: 60_000 });
const parts = (day: Day) => isoOf(day).split("-").map(Number);

test("every day is read back from its ISO spelling, and follows the day before", () =>
  fc.assert(
    fc.property(anyDay, (day) => {
      const [year = 0, month = 0, date = 0] = parts(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(readDate(isoOf(day))).toEqual({ kind: "day", day, proves: null, yearFirst: null, remark: null });
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7);
      expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
  ));

test("a decided order never contradicts a row", () =>
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 12 }), fc.boolean(), (days, dayFirst) => {
      const texts = days.map((day) => {
        const [year, month, date] = parts(day);
        return dayFirst ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
      });
      const decided = decideOrder(texts, texts);
      if (decided.order === null) return;
      for (const [index, text] of texts.entries()) {
        const read = readDate(text);
        if (read.kind === "either") expect(decided.order).toBe(dayFirst ? "day-first" : "month-first");
        if (read.kind === "day") expect(read.day).toBe(days[index]);
      }
    }),
  ));

test("one date that can be read one way only settles the column", () =>
  expect(decideOrder(["03/04/2026", "18/04/2026"], [])).toEqual({
    order: "day-first",
    decided: "by-file",
  }));

const asked = (...texts: readonly string[]) => {
  const decided = decideOrder(texts, texts);
  return decided.decided === "ask" ? [decided.why, ...decided.examples.map(({ text }) => text)] : decided.order;
};

test("two dates that disagree settle nothing: the admin is asked, and sees these two", () => {
  expect(asked("03/04/2026", "09/18/2025", "05/06/2026", "18/09/2025")).toEqual([
    "contradiction",
    "09/18/2025",
    "18/09/2025",
  ]);
  expect(decideOrder(["09/18/2025", "18/09/2025"], ["03/04/2026", "05/06/2026", "07/08/2026"])).toEqual({
    order: null,
    decided: "ask",
    why: "contradiction",
    orders: ["day-first", "month-first"],
    examples: [
      { text: "03/04/2026", dayFirst: "2026-04-03", monthFirst: "2026-03-04", yearFirst: null },
      { text: "05/06/2026", dayFirst: "2026-06-05", monthFirst: "2026-05-06", yearFirst: null },
    ],
  });
});

test("one date that would scatter all others settles nothing: it may be a slip", () => {
  expect(asked("01/12/2026", "02/12/2026", "12/13/2026")).toEqual(["scattered", "01/12/2026", "12/13/2026"]);
  expect(asked("01/12/2026", "13/12/2026")).toBe("day-first");
  expect(asked("11/30/2026", "12/01/2026", "12/02/2026", "12/03/2026")).toBe("month-first");
  expect(asked("05/01/2026", "12/01/2026", "19/01/2026", "02/02/2026", "09/02/2026")).toBe("day-first");
});

test("years in two digits may come first, unless that spreads neighbours over the years", () => {
  expect(asked("26-11-27", "26-11-30")).toEqual(["year-first", "26-11-27", "26-11-30"]);
  expect(asked("26-11-27")).toEqual(["year-first", "26-11-27"]);
  expect(asked("26-11-01", "26-11-02", "26-11-28")).toEqual(["year-first", "26-11-01", "26-11-02"]);
  expect(asked("26-11-26")).toBe("day-first");
  expect(asked("26-12-31", "27-01-04")).toEqual(["year-first", "26-12-31", "27-01-04"]);
  expect(asked("23/11/26", "24/11/26", "27/11/26")).toBe("day-first");
  expect(asked("27-11-26", "01-12-26")).toBe("day-first");
  expect(asked("27.11.26")).toBe("day-first");
  expect(asked("25/09/2025", "23/09/25")).toBe("day-first");
  expect(decideOrder(["26-11-27"], ["26-11-27"])).toMatchObject({
    orders: ["day-first", "year-first"],
    examples: [{ dayFirst: "2027-11-26", monthFirst: null, yearFirst: "2026-11-27" }],
  });
});

test("while it is open whether years come first, no such date is read; decided, each is", async () => {
  const desk = await deskWith(guideFile("a;P;;26-11-27;FullDay;;", "a;P;;26-11-30;FullDay;;"));
  expect(desk.review.counts).toMatchObject({ errors: 2 });
  await desk.apply({ type: "read-dates", order: "year-first" });
  expect(await textOf(desk)).toMatch(/;2026-11-27;.*\r\n.*;2026-11-30;/);
});
