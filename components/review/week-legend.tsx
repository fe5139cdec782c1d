import { useTranslations } from "use-intl";
import { classNames } from "../ui/class-names";
import { stateLook } from "./level";
import type { PlaceMark } from "./place-marks";
import { groundOf } from "./week-part";

/** As many places are named; the rest only counted, for a legend of a hundred is no legend. */
const named = 24;

/** What tints, letters and marks mean. Places in an order that does not change from week to week. */
export function WeekLegend({ marks }: { marks: ReadonlyMap<string, PlaceMark> }) {
  const t = useTranslations("review.week");
  const swatch = "inline-flex h-5 min-w-7 shrink-0 items-center justify-center rounded-xs px-1 text-ink-strong text-xs";
  const tinted = `${swatch} forced-color-adjust-none`;
  return (
    <ul aria-label={t("legend")} className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
      {[...marks].slice(0, named).map(([place, mark]) => (
        <li key={place} className="flex min-w-0 items-center gap-1.5">
          <span className={tinted} style={{ backgroundColor: groundOf(mark) }}>
            {mark.letters}
          </span>
          <span className="min-w-0 truncate">{place || t("noPlace")}</span>
        </li>
      ))}
      {marks.size > named && <li className="text-ink-subtle">{t("others", { count: marks.size - named })}</li>}
      <li className="flex items-center gap-1.5 text-ink-subtle">
        <span aria-hidden className={classNames(swatch, "border border-ink-subtle border-dashed line-through")}>
          Ab
        </span>
        {t("legendDeletion")}
      </li>
      <li className="flex items-center gap-1.5 text-ink-subtle">
        <span aria-hidden className={classNames(swatch, "border border-line text-ink-faint")}>
          Ab
        </span>
        {t("legendLeftOut")}
      </li>
      {(["error", "warning"] as const).map((state) => {
        const { icon: Icon, text } = stateLook[state];
        return (
          <li key={state} className="flex items-center gap-1 text-ink-subtle">
            <Icon aria-hidden className={classNames("size-4", text)} />
            {t(`legendMarks.${state}`)}
          </li>
        );
      })}
    </ul>
  );
}
