import type { DateOrder } from "@/lib/format/command";
import type { DateReading } from "@/lib/format/conversation";
import type { FindingGroup } from "@/lib/format/finding";

/**
 * The orders of day and month worth offering for a group of dates: both while undecided; the other one when a date that does
 * not exist would exist that way round (`09/31/2025` read day first).
 */
export function ordersToOffer({ rule, values }: FindingGroup, dates: DateReading): readonly DateOrder[] {
  const { order } = dates;
  if (order === null) return rule === "date-ambiguous" ? dates.orders : [];
  if (order === "plain" || (rule !== "date-ambiguous" && rule !== "date-invalid")) return [];
  const dayPart = order === "day-first" ? 1 : 2;
  const helps = values.some(({ text }) => {
    const parts = /^\s*(\d{1,2})\D(\d{1,2})\D/.exec(text);
    return parts !== null && Number(parts[dayPart]) <= 12 && Number(parts[3 - dayPart]) > 12;
  });
  return helps || rule === "date-ambiguous" ? [order === "day-first" ? "month-first" : "day-first"] : [];
}
