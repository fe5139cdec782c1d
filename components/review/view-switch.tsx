import { useTranslations } from "use-intl";
import { Segments } from "../ui/segments";

/** The two ways to look at the plan: its rows, or people and the days of a week. */
export type Sight = "rows" | "week";

const sights: readonly Sight[] = ["rows", "week"];

export function ViewSwitch({ value, onChange }: { value: Sight; onChange: (sight: Sight) => void }) {
  const t = useTranslations("review.views");
  return (
    <Segments
      label={t("label")}
      segments={sights.map((sight) => ({ value: sight, label: t(sight) }))}
      value={value}
      onChange={onChange}
    />
  );
}
