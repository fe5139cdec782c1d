import { useTranslations } from "use-intl";
import { Segments } from "../ui/segments";

/** The ways to look at the plan: its rows, people and the days of a week, or how full places get. */
export type Sight = "rows" | "week" | "load";

type Props = { sights: readonly Sight[]; value: Sight; onChange: (sight: Sight) => void };

export function ViewSwitch({ sights, value, onChange }: Props) {
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
