"use client";
import { type ReactNode, type Ref, useCallback, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Counts, Filter, Progress, Review, TableDesk, View } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { classNames } from "../ui/class-names";
import { useKeptFocus } from "../ui/use-kept-focus";
import { BringLine } from "./bring-line";
import { columnsOf, type Selection, spansOf } from "./grid-selection";
import { GroupLine } from "./group-line";
import { HistoryBar } from "./history-bar";
import { KeyMap } from "./key-map";
import { ReplaceBar, type ReplaceStart } from "./replace-bar";
import { RowFilter } from "./row-filter";
import { RowGrid } from "./row-grid";
import { RowTools } from "./row-tools";
import { rowsOfSpans } from "./rows-of-spans";
import type { GridAim } from "./use-grid-cursor";
import type { Table } from "./use-table";

type Props = {
  desk: TableDesk;
  table: Table;
  /** null while the file is being read */
  review: Review | null;
  /** another number, other rows; -1 while the file is being read */
  version: number;
  progress: Progress | null;
  /** an open question about the whole file: nothing can be said of its rows yet */
  waits: boolean;
  view: View;
  onView: (change: (now: View) => View) => void;
  /** on a narrow page, the head of the rows of a group, and back to it */
  groupLine: Ref<HTMLSpanElement>;
  onBack: () => void;
  /** where the cursor is sent */
  aim: GridAim | null;
  onAim: (aim: GridAim) => void;
  /** rows, week or places */
  switcher: ReactNode;
  /** the week or the places, when that is what is looked at */
  week: ReactNode | null;
};

export const everything: View = { filter: "all", group: null, keep: null };

/** Rows of a view as the counts say; null where only the worker knows. */
function rowsOf(counts: Counts, { filter, group, keep, column, search, existing, bring }: View): number | null {
  if (group !== null || keep !== null || column || search || existing || bring) return null;
  const rows: Record<Filter, number> = {
    all: counts.all,
    "to-fix": counts.errors,
    warnings: counts.warnings,
    ready: counts.ready,
    "left-out": counts.leftOut,
  };
  return rows[filter];
}

/** The rows with everything that is done to them: which are shown and how, find and replace, undo, and the grid itself. */
export function RowPanel(props: Props) {
  const { desk, table, review, version, progress, waits, view, onView, aim, onAim, switcher, week } = props;
  const t = useTranslations("review");
  const search = useRef<HTMLInputElement>(null);
  const [replacing, setReplacing] = useState<ReplaceStart | null>(null);
  const show = useCallback((part: Partial<View>) => onView((now) => ({ ...now, ...part, keep: null })), [onView]);
  const reading = review === null;
  const group = review?.groups.find(({ key }) => key === view.group);
  const kept = useKeptFocus(() => search.current);

  // The browser's own search would find only the rows in view: the first Ctrl+F is ours, a second one the browser's.
  useEffect(() => {
    if (reading) return;
    const find = (event: KeyboardEvent) => {
      const ours =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "f";
      if (!ours || search.current === null || document.activeElement === search.current) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      search.current.focus();
      search.current.select();
    };
    document.addEventListener("keydown", find);
    return () => document.removeEventListener("keydown", find);
  }, [reading]);

  const replaceIn = async (selection: Selection | null) => {
    const find = view.search ?? "";
    const rows = selection && (await rowsOfSpans(desk, view, spansOf(selection)).catch(() => null));
    const columns = selection ? columnsOf(selection) : [];
    setReplacing({
      find,
      column: columns.length === 1 ? (columns[0] ?? null) : null,
      rows: rows?.map(({ id }) => id) ?? null,
    });
  };
  const addRow = async () => {
    if (!(await table.run({ type: "add-rows", rows: [{}] }))) return;
    onView(() => everything);
    onAim({ row: null, column: "login" });
  };

  return (
    <Card
      flush
      className={classNames(
        "isolate flex min-w-0 flex-col overflow-clip @5xl:sticky @5xl:top-4",
        week === null && "@5xl:max-h-[calc(100dvh-var(--foot)-2rem)]",
      )}
    >
      {review !== null && (
        <div
          className={classNames(
            "flex gap-1.5 border-line-soft border-b px-3 py-1.5",
            waits ? "flex-row-reverse items-start" : "flex-col",
          )}
        >
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
            {switcher}
            {week === null && !waits && (
              <div className="min-w-0 max-sm:order-last max-sm:basis-full">
                <RowFilter
                  counts={review.counts}
                  value={view.group === null ? view.filter : null}
                  existing={view.existing ?? null}
                  onChange={(filter) => show({ filter, group: null, existing: null })}
                />
              </div>
            )}
            <div className="ml-auto flex flex-wrap items-center gap-1">
              <HistoryBar review={review} table={table} />
              <KeyMap />
            </div>
          </div>
          {week === null && (
            <RowTools
              field={search}
              search={view.search ?? ""}
              onSearch={(text) => show({ search: text })}
              column={view.column ?? null}
              onColumn={(column) => show({ column })}
              groups={waits ? [] : review.groups}
              replacing={replacing !== null}
              onReplace={() => (replacing ? setReplacing(null) : void replaceIn(null))}
              onAddRow={() => void addRow()}
            />
          )}
        </div>
      )}
      {week === null && group && (
        <GroupLine ref={props.groupLine} group={group} onBack={props.onBack} onAll={() => onView(() => everything)} />
      )}
      {week === null && view.bring && <BringLine bring={view.bring} onAll={() => onView(() => everything)} />}
      {replacing !== null && week === null && (
        <div {...kept}>
          <ReplaceBar
            key={replacing.rows === null ? "all" : "some"}
            desk={desk}
            version={version}
            start={replacing}
            run={table.run}
            onClose={() => setReplacing(null)}
          />
        </div>
      )}
      {week ?? (
        <RowGrid
          desk={desk}
          table={table}
          view={view}
          waits={waits}
          version={version}
          known={review === null ? (progress?.rows ?? 0) : rowsOf(review.counts, view)}
          about={view.column ?? group?.column ?? null}
          aim={aim}
          onAim={onAim}
          onKeep={(keep) => onView((now) => ({ ...now, keep }))}
          {...(review ? { onSort: (sort: View["sort"]) => show({ sort: sort ?? null }), onReplace: replaceIn } : {})}
          empty={
            <>
              <p>
                {view.search || view.column || view.existing || view.bring
                  ? t("empty.found")
                  : t(`empty.${view.group === null ? view.filter : "group"}`)}
              </p>
              {(view.group !== null ||
                view.filter !== "all" ||
                view.search ||
                view.column ||
                view.existing ||
                view.bring) && (
                <Button kind="quiet" size="small" className="mt-2" onClick={() => onView(() => everything)}>
                  {t("empty.showAll")}
                </Button>
              )}
            </>
          }
        />
      )}
    </Card>
  );
}
