import type { Rec } from "./careful-record";
import { datedWeekdays } from "./dated-weekdays";
import { datedNumbers } from "./day-numbers";
import { type DayHeader, dayHeader } from "./header-cell";
import { settleDays } from "./settle-days";
import { titleYear } from "./title-year";

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
