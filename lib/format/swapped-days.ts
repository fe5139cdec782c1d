import { type Day, dayOf, isoOf } from "./calendar";
import { clean } from "./clean";
import { readDate } from "./read-date";

/** A date as a spreadsheet keeps it: its own, not as somebody typed it. */
export const isOwnDate = (text: string): boolean => /^(?:\d{4}-\d{2}-\d{2}|\d{5}$)/.test(text);

/** The same day with its numbers of day and month changed about; null where that is no day. */
export function swappedDay(day: Day): Day | null {
  const [year = 0, month = 0, date = 0] = isoOf(day).split("-").map(Number);
  return dayOf(year, date, month);
}

const mostLooked = 2000;
const spanOf = (days: readonly Day[]): number =>
  days.reduce((a, b) => Math.max(a, b), -1e9) - days.reduce((a, b) => Math.min(a, b), 1e9);

/**
 * True where a spreadsheet of another country took days for months: it made dates of all texts it could, so that those left as texts have a day
 * beyond the twelfth and its own dates have none, and changed about these stand close to the texts.
 *
 * in  the distinct texts of a column of dates
 */
export function areSwapped(texts: readonly string[]): boolean {
  const own: Day[] = [];
  const typed: Day[] = [];
  for (const text of texts.slice(0, mostLooked)) {
    const cleaned = clean(text, "name").text;
    const read = readDate(cleaned);
    if (read.kind === "either") return false;
    if (read.kind === "none") continue;
    if (isOwnDate(cleaned)) own.push(read.day);
    else if (read.proves !== null) typed.push(read.day);
    else if (swappedDay(read.day) !== read.day) return false;
  }
  const swapped = own.map(swappedDay);
  const days = swapped.filter((day) => day !== null);
  const isMeant = typed.length > 0 && days.length > 0 && days.length === own.length;
  return isMeant && spanOf([...days, ...typed]) * 4 <= spanOf([...own, ...typed]);
}
