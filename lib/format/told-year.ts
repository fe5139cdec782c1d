import { isoOf } from "./calendar";
import { monthNamed } from "./date-words";
import { type DateText, readDate } from "./read-date";
import { withYear } from "./settle-days";
import { titleYear, withoutDates } from "./title-year";

/** What the lines above a list say of its dates that name no year: the year, and the months where they name any (1 to 12). */
export type ToldYear = { year: number; months: readonly number[] };

export function toldYear(titles: readonly string[]): ToldYear | null {
  const year = titleYear(titles);
  const words = titles.flatMap((text) => withoutDates(text).match(/\p{L}{3,}/gu) ?? []);
  return year === null ? null : { year, months: words.flatMap((word) => monthNamed(word) ?? []) };
}

/**
 * Reads one date like `readDate`, in the year of the lines above where it names none. Under "Janvier 2026" a day of another month keeps lacking
 * its year, for it may be of the year before or after.
 */
export function readDateIn(text: string, told: ToldYear | null): DateText {
  const read = readDate(text);
  if (told === null || read.kind !== "none" || read.rule !== "date-no-year") return read;
  const { year, months } = told;
  const full = readDate(withYear(text, year));
  const isMeant = (day: number): boolean => months.length === 0 || months.includes(Number(isoOf(day).slice(5, 7)));
  if (full.kind === "day") return isMeant(full.day) ? full : read;
  if (full.kind === "none") return full.rule === "date-invalid" ? full : read;
  const { dayFirst, monthFirst, remark } = full;
  if (isMeant(dayFirst) && isMeant(monthFirst)) return full;
  if (isMeant(dayFirst)) return { kind: "day", day: dayFirst, proves: "day-first", yearFirst: null, remark };
  return isMeant(monthFirst) ? { kind: "day", day: monthFirst, proves: "month-first", yearFirst: null, remark } : read;
}
