import { type Day, isoOf } from "./calendar";
import type { Rec } from "./careful-record";
import { weekdaysLettered } from "./date-words";
import { isEndWord, isStartWord, isWeekWord, weekOrder } from "./find-week";
import { dayHeader, weekdayHeader } from "./header-cell";
import { titleYear } from "./title-year";
import { weekNamed } from "./week-named";

const fewestNamed = 3;
const fewestLetters = 5;
const sunday = 6;

type Weekday = { column: number; weekdays: readonly number[]; part: string };
type Group = { monday: Day; days: Weekday[] };

/**
 * A plan may name its days by weekdays, with the week in a title, in the name of its sheet or in a merged header above: "S10", "KW 12",
 * "Semaine du 2 mars 2026". These weekdays are written out as dates, so that the plan is found like any other.
 *
 * out  the same records where no weekdays stand under a week
 */
export function datedWeekdays(records: readonly Rec[], title: string): readonly Rec[] {
  for (const [at, { cells }] of records.entries()) {
    const days = weekdaysIn(cells);
    if (days.length < fewestNamed || cells.some(namesPeriod)) continue;
    if ([records[at - 1], records[at + 1]].some((near) => near && holdsDays(near.cells, days))) continue;
    const above = records.slice(0, at).map((record) => record.cells);
    // "Semaine 10 2026" may head the column of the people
    const titles = [...above, cells.slice(0, days[0]?.column)];
    const groups = underWeeks(days, above, titleYear([title, ...above.flat()])) ?? underTitle(days, titles, title);
    const texts = groups && written(groups);
    if (!texts) continue;
    const dated = cells.map((cell, column) => texts.get(column) ?? cell);
    return records.map((record, index) => (index === at ? { ...record, cells: dated } : record));
  }
  return records;
}

/** "Du", "Bis", "Semaine" belong to a standard week; "Do" and "Di" are days as well. */
const namesPeriod = (cell: string): boolean =>
  (isStartWord(cell) || isEndWord(cell) || isWeekWord(cell)) && weekdayHeader(cell) === null;

function weekdaysIn(cells: readonly string[]): Weekday[] {
  const named = cells.flatMap((cell, column): Weekday[] => {
    const read = weekdayHeader(cell);
    return read ? [{ column, ...read }] : [];
  });
  if (named.length > 0) return named;
  const letters = cells.flatMap((cell, column): Weekday[] => {
    const weekdays = cell.trim().length === 1 ? weekdaysLettered(cell) : null;
    return weekdays ? [{ column, weekdays, part: "" }] : [];
  });
  return letters.length >= fewestLetters ? letters : [];
}

/** Dates or day numbers of their own under or over the weekdays, which say more. */
const holdsDays = (cells: readonly string[], days: readonly Weekday[]): boolean =>
  days.filter(({ column }) => {
    const cell = (cells[column] ?? "").trim();
    return /^\d{1,2}$/.test(cell) || dayHeader(cell) !== null;
  }).length *
    2 >
  days.length;

/** Every weekday belongs to the week that stands over it, or over a column before it. */
function underWeeks(
  days: readonly Weekday[],
  above: readonly (readonly string[])[],
  year: number | null,
): Group[] | null {
  const first = days[0]?.column ?? 0;
  for (const cells of [...above].reverse()) {
    const filled = cells.flatMap((cell, column) => (column >= first && cell.trim() !== "" ? [{ cell, column }] : []));
    if (filled.length === 0 || filled[0]?.column !== first) continue;
    const groups: Group[] = [];
    let inYear = year;
    for (const [index, { cell, column }] of filled.entries()) {
      let monday = weekNamed(cell, inYear);
      const before = groups.at(-1)?.monday;
      // from the last week of a year to the first of the next
      if (monday !== null && before !== undefined && monday < before - 300 && inYear !== null) {
        inYear += 1;
        monday = weekNamed(cell, inYear);
      }
      if (monday === null) return null;
      const next = filled[index + 1]?.column ?? Number.POSITIVE_INFINITY;
      groups.push({ monday, days: days.filter((day) => day.column >= column && day.column < next) });
    }
    return groups;
  }
  return null;
}

/** All weekdays belong to the one week that the titles name. */
function underTitle(days: readonly Weekday[], above: readonly (readonly string[])[], title: string): Group[] | null {
  const texts = [title, ...above.flat()];
  const year = titleYear(texts);
  const weeks = new Set(texts.flatMap((text) => (isHalfYear(text) ? [] : (weekNamed(text, year) ?? []))));
  const [monday] = weeks;
  return weeks.size === 1 && monday !== undefined ? [{ monday, days: [...days] }] : null;
}

/** "S1 2026" may be the first semester as well. */
const isHalfYear = (text: string): boolean => /^\s*(?:20\d{2}\W*)?s\s?0?[12](?!\d)/i.test(text);

/** Null unless the days of each week go on from Monday: a Sunday in front may be of the week before. */
function written(groups: readonly Group[]): Map<number, string> | null {
  const texts = new Map<number, string>();
  for (const { monday, days } of groups) {
    const order = weekOrder(days.map(({ weekdays }) => weekdays));
    if (!order || order[0] === sunday) return null;
    for (const [index, { column, part }] of days.entries()) {
      const weekday = order[index] ?? 0;
      if (weekday < (order[index - 1] ?? 0)) return null;
      texts.set(column, `${isoOf(monday + weekday)} ${part}`.trim());
    }
  }
  return texts;
}
