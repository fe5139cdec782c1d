import { type Day, isoOf, weekdayOf } from "./calendar";
import { clean } from "./clean";
import type { DateOrder } from "./command";
import type { DateReading } from "./conversation";
import { type DateHabit, decideOrder, evidenceOf, habitOf } from "./date-order";
import { dayIn, readDate } from "./read-date";
import { weekNamed, weekOfNumber } from "./week-named";
import { isEvenWeek } from "./week-parity";

/** `to` null: the week that `from` is in, or names by its number in the `year` of a title. As texts of the file. */
export type Period = { from: string; to: string | null; year?: number | null };
export type PeriodTrouble =
  | "period-in-list"
  | "period-missing"
  | "period-reversed"
  | "period-unreadable"
  | "week-alternates";

export type PlannedDay = { weekday: number; iso: string; isEvenWeek: boolean };

/** Three years: what is longer was meant otherwise (2062 for 2026), and would fill a file by itself. */
const longest = 1100;

/**
 * Every day of a period, first and last included.
 *
 * in   `weekdays` of the columns from left to right: they tell on which day a week begins that is named by one of its days
 */
export function expandPeriod(
  period: Period,
  habit: DateHabit,
  weekdays: readonly number[] = [],
): { ok: true; days: readonly PlannedDay[] } | { ok: false; rule: PeriodTrouble } {
  const ends = endsOf(period, habit, weekdays);
  if (!ends || ends.to - ends.from > longest) return { ok: false, rule: "period-unreadable" };
  if (ends.to < ends.from) return { ok: false, rule: "period-reversed" };
  const days = Array.from({ length: ends.to - ends.from + 1 }, (_, index) => ends.from + index);
  return {
    ok: true,
    days: days.map((day) => ({ weekday: weekdayOf(day), iso: isoOf(day), isEvenWeek: isEvenWeek(day) })),
  };
}

/** The part of a period on the near side of an end that a line names for itself; an end that cannot be read stands in it as written. */
export function within(period: { from: string; to: string }, own: Partial<Period>, habit: DateHabit): Period {
  const [end = ""] = [own.from, own.to].filter((text) => typeof text === "string");
  const day = dayOfText(end, habit);
  const iso = day === null ? end : isoOf(day);
  const { from, to } = period;
  if (own.to === undefined) return { from: iso > from || day === null ? iso : from, to };
  return { from, to: iso < to || day === null ? iso : to };
}

/**
 * How the dates in the periods of a file are read: their order is settled when one end can only be read one way. A period that runs
 * backward in one order proves nothing: its ends may have been swapped.
 *
 * out  `habit` for reading them, `dates` for the page: the question with two of them where nothing settles the order
 */
export function readPeriods(
  periods: readonly Period[],
  byAdmin: DateOrder | null,
): { habit: DateHabit; dates: DateReading } {
  const texts = [...new Set(periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))];
  const evidence = evidenceOf(texts);
  const now = { texts, usedCodes: () => new Uint8Array(texts.length).fill(1) };
  return { habit: habitOf(evidence, byAdmin), dates: decideOrder(evidence, now, byAdmin) };
}

function endsOf(
  { from, to, year = null }: Period,
  habit: DateHabit,
  weekdays: readonly number[],
): { from: Day; to: Day } | null {
  const numbered = to === null ? (weekNamed(from, year) ?? weekOfNumber(from, year)) : null;
  const first = dayOfText(from, habit) ?? numbered;
  if (first === null) return null;
  if (to !== null) {
    const last = dayOfText(to, habit);
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

function dayOfText(text: string, { order, mayBeYear }: DateHabit): Day | null {
  const day = dayIn(readDate(clean(text, "name").text), order, mayBeYear);
  return typeof day === "number" ? day : null;
}
