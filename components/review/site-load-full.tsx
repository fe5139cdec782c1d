import Right from "lucide-react/icons/chevron-right";
import Alert from "lucide-react/icons/triangle-alert";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { FullDay, SiteLoad } from "@/lib/format/site-load";
import { Button } from "../ui/button";
import { useDayWords } from "./use-day-words";

const shown = 6;

type Props = { load: SiteLoad; full: readonly FullDay[]; onOpen: (site: number, date: number) => void };

/** The answer first: which days are too full and by how many; each leads to the rows that fill it. */
export function SiteLoadFull({ load, full, onOpen }: Props) {
  const t = useTranslations("review.siteLoad");
  const words = useDayWords();
  const [isAll, setAll] = useState(false);
  const places = new Set(full.map(({ site }) => site)).size;
  const hasRoom = load.sites.some(({ capacity }) => capacity !== null);
  if (full.length === 0)
    return (
      <p role="status" className="font-semibold text-ink-strong">
        {t(hasRoom ? (load.knowsThere ? "fits" : "fitsAlone") : "noLimits")}
      </p>
    );
  return (
    <div>
      <p role="status" className="flex items-center gap-2 font-semibold text-ink-strong">
        <Alert aria-hidden className="size-4 shrink-0 text-danger" strokeWidth={2.5} />
        {t("full", { days: full.length, places })}
      </p>
      <ul aria-label={t("fullDays")} className="mt-1 grid gap-x-6 @3xl:grid-cols-2">
        {(isAll ? full : full.slice(0, shown)).map(({ site, date, after, capacity, comes }) => {
          const say = t("fullDay", {
            ...{ place: load.sites[site]?.place || t("unnamed"), day: words.full(load.dates[date] ?? "") },
            ...{ after, capacity, comes },
          });
          return (
            <li key={`${site} ${date}`} className="text-sm">
              {comes > 0 ? (
                <button
                  type="button"
                  onClick={() => onOpen(site, date)}
                  className="-mx-2 flex w-[calc(100%+1rem)] items-center gap-1 rounded-sm px-2 py-1 text-left text-ink-strong hover:bg-surface-hover"
                >
                  <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{say}</span>
                  <span className="shrink-0 text-brand">{t("showRows")}</span>
                  <Right aria-hidden className="size-4 shrink-0 text-brand" />
                </button>
              ) : (
                <p className="py-1 text-ink-subtle">{say}</p>
              )}
            </li>
          );
        })}
      </ul>
      {full.length > shown && (
        <Button kind="text" size="small" className="-ml-2" onClick={() => setAll(!isAll)}>
          {isAll ? t("fewer") : t("allFull", { days: full.length })}
        </Button>
      )}
    </div>
  );
}
