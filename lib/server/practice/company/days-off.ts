import { type CalendarDay, readDay } from "../calendar-day";
import { DayMap } from "../day-map";
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

const days = new DayMap<true>();
for (const [login, first, last] of leave) {
  const person = people.find((one) => one.login === login);
  const to = readDay(last) ?? 0;
  if (person) for (let day = readDay(first) ?? to; day <= to; day++) days.set(person.id, day, true);
}

export const isDayOff = (personId: number, day: CalendarDay): boolean => days.get(personId, day) ?? false;
