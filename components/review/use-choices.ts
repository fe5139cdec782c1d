import { useTranslations } from "use-intl";
import { type Column, positions } from "@/lib/format/columns";

export type Choice = { value: string; label: string };

/** The fixed texts a column takes (guide §1), or null where any text may stand. */
export function useChoices(column: Column): readonly Choice[] | null {
  const t = useTranslations("review");
  if (column === "position") return positions.map((value) => ({ value, label: t(`positions.${value}`) }));
  if (column === "isDeletion")
    return (["false", "true"] as const).map((value) => ({ value, label: t(`deletions.${value}`) }));
  return null;
}
