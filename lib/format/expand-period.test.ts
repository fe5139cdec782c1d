import { expect, test } from "vitest";
import { expandPeriod, readPeriods } from "./expand-period";

const fromSunday = [6, 0, 1, 2, 3, 4, 5];
const fromMonday = [0, 1, 2, 3, 4, 5, 6];

function endsOf(from: string, weekdays: readonly number[]): string {
  const read = expandPeriod({ from, to: null }, { order: "day-first", mayBeYear: false }, weekdays);
  return read.ok ? `${read.days[0]?.iso} … ${read.days.at(-1)?.iso}` : read.rule;
}

test("a week whose first column is Sunday begins on Sunday", () => {
  expect(endsOf("22/11/2026", fromSunday)).toBe("2026-11-22 … 2026-11-28");
  expect(endsOf("25/11/2026", fromSunday)).toBe("2026-11-22 … 2026-11-28");
});

test("a week from Monday to Sunday may be named by its Sunday", () =>
  expect(endsOf("22/11/2026", fromMonday)).toBe("2026-11-16 … 2026-11-22"));

test("a Sunday names no week of columns without a Sunday", () => {
  expect(endsOf("22/11/2026", [0, 1, 2, 3, 4])).toBe("period-unreadable");
  expect(endsOf("23/11/2026", [0, 1, 2, 3, 4])).toBe("2026-11-23 … 2026-11-29");
});

test("a period that runs backward does not tell the order of day and month, a thirteenth does", () => {
  const periods = [
    { from: "01/12/2026", to: "02/12/2026" },
    { from: "10/12/2026", to: "11/11/2026" },
  ];
  expect(readPeriods(periods, null).habit.order).toBeNull();
  expect(readPeriods([...periods, { from: "13/12/2026", to: "14/12/2026" }], null).habit.order).toBe("day-first");
});
