import { useFormatter, useTranslations } from "use-intl";

/** The days a file covers, in words. In: ISO calendar days, which have no zone and so are shown in none. */
export function usePeriod(): (first: string, last: string) => string {
  const t = useTranslations("wizard");
  const { dateTime } = useFormatter();
  const day = (iso: string) => dateTime(new Date(`${iso}T00:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  return (first, last) =>
    first === last ? t("oneDay", { first: day(first) }) : t("days", { first: day(first), last: day(last) });
}
