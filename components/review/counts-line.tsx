import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Counts } from "@/lib/format/conversation";

/** The counts in words, read out when they change: "31 errors, 4 warnings, 1,213 ready". */
export function CountsLine({ counts, className }: { counts: Counts; className?: string }) {
  const t = useTranslations("review.counts");
  const { errors, warnings, ready, leftOut } = counts;
  const mark = (count: number, colour: string) => (words: ReactNode) => (
    <span className={count > 0 ? colour : "text-ink-subtle"}>{words}</span>
  );
  return (
    <output aria-label={t("label")} className={className ?? "font-semibold text-ink-strong text-lg tabular-nums"}>
      {t.rich("sentence", {
        errors,
        warnings,
        ready,
        leftOut,
        e: mark(errors, "text-danger"),
        w: mark(warnings, "text-warning"),
        r: mark(ready, "text-success"),
        l: mark(leftOut, "text-ink"),
      })}
    </output>
  );
}
