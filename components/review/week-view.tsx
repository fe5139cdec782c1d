"use client";
import { useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import type { RowId } from "@/lib/format/command";
import type { TableDesk } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { TextInput } from "../ui/text-input";
import { placeMarks } from "./place-marks";
import { rowHeight } from "./row-track";
import { useScrolled } from "./use-scrolled";
import { useWeek, type WeekAsk } from "./use-week";
import { daysOfWeek } from "./week-days";
import { WeekGrid } from "./week-grid";
import { weekHeaderHeight } from "./week-header";
import { WeekLegend } from "./week-legend";
import { WeekLoadTable } from "./week-load-table";
import { WeekNavigation } from "./week-navigation";

const overscan = 6;

type Props = {
  desk: TableDesk;
  version: number;
  ask: WeekAsk;
  onAsk: (ask: WeekAsk) => void;
  /** the row of a day is to be shown in the grid of rows */
  onOpen: (row: RowId) => void;
  onToFix: () => void;
};

/** The plan as people see it: who is where on each day of a week. A shifted column shows at a glance. */
export function WeekView({ desk, version, ask, onAsk, onOpen, onToFix }: Props) {
  const t = useTranslations("review.week");
  const box = useRef<HTMLDivElement>(null);
  const scrolled = useScrolled(box);
  const first = Math.max(0, Math.floor(scrolled.top / rowHeight) - overscan);
  const inView = Math.ceil(Math.max(0, scrolled.height - weekHeaderHeight()) / rowHeight);
  const last = first + 2 * overscan + Math.max(12, inView);
  const { window, behind } = useWeek(desk, ask, version, first, last);
  const places = window?.places.join("\n") ?? null;
  const marks = useMemo(() => placeMarks(places === null || places === "" ? [] : places.split("\n")), [places]);
  const days = window === null ? [] : daysOfWeek(window.monday);
  const noDates = window !== null && window.firstMonday === null;
  const change = (part: Partial<WeekAsk>) => {
    if (box.current) box.current.scrollTop = 0;
    onAsk({ ...ask, ...part });
  };
  return (
    <div className="@container" aria-busy={behind || undefined}>
      {window !== null && !noDates && (
        <div className="flex flex-col gap-3 border-line-soft border-b px-3 py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <WeekNavigation window={window} onWeek={(monday) => change({ monday })} />
            <TextInput
              type="search"
              aria-label={t("search")}
              placeholder={t("search")}
              value={ask.search}
              onChange={({ target }) => change({ search: target.value, monday: window.monday })}
              className="sm:w-52"
            />
          </div>
          <WeekLegend marks={marks} />
        </div>
      )}
      {window !== null && !noDates && <WeekLoadTable days={days} load={window.load} />}
      <div
        ref={box}
        className={classNames(
          "relative max-h-[max(22rem,calc(100dvh-20rem))] overflow-y-auto transition-opacity",
          behind && "opacity-60 delay-150",
        )}
      >
        {noDates && <p className="px-4 py-10 text-center text-ink-subtle text-sm">{t("noDates")}</p>}
        {window !== null && !noDates && (
          <WeekGrid
            box={box}
            scrolled={scrolled}
            window={window}
            days={days}
            marks={marks}
            first={first}
            last={last}
            onOpen={onOpen}
            empty={t(ask.search.trim() === "" ? "empty" : "notFound")}
          />
        )}
      </div>
      {window !== null && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-3 text-ink-subtle text-sm">
          <p className="pointer-coarse:hidden">{t("keys")}</p>
          <p className="hidden pointer-coarse:block">{t("touch")}</p>
          {window.unread > 0 && (
            <p className="ml-auto flex flex-wrap items-center gap-x-2 max-sm:ml-0">
              {t("unread", { rows: window.unread })}
              <Button kind="text" size="small" onClick={onToFix}>
                {t("toFix")}
              </Button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
