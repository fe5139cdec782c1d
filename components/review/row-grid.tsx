"use client";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Column } from "@/lib/format/columns";
import type { TableDesk, View } from "@/lib/format/conversation";
import { classNames } from "../ui/class-names";
import { CellDetail } from "./cell-detail";
import { CellEditor } from "./cell-editor";
import { gridColumns, isEditable, moved } from "./grid-columns";
import { GridHeader } from "./grid-header";
import { GridRow } from "./grid-row";
import { useGridCursor } from "./use-grid-cursor";
import { useRowWindow } from "./use-row-window";
import type { Table } from "./use-table";

type Props = {
  desk: TableDesk;
  table: Table;
  view: View;
  /** another number, other rows; -1 while the file is being read */
  version: number;
  /** rows in the view as far as the counts say; null = the worker knows */
  known: number | null;
  /** the row to open at, from 0 in the view; null = the first. It takes the focus */
  start: number | null;
  /** the column the rows are shown for, if any */
  about: Column | null;
  /** the row being corrected: it stays listed until the cursor leaves it */
  onKeep: (row: number | null) => void;
  /** shown instead of rows when there are none */
  empty: ReactNode;
};

/**
 * The rows, as a grid that can be walked and edited by keyboard (arrows, Home, End, Page keys; Enter, F2 or typing edits).
 * Only the rows in view exist; the rest is arithmetic (`row-track.ts`) and windows asked from the worker.
 */
export function RowGrid({ desk, table, view, version, known, start, about, onKeep, empty }: Props) {
  const t = useTranslations("review.grid");
  const columns = useTranslations("columns");
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const window = useRowWindow(desk, { view, version }, known, box);
  const { pages, total, first, last } = window;
  const cursor = useGridCursor({ id, box, window, version, table, view, about, onKeep });
  const { at, editing, pending } = cursor;

  const painted = useRef(false);
  useEffect(() => {
    if (painted.current || pages.row(0) === undefined) return;
    painted.current = true;
    requestAnimationFrame(() => performance.mark("first-rows"));
  });

  const opened = useRef(false);
  useEffect(() => {
    if (start === null || opened.current || total === 0 || window.page < 2) return;
    opened.current = true;
    cursor.go({ row: start, column: at.column });
  });

  const rows: number[] = [];
  for (let row = first; row < last; row++) rows.push(row);
  // the row with the cursor always exists, or the focus would be lost when it scrolls away
  if (at.row < total && (at.row < first || at.row >= last)) rows.push(at.row);

  const onKeyDown = (event: KeyboardEvent) => {
    const whole = event.ctrlKey || event.metaKey;
    const to = event.altKey ? null : moved(at, event.key, whole, total, window.page);
    if (to) cursor.go(to);
    else if (whole && event.key.toLowerCase() === "z") void (event.shiftKey ? table.redo() : table.undo());
    else if (whole && event.key.toLowerCase() === "y") void table.redo();
    else if (whole || event.altKey) return;
    else if (event.key === "Enter" || event.key === "F2") cursor.edit(null);
    else if (event.key === "Delete") cursor.commit("", "stay");
    else if (event.key.length === 1) cursor.edit(event.key);
    else return;
    event.preventDefault();
  };

  const inside = (row: number) => {
    const shown = pages.row(row);
    if (editing?.row === row && shown) {
      const column = gridColumns[editing.column] ?? "line";
      if (!isEditable(column)) return null;
      return {
        column: editing.column,
        content: (
          <CellEditor
            label={t("edit", { column: columns(column), line: String(shown.line) })}
            column={column}
            cell={shown.cells[column]}
            typed={editing.typed}
            onCommit={cursor.commit}
            onCancel={cursor.cancel}
          />
        ),
      };
    }
    if (pending?.row === row)
      return { column: pending.column, content: <span className="truncate">{pending.text}</span> };
    return null;
  };

  const current = pages.row(at.row);
  return (
    <>
      <div
        ref={box}
        className={classNames(
          "max-h-[max(20rem,calc(100dvh-22rem))] overflow-auto overscroll-x-contain transition-opacity",
          pages.behind && "opacity-60 delay-150",
        )}
      >
        <table
          role="grid"
          aria-label={t("label")}
          aria-rowcount={total + 1}
          aria-colcount={gridColumns.length}
          aria-busy={pages.behind || undefined}
          onKeyDown={onKeyDown}
          onFocus={cursor.onFocus}
          onBlur={cursor.onBlur}
          onDoubleClick={cursor.onDoubleClick}
          className="block min-w-max sm:min-w-0"
        >
          <GridHeader />
          <tbody className="relative block" style={{ height: window.height }}>
            {rows.map((row) => (
              <GridRow
                key={row}
                gridId={id}
                index={row}
                top={window.top(row)}
                row={pages.row(row)}
                active={at.row === row ? at.column : null}
                entered={cursor.touched}
                instead={inside(row)}
              />
            ))}
          </tbody>
        </table>
        {total === 0 && <div className="sticky left-0 px-4 py-10 text-center text-ink-subtle text-sm">{empty}</div>}
      </div>
      {total > 0 && (
        <div
          className={classNames(
            "z-30 -mt-px flex flex-wrap gap-x-4 gap-y-2 border-line border-t bg-surface px-4 py-3 text-sm",
            cursor.touched ? "sticky bottom-0 min-h-16 sm:bottom-[var(--foot)]" : "relative",
          )}
        >
          <CellDetail
            row={cursor.touched ? current : undefined}
            column={gridColumns[at.column] ?? "line"}
            onEdit={() => cursor.edit(null)}
            onRightAsItIs={cursor.approve}
            onDoNotSend={() => current && table.run({ type: "leave-out", rows: [current.id] })}
            onSendAgain={() => current && table.run({ type: "keep", rows: [current.id] })}
          />
        </div>
      )}
    </>
  );
}
