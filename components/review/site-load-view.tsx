"use client";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { Bring, TableDesk } from "@/lib/format/conversation";
import { fullDays } from "@/lib/format/site-load";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { SiteLoadChart } from "./site-load-chart";
import { SiteLoadFull } from "./site-load-full";
import { SiteLoadLegend } from "./site-load-legend";
import { SiteLoadSpan } from "./site-load-span";
import { SiteLoadTable } from "./site-load-table";
import { fullestFirst } from "./site-order";
import { useSiteLoad } from "./use-site-load";

/** Four weeks of working days, side by side also on a narrow page. */
const daysShown = 20;
const sitesShown = 8;

type Props = {
  desk: TableDesk;
  /** another text, another count */
  version: string;
  override: boolean;
  /** what is known of who is there already, and what reading it costs */
  standing: ReactNode;
  /** the rows that bring people to a place on a day are to be shown */
  onRows: (bring: Bring) => void;
};

/** How full each place gets, day by day: what Lucca holds and what the file adds, against the room there is. */
export function SiteLoadView({ desk, version, override, standing, onRows }: Props) {
  const t = useTranslations("review.siteLoad");
  const { load, behind } = useSiteLoad(desk, version, override);
  const [from, setFrom] = useState(0);
  const [isAll, setAll] = useState(false);
  if (load === null) return <div className="px-4 py-10">{standing}</div>;
  const full = fullDays(load);
  const order = fullestFirst(load);
  const shown = isAll ? order : order.slice(0, sitesShown);
  const begin = Math.min(from, Math.max(0, load.dates.length - 1));
  const span = { from: begin, to: Math.min(load.dates.length, begin + daysShown) };
  const open = (site: number, date: number) =>
    onRows({ places: load.sites[site]?.spellings ?? [], date: load.dates[date] ?? "" });
  return (
    <section
      aria-label={t("label")}
      aria-busy={behind || undefined}
      className={classNames(
        "@container flex flex-col gap-4 px-4 py-4 transition-opacity",
        behind && "opacity-60 delay-150",
      )}
    >
      {standing}
      {load.sites.length === 0 ? (
        <p className="py-6 text-center text-ink-subtle text-sm">{t("nothing")}</p>
      ) : (
        <>
          <SiteLoadFull load={load} full={full} onOpen={open} />
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <SiteLoadLegend knowsThere={load.knowsThere} />
            <SiteLoadSpan dates={load.dates} span={span} step={daysShown} onFrom={setFrom} />
          </div>
          <ul aria-hidden className="grid gap-x-8 gap-y-5 @4xl:grid-cols-2">
            {shown.map((site) => (
              <SiteLoadChart key={site} load={load} site={site} span={span} onOpen={(date) => open(site, date)} />
            ))}
          </ul>
          <SiteLoadTable load={load} order={order} span={span} />
          {order.length > sitesShown && (
            <Button kind="text" size="small" className="self-start" onClick={() => setAll(!isAll)}>
              {isAll ? t("fewer") : t("all", { places: order.length })}
            </Button>
          )}
        </>
      )}
      <div className="flex flex-col gap-0.5 text-ink-subtle text-sm">
        {load.aside > 0 && <p>{t("aside", { rows: load.aside })}</p>}
        {load.leftAlone > 0 && <p>{t("leftAlone", { rows: load.leftAlone })}</p>}
        {load.unsure > 0 && <p>{t("unsure", { rows: load.unsure })}</p>}
      </div>
    </section>
  );
}
