"use client";
import { useEffect, useRef, useState } from "react";
import { columns } from "@/lib/format/columns";
import type { RowId } from "@/lib/format/command";
import type { View } from "@/lib/format/conversation";
import type { After } from "./cell-editor";
import { gridColumns, isEditable, lastColumn, type Place } from "./grid-columns";
import { waitsForALook } from "./odd-row";
import type { useGridCursor } from "./use-grid-cursor";
import type { useRowWindow } from "./use-row-window";
import type { Table } from "./use-table";

/** What is being written, and the rows shown when it began: they stand still until it is done, so that the text goes where it was meant for. */
export type Editing = Place & { typed: string | null; among: Shown };
type Shown = { view: View; version: number; known: number | null };
type Pending = { row: RowId; index: number; column: number; text: string; version: number };

type Props = {
  editing: Editing | null;
  setEditing: (editing: Editing | null) => void;
  cursor: ReturnType<typeof useGridCursor>;
  window: ReturnType<typeof useRowWindow>;
  version: number;
  known: number | null;
  table: Table;
  view: View;
  onKeep: (row: RowId | null) => void;
};

const steps: Record<After, Place> = {
  stay: { row: 0, column: 0 },
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
};

/** All rows in the order of the file. */
export const isPlain = ({ filter, group, column, search, existing, sort }: View): boolean =>
  filter === "all" && group === null && !column && !search && !existing && !sort;

/** What is being written in the grid, and the text on its way to the worker: on the page at once, checked a moment later. */
export function useCellEdit({ editing, setEditing, cursor, window, version, known, table, view, onKeep }: Props) {
  const { pages, total } = window;
  const { at, go, rowId, hasFocus } = cursor;
  const [pending, setPending] = useState<Pending | null>(null);
  /** a Tab took the last text: until another key is pressed, Tab goes on along the row, over cells that stay empty */
  const along = useRef(false);

  // The new text is painted before anybody has checked it.
  useEffect(() => {
    if (pending !== null) requestAnimationFrame(() => performance.mark("edit-done"));
  }, [pending]);

  // The worker's answer is on the page: the text on its way is not needed any more.
  useEffect(() => {
    if (pending !== null && version !== pending.version && pages.current(pending.index)) setPending(null);
  });

  // The row being corrected stays listed until the cursor is on another one.
  useEffect(() => {
    if (view.keep !== null && rowId.current !== null && rowId.current !== view.keep && !pending) onKeep(null);
  });

  /** The row with the cursor; none while the rows have changed under it and it is on its way to where its own stands now. */
  const underCursor = () => {
    const row = pages.row(at.row);
    return rowId.current === null || row?.id === rowId.current ? row : undefined;
  };

  const edit = (typed: string | null) => {
    const column = gridColumns[at.column];
    if (column !== undefined && isEditable(column) && underCursor())
      setEditing({ ...at, typed, among: { view, version, known } });
  };

  const commit = (text: string, after: After) => {
    const place = editing ?? at;
    const row = editing ? pages.row(place.row) : underCursor();
    const column = gridColumns[place.column];
    setEditing(null);
    const step = steps[after];
    along.current = after === "right" || after === "left";
    if (after !== "stay" || hasFocus.current)
      go({
        row: Math.max(0, Math.min(total - 1, place.row + step.row)),
        column: Math.max(0, Math.min(lastColumn, place.column + step.column)),
      });
    if (!row || column === undefined || !isEditable(column)) return;
    if (row.cells[column].text === text && !(after !== "stay" && waitsForALook(row))) return;
    performance.mark("edit-start");
    setPending({ row: row.id, index: place.row, column: place.column, text, version });
    if (!isPlain(view)) onKeep(row.id);
    void table.run({ type: "set-cell", row: row.id, column, text }).then((taken) => {
      if (!taken) setPending(null);
    });
  };

  return {
    pending,
    along,
    edit,
    commit,
    /** Says that a row of odd shape is right: the same text again, in the column the shape is about or in the first. */
    approve: () => {
      const row = underCursor();
      if (!row) return;
      const column = columns.find((name) => row.cells[name].findings.length > 0) ?? "login";
      void table.run({ type: "set-cell", row: row.id, column, text: row.cells[column].text });
    },
    cancel: () => {
      setEditing(null);
      cursor.refocus();
    },
  };
}
