import { type Day, dayOf, isoOf } from "./calendar";
import type { DateOrder } from "./command";
import type { DayHeader } from "./header-cell";
import { dayIn, readDate } from "./read-date";

/**
 * The days of a grid's header as ISO texts. The header settles its own order of day and month: one date that can be read one way only
 * settles the others, and so do columns that are neighbours as days in one order and months apart in the other. A missing year comes
 * from a title, or from the weekdays. Days a year apart, and months that would be neighbouring days in the other order, settle nothing.
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
  all.push(...yearsFirst(headers, thisYear));
  const most = Math.max(...all.map(({ known }) => known));
  const readings = all.filter(({ known }) => known === most && most > 0);
  // without a title, only weekdays can tell the year
  const isYearTold = titleYear !== null || new Set(readings.map(({ year }) => year)).size === 1;
  const [best, second] = distinct(readings).sort((a, b) => a.span - b.span);
  const isSettled = best && (second ? isCloser(best, second, headers.length) : best.span <= headers.length * 40);
  if (!best || !isSettled || (lacksYear && !isYearTold)) return headers.map(({ text }) => text);
  return headers.map(({ text }, index) => {
    const day = best.days[index];
    return day === null || day === undefined ? text : isoOf(day);
  });
}

type Reading = { year: number; days: readonly (Day | null)[]; known: number; span: number };

const isCloser = (best: Reading, second: Reading, columns: number): boolean =>
  best.span * 4 <= second.span && best.span <= columns * 3 && !isMonths(second.days);

/** The first days of months that follow each other: a plan by months as likely as one of days in January. */
function isMonths(days: readonly (Day | null)[]): boolean {
  const months = days.map((day) => (day === null ? null : /^(\d{4})-(\d{2})-01$/.exec(isoOf(day))));
  // a day of two halves stands twice
  const counted = [...new Set(months.map((found) => (found ? Number(found[1]) * 12 + Number(found[2]) : null)))];
  const [first = null] = counted;
  return first !== null && counted.every((month, index) => month === first + index);
}

/** "26-11-23" throughout may be years in two digits, then month and day. */
function yearsFirst(headers: readonly DayHeader[], thisYear: number): Reading[] {
  const days = headers.map(({ text }): Day | null => {
    const [, year, , month, day] = /^(\d{2})([/.-])(\d{2})\2(\d{2})$/.exec(text) ?? [];
    return year ? dayOf(2000 + Number(year), Number(month), Number(day)) : null;
  });
  return days.every((day) => day !== null) ? [readingOf(thisYear, days)] : [];
}

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
  return readingOf(firstYear, days);
}

function readingOf(year: number, days: readonly (Day | null)[]): Reading {
  const known = days.filter((day) => day !== null);
  const span = known.reduce((a, b) => Math.max(a, b), -1e9) - known.reduce((a, b) => Math.min(a, b), 1e9);
  return { year, days, known: known.length, span };
}

function dayUnder({ text, read }: DayHeader, order: DateOrder, year: number): Day | null {
  const full = read.kind === "none" && read.rule === "date-no-year" ? readDate(withYear(text, year)) : read;
  const day = dayIn(full, order);
  return typeof day === "number" ? day : null;
}

/** "09/03" in 2026 is "09/03/2026"; "lun. 9 mars" is "lun. 9 mars 2026". */
export function withYear(text: string, year: number): string {
  const bare = text.replace(/[.,]$/, "");
  const [, sign = " "] = /\d{1,2}([/.-])\d{1,2}$/.exec(bare) ?? [];
  return `${bare}${sign}${year}`;
}

const distinct = (readings: readonly Reading[]): Reading[] => [
  ...new Map(readings.map((reading) => [reading.days.join(), reading])).values(),
];
