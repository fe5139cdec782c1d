import { type Day, isoOf } from "./calendar";
import type { DateOrder } from "./command";
import type { DayHeader } from "./header-cell";
import { readDate } from "./read-date";

/**
 * The days of a grid's header as ISO texts. The header settles its own order of day and month: one date that can be read one way only
 * settles the others, and so do columns that are neighbours as days in one order and months apart in the other. A missing year comes
 * from a title, or from the weekdays.
 *
 * out  the texts as they stand where nothing settles them: then the column is asked about like any other
 */
export function settleDays(
  headers: readonly DayHeader[],
  titleYear: number | null,
  thisYear: number,
): readonly string[] {
  const lacksYear = headers.some(({ read }) => read.kind === "none" && read.rule === "date-no-year");
  const years = titleYear !== null ? [titleYear] : [0, 1, -1].map((off) => thisYear + off);
  const orders = ["day-first", "month-first"] as const;
  const all = orders.flatMap((order) =>
    (lacksYear ? years : [thisYear]).map((year) => daysUnder(headers, order, year)),
  );
  const most = Math.max(...all.map(({ known }) => known));
  const readings = all.filter(({ known }) => known === most && most > 0);
  // without a title, only weekdays can tell the year
  const isYearTold = titleYear !== null || new Set(readings.map(({ year }) => year)).size === 1;
  const [best, second] = distinct(readings).sort((a, b) => a.span - b.span);
  const isSettled = best && (!second || (best.span * 4 <= second.span && best.span <= headers.length * 3));
  if (!best || !isSettled || (lacksYear && !isYearTold)) return headers.map(({ text }) => text);
  return headers.map(({ text }, index) => {
    const day = best.days[index];
    return day === null || day === undefined ? text : isoOf(day);
  });
}

type Reading = { year: number; days: readonly (Day | null)[]; known: number; span: number };

function daysUnder(headers: readonly DayHeader[], order: DateOrder, firstYear: number): Reading {
  let year = firstYear;
  let last: Day | null = null;
  const days = headers.map((header): Day | null => {
    let day = dayUnder(header, order, year);
    // from December to January
    if (day !== null && last !== null && day < last - 300 && header.read.kind === "none") {
      year += 1;
      day = dayUnder(header, order, year);
    }
    last = day ?? last;
    return day;
  });
  const known = days.filter((day) => day !== null);
  const span = known.reduce((a, b) => Math.max(a, b), -1e9) - known.reduce((a, b) => Math.min(a, b), 1e9);
  return { year: firstYear, days, known: known.length, span };
}

function dayUnder({ text, read }: DayHeader, order: DateOrder, year: number): Day | null {
  const full = read.kind === "none" && read.rule === "date-no-year" ? readDate(withYear(text, year)) : read;
  if (full.kind === "either") return order === "day-first" ? full.dayFirst : full.monthFirst;
  if (full.kind === "none" || (full.proves !== null && full.proves !== order)) return null;
  return full.day;
}

function withYear(text: string, year: number): string {
  const bare = text.replace(/[.,]$/, "");
  const [, sign = " "] = /\d{1,2}([/.-])\d{1,2}$/.exec(bare) ?? [];
  return `${bare}${sign}${year}`;
}

const distinct = (readings: readonly Reading[]): Reading[] => [
  ...new Map(readings.map((reading) => [reading.days.join(), reading])).values(),
];
