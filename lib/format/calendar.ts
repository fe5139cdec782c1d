/**
 * Calendar days as plain numbers: days since 1970-01-01, no time and no zone. Never a `Date` made from a text, which
 * shifts days across time zones.
 */
export type Day = number;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month counted from 1; 0 when there is no such month. */
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0));

/** Null when the day does not exist. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || day < 1 || day > daysIn(year, month)) return null;
  // March is the first month of this count, so that the leap day comes last
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfEra =
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    Math.floor((153 * m + 2) / 5) +
    (day - 1);
  return era * 146_097 + dayOfEra - 719_468;
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfYear - Math.floor((153 * m + 2) / 5) + 1)}`;
}

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Excel's day numbers count from 1899-12-30 (its 1900 system). */
export const dayOfSerial = (serial: number): Day => serial - 25_569;

/** Today where this machine stands, as a calendar day. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

/** The same day so many years away; 29 February becomes 28. */
export function yearsFrom(day: Day, years: number): Day {
  const [year = 1, month = 1, date = 1] = isoOf(day).split("-").map(Number);
  return dayOf(year + years, month, date) ?? dayOf(year + years, month, 28) ?? day;
}
