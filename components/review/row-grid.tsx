"use client";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Column } from "@/lib/format/columns";
import type { RowId } from "@/lib/format/command";
import type { TableDesk, View } from "@/lib/format/conversation";
import { classNames } from "../ui/class-names";
import { useKeptFocus } from "../ui/use-kept-focus";
import { CellEditor } from "./cell-editor";
import { placeOf } from "./cell-place";
import { gridColumns, isEditable, moved } from "./grid-columns";
import { GridFoot } from "./grid-foot";
import { GridHeader } from "./grid-header";
import { GridRow } from "./grid-row";
import { type Selection, selectedIn, wholeRows } from "./grid-selection";
import { PasteOffer } from "./paste-offer";
import { useBlockActs } from "./use-block-acts";
import { type Editing, isPlain, useCellEdit } from "./use-cell-edit";
import { type GridAim, useGridCursor } from "./use-grid-cursor";
import { useGridSelection } from "./use-grid-selection";
import { useRowName } from "./use-row-name";
import { useRowSlide } from "./use-row-slide";
import { useRowWindow } from "./use-row-window";
import type { Table } from "./use-table";

type Props = {
  desk: TableDesk;
  table: Table;
  view: View;
  /** nothing can be said of the rows yet: they are shown without findings */
  waits: boolean;
  /** another number, other rows; -1 while the file is being read */
  version: number;
  /** rows in the view as far as the counts say; null = the worker knows */
  known: number | null;
  /** the column the rows are shown for, if any */
  about: Column | null;
  /** where the cursor is sent; a new object, a new journey */
  aim: GridAim | null;
  onAim: (aim: GridAim) => void;
  /** the row being corrected: it stays listed until the cursor leaves it */
  onKeep: (row: RowId | null) => void;
  /** absent while the file is being read */
  onSort?: (sort: View["sort"]) => void;
  /** find and replace, over what is selected */
  onReplace?: (selection: Selection | null) => void;
  /** shown instead of rows when there are none */
  empty: ReactNode;
};

/**
 * The rows, as a grid that can be walked, selected and edited by keyboard and by mouse like a spreadsheet.
 * Only the rows in view exist; the rest is arithmetic (`row-track.ts`) and windows asked from the worker.
 */
