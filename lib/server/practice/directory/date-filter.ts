import { type CalendarDay, readDay } from "../calendar-day";

/**
 * Reads a filter by date as Lucca writes them: `2026-03-02`, `between,2026-03-01,2026-03-31`, `since,2026-03-01`
 * or `until,2026-03-31` (contract §10, §11). Null for anything else, which has no effect.
 */
export function dateFilter(text: string): ((day: CalendarDay) => boolean) | null {
  const [word = "", ...rest] = text.split(",");
  const [first = null, second = null] = rest.map(readDay);
  const only = readDay(word);
  if (only !== null) return (day) => day === only;
  if (first === null) return null;
  if (word === "between" && second !== null) return (day) => day >= first && day <= second;
  if (word === "since") return (day) => day >= first;
  return word === "until" ? (day) => day <= first : null;
}
