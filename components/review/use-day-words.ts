import { type DateTimeFormatOptions, useFormatter } from "use-intl";

/** A calendar day (ISO) in the reader's words; computed in UTC, so that no time zone can shift it. */
export function useDayWords() {
  const { dateTime, dateTimeRange } = useFormatter();
  const words = (iso: string, options: DateTimeFormatOptions): string => {
    const at = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(at.getTime()) ? iso : dateTime(at, { ...options, timeZone: "UTC" });
  };
  return {
    /** from the first to the last of several days: what both have in common is said once */
    range: (from: string, to: string) =>
      dateTimeRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`), { dateStyle: "long", timeZone: "UTC" }),
    long: (iso: string) => words(iso, { dateStyle: "long" }),
    full: (iso: string) => words(iso, { weekday: "long", day: "numeric", month: "long" }),
    weekday: (iso: string) => words(iso, { weekday: "short" }),
    initial: (iso: string) => words(iso, { weekday: "narrow" }),
    short: (iso: string) => words(iso, { day: "numeric", month: "short" }),
    day: (iso: string) => words(iso, { day: "numeric" }),
  };
}
