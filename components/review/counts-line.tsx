import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Counts } from "@/lib/format/conversation";
import type { FindingGroup } from "@/lib/format/finding";
import type { Question } from "@/lib/wizard/blocked";

type Props = {
  counts: Counts;
  /** what stands below: together they may hold more rows, since one row may be in several */
  groups: readonly FindingGroup[];
  /** open: what the rows come to depends on the answer, so they are not counted yet */
  question: Question | null;
};

/** The counts in words, read out when they change: "31 errors, 4 warnings, 1,213 ready". */
export function CountsLine({ counts, groups, question }: Props) {
  const t = useTranslations("review.counts");
  const { all, errors, warnings, ready, leftOut } = counts;
  const mark = (count: number, colour: string) => (words: ReactNode) => (
    <span className={count > 0 ? colour : "text-ink-subtle"}>{words}</span>
  );
  const grouped = groups.reduce((sum, { level, rows }) => (level === "note" ? sum : sum + rows), 0);
  const output = (
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
  if (question !== null || grouped <= errors + warnings) return output;
  return (
    <>
      {output}
      <p className="text-ink-subtle text-sm">{t("once")}</p>
    </>
  );
}
