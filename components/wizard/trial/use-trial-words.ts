import { useTranslations } from "use-intl";
import type { Only } from "@/lib/format/conversation";
import { usePeriod } from "../use-period";

/** Who or when a trial is: a login, or the days of a week. */
export function useTrialWords(): (only: Only) => string {
  const t = useTranslations("trial");
  const period = usePeriod();
  return (only) => ("people" in only ? (only.people[0] ?? "") : t("week", { days: period(only.from, only.to) }));
}
