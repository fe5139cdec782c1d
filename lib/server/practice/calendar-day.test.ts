import { expect, test } from "vitest";
import { dayOf, isWeekend, readDay, writeDay } from "./calendar-day";

for (const text of ["1970-01-01", "2024-02-29", "2025-09-18", "2000-12-31", "2100-03-01", "0001-01-01", "9999-12-31"])
  test(`${text} is read and written back`, () => expect(writeDay(readDay(text) ?? Number.NaN)).toBe(text));

for (const text of ["", "18/09/2025", "2025-09/18", "2025-02-30", "2025-00-10", "2025-13-01", "2100-02-29", "2025-9-1"])
  test(`"${text}" is no day`, () => expect(readDay(text)).toBeNull());

test("days follow each other, across months and leap years", () =>
  expect(["2024-02-28", "2024-02-29", "2024-03-01"].map(readDay)).toEqual([19781, 19782, 19783]));

test("slashes mean the same day", () => expect(readDay("2025/09/18")).toBe(readDay("2025-09-18")));
test("a moment lies on its day in UTC", () =>
  expect(dayOf(Date.UTC(2026, 10, 22, 23, 59))).toBe(readDay("2026-11-22")));
test("Saturday and Sunday are the weekend", () =>
  expect(["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"].map((day) => isWeekend(readDay(day) ?? 0))).toEqual([
    false,
    true,
    true,
    false,
  ]));
