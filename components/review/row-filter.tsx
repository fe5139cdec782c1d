import { useFormatter, useTranslations } from "use-intl";
import type { Counts, Filter } from "@/lib/format/conversation";
import type { ExistingKind } from "@/lib/format/existing-days";
import { Segments } from "../ui/segments";

type Props = {
  counts: Counts;
  value: Filter | null;
  /** shown instead: the rows of which the comparison with Lucca says this */
  existing: ExistingKind | null;
  onChange: (filter: Filter) => void;
};

/** Which rows the grid shows, each choice with its live count. "Left out" appears once there are any. */
export function RowFilter({ counts, value, existing, onChange }: Props) {
  const t = useTranslations("review.filters");
  const kinds = useTranslations("comparing.inRow");
  const { number } = useFormatter();
  const rows: Record<Filter, number> = {
    all: counts.all,
    "to-fix": counts.errors,
    warnings: counts.warnings,
    ready: counts.ready,
    "left-out": counts.leftOut,
  };
  const filters: Filter[] = ["all", "to-fix", "warnings", "ready"];
  if (counts.leftOut > 0 || value === "left-out") filters.push("left-out");
  return (
    <Segments<Filter | "existing">
      label={t("label")}
      segments={[
        ...filters.map((filter) => ({ value: filter, label: t(filter), count: number(rows[filter]) })),
        ...(existing ? [{ value: "existing" as const, label: kinds(existing) }] : []),
      ]}
      value={existing ? "existing" : value}
      onChange={(chosen) => chosen !== "existing" && onChange(chosen)}
    />
  );
}
