import { type Day, isoOf, weekdayOf } from "./calendar";
import { clean } from "./clean";
import type { DateOrder } from "./command";
import { readDate } from "./read-date";

/** `to` null: the week that `from` is in. As texts of the file. */
export type Period = { from: string; to: string | null };
export type PeriodTrouble = "period-reversed" | "period-unreadable";

/** Three years: what is longer was meant otherwise (2062 for 2026), and would fill a file by itself. */
const longest = 1100;

/**
 * Every day of a period, first and last included.
 *
 * in   `weekdays` of the columns from left to right: they tell on which day a week begins that is named by one of its days
 */
export function expandPeriod(
  period: Period,
  order: DateOrder | null,
  weekdays: readonly number[] = [],
): { ok: true; days: readonly { weekday: number; iso: string }[] } | { ok: false; rule: PeriodTrouble } {
  const ends = endsOf(period, order, weekdays);
  if (!ends || ends.to - ends.from > longest) return { ok: false, rule: "period-unreadable" };
  if (ends.to < ends.from) return { ok: false, rule: "period-reversed" };
  const days = Array.from({ length: ends.to - ends.from + 1 }, (_, index) => ends.from + index);
  return { ok: true, days: days.map((day) => ({ weekday: weekdayOf(day), iso: isoOf(day) })) };
}

/**
 * Day or month first in the periods of a file: settled when one end can only be read one way. A period that runs backward in one order
 * proves nothing: its ends may have been swapped. Null = nothing settles it.
 */
export function orderOfPeriods(periods: readonly Period[]): DateOrder | null {
  const ends = periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).map(dateOf);
  const proven = new Set(ends.flatMap((read) => (read.kind === "day" && read.proves ? [read.proves] : [])));
  return proven.size === 1 ? ([...proven][0] ?? null) : null;
}

const dateOf = (text: string) => readDate(clean(text, "name").text);

function endsOf(
  { from, to }: Period,
  order: DateOrder | null,
  weekdays: readonly number[],
): { from: Day; to: Day } | null {
  const first = dayIn(from, order);
  if (first === null) return null;
  if (to !== null) {
    const last = dayIn(to, order);
    return last === null ? null : { from: first, to: last };
  }
  const start = startOfWeek(first, weekdays);
  return start === null ? null : { from: start, to: start + 6 };
}

const sunday = 6;

/** Weeks begin on Monday unless Sunday is the first column. A Sunday without a column of its own may mean the week before or after: null. */
function startOfWeek(day: Day, weekdays: readonly number[]): Day | null {
  const weekday = weekdayOf(day);
  if (weekdays[0] === sunday) return day - ((weekday + 1) % 7);
  if (weekday !== sunday || weekdays.at(-1) === sunday) return day - weekday;
  return weekdays.includes(sunday) ? day : null;
}

function dayIn(text: string, order: DateOrder | null): Day | null {
  const read = dateOf(text);
  if (read.kind === "day") return read.proves !== null && order !== null && read.proves !== order ? null : read.day;
  if (read.kind === "none" || order === null) return null;
  return order === "day-first" ? read.dayFirst : read.monthFirst;
}
