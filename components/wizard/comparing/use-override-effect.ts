import { useFormatter, useTranslations } from "use-intl";
import type { CompareExample, Comparison } from "@/lib/format/existing-days";

/** What the override switch makes of the rows, in numbers and by an example, before it is touched; null while nothing is compared. */
export function useOverrideEffect(): (comparison: Comparison | null) => string | null {
  const t = useTranslations("comparing.effect");
  const unnamed = useTranslations("comparing.example");
  const { dateTime } = useFormatter();
  const inWords = ({ login, date, place, holds }: CompareExample) =>
    t("example", {
      login,
      date: dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" }),
      from: holds.map((held) => held.place ?? unnamed("unnamed")).join(" + "),
      to: place,
    });
  return (comparison) => {
    if (comparison?.ask.as !== "before") return null;
    const { counts, examples } = comparison;
    // the switch turns one into the other
    const kind = comparison.ask.override ? "changes" : "left-alone";
    const first = examples.find((example) => example.kind === kind);
    if (!first) return counts.unread + counts["unknown-login"] === comparison.compared ? null : t("none");
    return t(kind === "changes" ? "replaced" : "leftAlone", { rows: counts[kind], example: inWords(first) });
  };
}
