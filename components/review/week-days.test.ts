import { expect, test } from "vitest";
import { daysLater, daysOfWeek, mondayOf } from "./week-days";

test("a week is Monday to Sunday, over the end of a month and of a leap February", () => {
  expect(daysOfWeek("2028-02-28")).toEqual([
    "2028-02-28",
    "2028-02-29",
    "2028-03-01",
    "2028-03-02",
    "2028-03-03",
    "2028-03-04",
    "2028-03-05",
  ]);
});

for (const day of daysOfWeek("2026-03-23"))
  test(`${day} is in the week of Monday 23 March 2026`, () => expect(mondayOf(day)).toBe("2026-03-23"));

test("days before 1970 have their Monday too", () => expect(mondayOf("1969-12-31")).toBe("1969-12-29"));

test("the week in which clocks change has its seven days", () => expect(daysLater("2026-03-28", 1)).toBe("2026-03-29"));

for (const text of ["", "2026-3-2", "yesterday"]) test(`"${text}" is no day`, () => expect(mondayOf(text)).toBeNull());
