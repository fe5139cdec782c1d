import { isoOf } from "./calendar";
import type { Rec } from "./careful-record";
import { datedWeekdays } from "./dated-weekdays";
import { datedNumbers } from "./day-numbers";
import { weekOrder } from "./find-week";
import { type DayHeader, dayHeader, weekdayHeader } from "./header-cell";
import { settleDays } from "./settle-days";
import { titleYear } from "./title-year";
import { weekNamed } from "./week-named";

/**
 * The days of a plan that stand under each other, read as if they stood side by side: their neighbours settle the order of day and month,
 * and a title gives the month of bare numbers, the week of weekdays, or the year.
 *
 * in   the texts from top to bottom; the lines above them, the name of the sheet among them
 * out  ISO where the day is settled, else the text as it stands
 */
export function settleDown(
  texts: readonly string[],
  above: readonly (readonly string[])[],
  thisYear: number,
): readonly string[] {
  const days = namedDays(texts, above, thisYear);
  const read = days.flatMap((text, at): (DayHeader & { at: number })[] => {
    const day = dayHeader(text);
    return day ? [{ ...day, at }] : [];
  });
  if (read.length === 0) return texts;
  const settled = settleDays(read, titleYear(above.flat()), thisYear);
  const isos = new Map(read.map(({ at }, index) => [at, settled[index] ?? ""]));
  return texts.map((text, at) => {
    const iso = isos.get(at) ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : (days[at] ?? text);
  });
}

/** The same texts, bare numbers and weekdays written out as dates where the lines above date them. */
export function namedDays(
  texts: readonly string[],
  above: readonly (readonly string[])[],
  thisYear: number,
): readonly string[] {
  const row = (cells: readonly string[]): Rec => ({ cells, unclosedAt: null });
  const records = [...above.map(row), row(["", ...texts])];
  const numbered = datedNumbers(records, "", thisYear);
  const dated = numbered === records ? datedWeekdays(records, "") : numbered;
  return dated.at(-1)?.cells.slice(1) ?? texts;
}

/**
 * Weekdays that stand down beside the week they are of: "S10 2026" beside "Lundi", or merged beside all of its days.
 *
 * in   texts of both columns from top to bottom, and the lines above them, which may tell the year
 * out  the weekdays as ISO, each other text as it stands
 */
export function datedByWeeks(
  weeks: readonly string[],
  days: readonly string[],
  above: readonly (readonly string[])[],
): readonly string[] {
  const year = titleYear(above.flat());
  const starts = weeks.flatMap((text, at) => (text !== "" && text !== weeks[at - 1] ? [at] : []));
  const dated = [...days];
  for (const [index, start] of starts.entries()) {
    const monday = weekNamed(weeks[start] ?? "", year);
    const named = days
      .slice(start, starts[index + 1])
      .map((text, of) => ({ at: start + of, read: weekdayHeader(text) }));
    const filled = named.flatMap(({ at, read }) => (read ? [{ at, ...read }] : []));
    const order = monday === null ? null : weekOrder(filled.map(({ weekdays }) => weekdays));
    // a Sunday in front may be of the week before
    const isInOrder = order?.every((weekday, of) => of === 0 || weekday >= (order[of - 1] ?? 0));
    if (monday === null || !order || !isInOrder) continue;
    for (const [of, { at, part }] of filled.entries()) dated[at] = `${isoOf(monday + (order[of] ?? 0))} ${part}`.trim();
  }
  return dated;
}
