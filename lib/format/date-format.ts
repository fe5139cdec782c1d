import type { DateOrder } from "./command";

const format = /(?<!\p{L})([jdtgmayr]{1,4})([/.\s-])([jdtgm]{1,2})\2([jdtgayr]{2,4})(?!\p{L})/iu;

/**
 * The order of day, month and year that a text writes out: "JJ/MM/AAAA", "Date (MM-DD-YYYY)", "TT.MM.JJJJ", "GG/MM/AAAA", "RRRR-MM-DD".
 * Null where it writes none.
 */
export function writtenOrder(text: string): DateOrder | null {
  const [, first = "", , second = "", third = ""] = format.exec(text) ?? [];
  if (isMonth(second)) return isYear(first, third) ? "year-first" : isYear(third, first) ? "day-first" : null;
  return isMonth(first) && isYear(third, second) ? "month-first" : null;
}

const isMonth = (part: string): boolean => /^m+$/i.test(part);
/** "J" is the day in French and the year in German, where the day is "T". */
const isYear = (part: string, day: string): boolean =>
  /^[ayr]+$/i.test(part) || (/^j+$/i.test(part) && /^t+$/i.test(day));
