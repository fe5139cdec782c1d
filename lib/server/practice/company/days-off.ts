import { type CalendarDay, readDay } from "../calendar-day";
import { people } from "./people";

/** Leave and sick days, as login, first day, last day. An import onto one is taken with a warning (contract §7). */
const leave: readonly (readonly [string, string, string])[] = [
  ["mlefevre", "2025-09-19", "2025-09-19"],
  ["a.sorel", "2025-12-22", "2026-01-02"],
  ["c.lemoine", "2026-02-16", "2026-02-20"],
  ["d.lindner", "2026-03-05", "2026-03-06"],
  ["e.vogel", "2026-08-03", "2026-08-21"],
  ["s.vallon", "2026-11-16", "2026-11-20"],
  ["j.ibarra", "2026-12-07", "2026-12-11"],
];

const days = new Set(
  leave.flatMap(([login, first, last]) => {
    const person = people.find((one) => one.login === login);
    const from = readDay(first);
    const to = readDay(last);
    if (!person || from === null || to === null) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => personDay(person.id, from + index));
  }),
);

export const isDayOff = (personId: number, day: CalendarDay): boolean => days.has(personDay(personId, day));

/** One number per person and day; days stay far below 10 million. */
export function personDay(personId: number, day: CalendarDay): number {
  return personId * 10_000_000 + day;
}
