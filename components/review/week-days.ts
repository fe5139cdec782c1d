/** Calendar days as ISO texts; counted in UTC, so that no time zone and no summer time can shift one. */
const dayMs = 24 * 60 * 60 * 1000;

const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** The day so many days later (or earlier, below zero). */
export const daysLater = (iso: string, days: number): string =>
  new Date(timeOf(iso) + days * dayMs).toISOString().slice(0, 10);

/** Monday to Sunday. */
export const daysOfWeek = (monday: string): readonly string[] =>
  Array.from({ length: 7 }, (_, day) => daysLater(monday, day));

/** The Monday of the week a day is in; null for what is no day. */
export function mondayOf(iso: string): string | null {
  const time = timeOf(iso);
  if (Number.isNaN(time)) return null;
  // 1970-01-01 was a Thursday
  return daysLater(iso, -((((time / dayMs + 3) % 7) + 7) % 7));
}
