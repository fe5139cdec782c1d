import { useTranslations } from "use-intl";
import type { PlaceMark } from "./place-marks";
import { groundOf } from "./week-part";

type Load = readonly { place: string; days: number }[];

type Props = {
  load: Load;
  /** the fullest day of the week: its bar is the tallest */
  most: number;
  marks: ReadonlyMap<string, PlaceMark>;
};

/** Full days of one day, places stacked in the order of the legend. Seen only: `WeekLoadTable` says the same in words. */
export function WeekBar({ load, most, marks }: Props) {
  const t = useTranslations("review.week");
  const order = [...marks.keys()];
  const total = sumOf(load);
  return (
    <span aria-hidden className="flex h-20 flex-col items-center justify-end gap-0.5">
      <span className="font-normal text-ink-subtle text-xs tabular-nums">{t("days", { days: total })}</span>
      <span className="flex h-14 w-full max-w-16 flex-col justify-end">
        <span className="flex flex-col-reverse gap-px" style={{ height: `${most === 0 ? 0 : (100 * total) / most}%` }}>
          {[...load]
            .sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place))
            .map(({ place, days }) => (
              <span
                key={place}
                title={t("barPart", { place: place || t("noPlace"), days })}
                className="min-h-px rounded-[2px] forced-color-adjust-none"
                style={{ flexGrow: days, flexBasis: 0, backgroundColor: groundOf(marks.get(place)) }}
              />
            ))}
        </span>
      </span>
    </span>
  );
}

export const sumOf = (load: Load): number => load.reduce((sum, { days }) => sum + days, 0);
