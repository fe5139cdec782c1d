import { useTranslations } from "use-intl";
import type { WeekWindow } from "@/lib/format/conversation";
import { classNames } from "../ui/class-names";
import type { PlaceMark } from "./place-marks";
import { useDayWords } from "./use-day-words";
import { sumOf, WeekBar } from "./week-bar";
import { weekTracks } from "./week-tracks";

type Props = { days: readonly string[]; load: WeekWindow["load"]; marks: ReadonlyMap<string, PlaceMark> };

/** Height of `WeekHeader`, which grows with the reader's text size: the rows' own view is the box less this. Pixels. */
export const weekHeaderHeight = (): number =>
  8.25 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The seven days, each under a bar of how many people are where. */
export function WeekHeader({ days, load, marks }: Props) {
  const t = useTranslations("review.week");
  const words = useDayWords();
  const most = Math.max(0, ...load.map(sumOf));
  return (
    <thead className="sticky top-0 z-20 block">
      <tr aria-rowindex={1} className={classNames(weekTracks, "h-[8.25rem] border-line border-b bg-surface text-sm")}>
        <th
          scope="col"
          className="flex items-end px-3 py-1.5 text-left font-semibold text-ink-subtle text-xs @3xl:px-4"
        >
          {t("person")}
        </th>
        {days.map((day, at) => (
          <th
            key={day}
            scope="col"
            aria-label={words.full(day)}
            className={classNames(
              "flex min-w-0 flex-col justify-end gap-1 border-line-soft border-l px-0.5 py-1.5 text-center @3xl:px-1.5",
              at > 4 && "bg-surface-sunken",
            )}
          >
            <WeekBar load={load[at] ?? []} most={most} marks={marks} />
            <span className="block leading-4">
              <span
                className={classNames("block font-semibold text-xs", at > 4 ? "text-ink-subtle" : "text-ink-strong")}
              >
                <span className="@3xl:hidden">{words.initial(day)}</span>
                <span className="hidden @3xl:inline">{words.weekday(day)}</span>
              </span>
              <span className="block font-normal text-ink-subtle text-xs tabular-nums">
                <span className="@3xl:hidden">{words.day(day)}</span>
                <span className="hidden @3xl:inline">{words.short(day)}</span>
              </span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
