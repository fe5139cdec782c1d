import { useFormatter } from "use-intl";

/** The days a file covers, in words. In: ISO calendar days, which have no zone and so are shown in none. */
export function usePeriod(): (first: string, last: string) => string {
  const { dateTime, dateTimeRange } = useFormatter();
  const words = { dateStyle: "long", timeZone: "UTC" } as const;
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  return (first, last) => (first === last ? dateTime(day(first), words) : dateTimeRange(day(first), day(last), words));
}