export function RowGrid(props: Props) {
  const { desk, table, view, waits, version, known, about, aim, onAim, onKeep, onSort, onReplace, empty } = props;
  const t = useTranslations("review.grid");
  const columns = useTranslations("columns");
  const rowName = useRowName();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const shown = editing?.among ?? { view, version, known };
  const window = useRowWindow(desk, shown, shown.known, box, editing !== null);
  const { pages, total, first, last } = window;
  const forget = useRef<() => void>(() => {});
  const onOtherRows = useRef(() => forget.current()).current;
  const writing = editing !== null;
  const cursor = useGridCursor({
    id,
    desk,
    box,
    window,
    view: shown.view,
    version: shown.version,
    about,
    aim,
    writing,
    onOtherRows,
  });
  const { at } = cursor;
  const cell = useCellEdit({ editing, setEditing, cursor, window, version, known, table, view, onKeep });
  const picked = useGridSelection(at, box);
  const { selection } = picked;
  forget.current = picked.clear;
  // Among some rows only, a change can move rows in and out: what is selected would be others.
  const selectedAt = useRef(version);
  useEffect(() => {
    if (selectedAt.current !== version && !isPlain(view)) picked.clear();
    selectedAt.current = version;
  });
  const acts = useBlockActs({ desk, view, window, at, selection, select: picked.select, table });

  // Acts on a selection, a row's buttons and "Show all rows" go with what they were about: on with the rows, or with what stands there.
  const kept = useKeptFocus(
    () =>
      box.current?.querySelector<HTMLElement>("td[tabindex='0']") ??
      (total === 0 ? [...(box.current?.querySelectorAll("button") ?? [])].at(-1) : null),
  );

  const painted = useRef(false);
  useEffect(() => {
    if (painted.current || pages.row(0) === undefined || !box.current?.isConnected) return;
    painted.current = true;
    requestAnimationFrame(() => performance.mark("first-rows"));
  });

  const rows: number[] = [];
  for (let row = first; row < last; row++) rows.push(row);
  // the row with the cursor always exists, or the focus would be lost when it scrolls away
  if (at.row < total && (at.row < first || at.row >= last)) rows.push(at.row);

  const body = useRef<HTMLTableSectionElement>(null);
  useRowSlide(body, rows, (row) => pages.row(row), view, !rows.every((row) => pages.current(row)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (!placeOf(event.target)) return;
    acts.quiet();
    const { key, shiftKey } = event;
    if (key === "Shift") return;
    const beside = gridColumns[at.column + (shiftKey ? -1 : 1)];
    if (key === "Tab" && cell.along.current && beside && isEditable(beside)) {
      event.preventDefault();
      cursor.go({ row: at.row, column: gridColumns.indexOf(beside) });
      return;
    }
    cell.along.current = false;
    const whole = event.ctrlKey || event.metaKey;
    const from = shiftKey ? { ...picked.head, row: Math.min(picked.head.row, total - 1) } : at;
    const to = event.altKey ? null : moved(from, key, whole, total, window.page);
    if (to && shiftKey) {
      picked.extend(to);
      cursor.go(to);
    } else if (to && at.row === 0 && key === "ArrowUp" && !whole && onSort) toHeader();
    else if (to) {
      picked.clear();
      cursor.go(to);
    } else if (whole && key.toLowerCase() === "z") void (shiftKey ? table.redo() : table.undo());
    else if (whole && key.toLowerCase() === "y") void table.redo();
    else if (whole && key.toLowerCase() === "a") picked.select(total > 0 ? wholeRows(0, total - 1) : null);
    else if (whole && key.toLowerCase() === "h" && onReplace) onReplace(selection);
    else if (whole || event.altKey) return;
    else if (key === " " && shiftKey) picked.select(wholeRows(at.row, at.row));
    else if (key === " " && at.column === 0) picked.toggle(at.row);
    else if (key === "Escape" && selection) picked.clear();
    else if (key === "Enter" || key === "F2") cell.edit(null);
    else if ((key === "Delete" || key === "Backspace") && selection) void acts.clear();
    else if (key === "Delete" || key === "Backspace") cell.commit("", "stay");
    else if (key.length === 1) cell.edit(key);
    else return;
    event.preventDefault();
  };
  const toHeader = () => box.current?.querySelector<HTMLElement>("thead button[tabindex='0']")?.focus();

  const inside = (row: number) => {
    const standing = pages.row(row);
    if (editing?.row === row && standing) {
      const column = gridColumns[editing.column] ?? "line";
      if (!isEditable(column)) return null;
      const label = `${rowName.sentence(standing)}, ${columns(column)}`;
      const content = (
        <CellEditor
          label={label}
          describedBy={standing.cells[column].findings.length > 0 ? `${id}-${row}-${editing.column}-why` : null}
          invalid={standing.cells[column].findings.some(({ level }) => level === "error")}
          column={column}
          cell={standing.cells[column]}
          typed={editing.typed}
          onCommit={cell.commit}
          onCancel={cell.cancel}
        />
      );
      return { column: editing.column, content };
    }
    const { pending } = cell;
    if (!pending || pending.row !== standing?.id) return null;
    return { column: pending.column, content: <span className="truncate">{pending.text}</span> };
  };

  return (
    <>
      <div
        ref={box}
        {...kept}
        className={classNames(
          "max-h-[max(20rem,calc(100dvh-20rem))] min-h-36 shrink @5xl:max-h-none overscroll-x-contain",
          // headings alone, which are not buttons yet, could be scrolled by nobody's keyboard
          total === 0 && !onSort ? "overflow-hidden" : "overflow-auto",
        )}
      >
        <table
          role="grid"
          aria-label={t("label")}
          aria-multiselectable
          aria-rowcount={total + 1}
          aria-colcount={gridColumns.length}
          aria-busy={pages.behind || undefined}
          onKeyDown={onKeyDown}
          onFocus={cursor.onFocus}
          onBlur={(event) => {
            cursor.onBlur(event);
            const next = event.relatedTarget;
            // the row being corrected stays until the focus leaves it; the line below the rows is about it
            if (view.keep !== null && next && !placeOf(next) && !box.current?.nextElementSibling?.contains(next))
              onKeep(null);
          }}
          onPointerDown={(event) => {
            cell.along.current = false;
            picked.onPointerDown(event);
          }}
          onClick={picked.onClick}
          onCopy={acts.onCopy}
          onCut={acts.onCut}
          onPaste={acts.onPaste}
          onDoubleClick={({ target }) => {
            if (placeOf(target)) cell.edit(null);
          }}
          className="block min-w-max select-none sm:min-w-0"
        >
          <GridHeader
            sort={view.sort ?? null}
            current={at.column}
            onDown={(column) => cursor.go({ row: 0, column })}
            {...(onSort ? { onSort } : {})}
          />
          <tbody
            ref={body}
            className={classNames("relative block transition-opacity", pages.behind && "opacity-60 delay-150")}
            style={{ height: window.height }}
          >
            {rows.map((row) => {
              const selected = selectedIn(selection, row);
              return (
                <GridRow
                  key={row}
                  gridId={id}
                  index={row}
                  top={window.top(row)}
                  row={pages.row(row)}
                  active={at.row === row ? at.column : null}
                  entered={cursor.touched}
                  waits={waits}
                  selectedFrom={selected?.from ?? -1}
                  selectedTo={selected?.to ?? -1}
                  instead={inside(row)}
                />
              );
            })}
          </tbody>
        </table>
        {total === 0 && <div className="sticky left-0 px-4 py-10 text-center text-ink-subtle text-sm">{empty}</div>}
      </div>
      {total > 0 && (
        <GridFoot
          kept={kept}
          row={cursor.touched ? pages.row(at.row) : undefined}
          waits={waits}
          column={gridColumns[at.column] ?? "line"}
          selection={selection}
          total={total}
          filter={view.filter}
          said={acts.said}
          entered={cursor.touched}
          run={table.run}
          onAim={onAim}
          onEdit={() => cell.edit(null)}
          onRightAsItIs={cell.approve}
          onLeaveOut={acts.leaveOut}
          onSendAgain={acts.sendAgain}
          {...(onReplace ? { onReplace: () => onReplace(selection) } : {})}
        />
      )}
      {acts.offer && <PasteOffer offer={acts.offer} onSettle={acts.settle} />}
    </>
  );
}
