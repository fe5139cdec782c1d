import { useFormatter, useTranslations } from "use-intl";
import type { Counts, Filter } from "@/lib/format/conversation";
import { Segments } from "../ui/segments";

type Props = { counts: Counts; value: Filter | null; onChange: (filter: Filter) => void };

/** Which rows the grid shows, each choice with its live count. "Left out" appears once there are any. */
export function RowFilter({ counts, value, onChange }: Props) {
  const t = useTranslations("review.filters");
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
    <Segments
      label={t("label")}
      segments={filters.map((filter) => ({ value: filter, label: t(filter), count: number(rows[filter]) }))}
      value={value}
      onChange={onChange}
    />
  );
}
