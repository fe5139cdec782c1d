import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Counts } from "@/lib/format/conversation";
import type { Question } from "@/lib/wizard/blocked";

type Props = {
  counts: Counts;
  /** open: what the rows come to depends on the answer, so they are not counted yet */
  question: Question | null;
};

/** The counts in words, read out when they change: "31 errors, 4 warnings, 1,213 ready". */
export function CountsLine({ counts, question }: Props) {
  const t = useTranslations("review.counts");
  const { all, errors, warnings, ready, leftOut } = counts;
  const mark = (count: number, colour: string) => (words: ReactNode) => (
    <span className={count > 0 ? colour : "text-ink-subtle"}>{words}</span>
  );
  return (
    <output aria-label={t("label")} className="block font-semibold text-ink-strong tabular-nums">
      {question === null
        ? t.rich("sentence", {
            errors,
            warnings,
            ready,
            leftOut,
            e: mark(errors, "text-danger"),
            w: mark(warnings, "text-warning"),
            r: mark(ready, "text-success"),
            l: mark(leftOut, "text-ink"),
          })
        : t("waiting", { rows: all, missing: String(question.why === "columns-missing") })}
    </output>
  );
}
