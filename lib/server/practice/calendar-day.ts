/** A calendar day without time or zone, counted in days since 1970-01-01 (a number, so that a million of them stay small). */
export type CalendarDay = number;

/**
 * Reads a day as Lucca's import takes it.
 *
 * in      YYYY-MM-DD or YYYY/MM/DD
 * out     the day, or null when the text is no such date
 * source  guide §1, column table
 */
export function readDay(text: string): CalendarDay | null {
  const [, year, , month, day] = /^(\d{4})([-/])(\d{2})\2(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const counted = countDay(Number(year), Number(month), Number(day));
  return writeDay(counted) === text.replaceAll("/", "-") ? counted : null;
}

/** The day as YYYY-MM-DD. */
export function writeDay(day: CalendarDay): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const inMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(inMonth, 2)}`;
}

/** The day it is in UTC at this moment (milliseconds since 1970). */
export const dayOf = (moment: number): CalendarDay => Math.floor(moment / 86_400_000);

export const isWeekend = (day: CalendarDay): boolean => (day + 3) % 7 >= 5;

/** Proleptic Gregorian calendar, years counted from March so that the leap day comes last. */
function countDay(year: number, month: number, day: number): CalendarDay {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");
