import Alert from "lucide-react/icons/triangle-alert";
import { useTranslations } from "use-intl";
import { afterOf, type SiteLoad } from "@/lib/format/site-load";
import { classNames } from "../ui/class-names";
import { mostOn } from "./site-order";
import { useDayWords } from "./use-day-words";

type Props = {
  load: SiteLoad;
  site: number;
  /** which days are shown: from, and up to */
  span: { from: number; to: number };
  onOpen: (date: number) => void;
};

/** One place as bars, a day each: who stays, who comes on top, and a line where the room ends. Seen only. */
export function SiteLoadChart({ load, site, span, onOpen }: Props) {
  const t = useTranslations("review.siteLoad");
  const words = useDayWords();
  const days = load.sites[site];
  if (!days) return null;
  const { place, capacity } = days;
  const most = mostOn(days);
  const top = Math.max(most, capacity ?? 0, 1);
  const share = (people: number) => `${(100 * people) / top}%`;
  const dates = load.dates.slice(span.from, span.to);
  return (
    <li className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="min-w-0 truncate font-semibold text-ink-strong">{place || t("unnamed")}</span>
        <span className={capacity !== null && most > capacity ? "font-semibold text-danger" : "text-ink-subtle"}>
          {capacity === null ? t("mostNoLimit", { most }) : t("most", { most, capacity })}
        </span>
      </p>
      <div className="relative mt-4 flex h-20 gap-px border-line-control border-b">
        {capacity !== null && (
          <span
            className="pointer-events-none absolute inset-x-0 z-10 border-ink-strong border-t border-dashed"
            style={{ bottom: share(capacity) }}
          />
        )}
        {dates.map((date, at) => {
          const index = span.from + at;
          const after = afterOf(days, index);
          const comes = days.comes[index] ?? 0;
          const over = capacity !== null && after > capacity;
          const room = over ? capacity : after;
          const stays = Math.min(after - comes, room);
          return (
            <button
              key={date}
              type="button"
              tabIndex={-1}
              title={t("bar", { day: words.full(date), after, comes })}
              onClick={() => comes > 0 && onOpen(index)}
              className={classNames(
                "relative flex h-full min-w-0 max-w-10 flex-1 flex-col-reverse hover:bg-surface-hover",
                comes === 0 && "cursor-default",
                index > span.from && isNewWeek(load.dates[index - 1], date) && "ml-1",
              )}
            >
              <span className="shrink-0 bg-bar-stays forced-color-adjust-none" style={{ height: share(stays) }} />
              <span
                className="shrink-0 bg-bar-comes forced-color-adjust-none"
                style={{ height: share(room - stays) }}
              />
              {over && (
                <span className="shrink-0 bg-danger forced-color-adjust-none" style={{ height: share(after - room) }} />
              )}
              {over && (
                <span className="absolute inset-x-0" style={{ bottom: share(after) }}>
                  <Alert className="mx-auto my-px size-3.5 text-danger" strokeWidth={2.5} />
                </span>
              )}
            </button>
          );
        })}
      </div>
      <div className="mt-0.5 flex gap-px text-center text-ink-subtle text-[0.6875rem] leading-4 tabular-nums">
        {dates.map((date, at) => (
          <span
            key={date}
            className={classNames("min-w-0 max-w-10 flex-1", at > 0 && isNewWeek(dates[at - 1], date) && "ml-1")}
          >
            <span className="block">{words.initial(date)}</span>
            <span className="block">{words.day(date)}</span>
          </span>
        ))}
      </div>
    </li>
  );
}

/** A gap where a week begins; days the file does not name are not there. */
const isNewWeek = (before: string | undefined, date: string): boolean =>
  before !== undefined && weekOf(before) !== weekOf(date);

// 1970-01-01 was a Thursday
const weekOf = (iso: string): number => Math.floor((Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 3) / 7);
