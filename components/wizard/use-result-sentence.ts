import { useFormatter, useTranslations } from "use-intl";
import { isWhole, numbersOf, type Tally } from "@/lib/imports/result";

/** The one sentence that a result is: its numbers add up, or are said as Lucca reported them. */
export function useResultSentence(): (tally: Tally) => string {
  const t = useTranslations("result");
  const { number } = useFormatter();
  return (tally) => {
    if (tally.adds) return t(isWhole(tally) ? "whole" : "parts", numbersOf(tally));
    const said = (count: number | null) => (count === null ? t("notReported") : number(count));
    return t("raw", {
      sent: tally.sent,
      changed: said(tally.changed),
      deleted: said(tally.deleted),
      refused: said(tally.refused),
    });
  };
}
