"use client";
import { type FocusEvent, type MouseEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Column, columns } from "@/lib/format/columns";
import type { View } from "@/lib/format/conversation";
import type { After } from "./cell-editor";
import { gridColumns, isEditable, lastColumn, type Place } from "./grid-columns";
import { waitsForALook } from "./odd-row";
import { pageRows } from "./row-pages";
import { showCell, showColumn } from "./show-cell";
import type { useRowWindow } from "./use-row-window";
import type { Table } from "./use-table";

type Editing = Place & { typed: string | null };
type Pending = Place & { text: string; version: number };

type Props = {
  id: string;
  box: RefObject<HTMLDivElement | null>;
  window: ReturnType<typeof useRowWindow>;
  version: number;
  table: Table;
  view: View;
  /** the column the rows are shown for; the cursor waits there */
  about: Column | null;
  onKeep: (row: number | null) => void;
};

const steps: Record<After, Place> = {
  stay: { row: 0, column: 0 },
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
};

/** The place a DOM event happened at, read off the cell; null outside the cells. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** The cursor of the grid: where it stands, what is being written there, and the text on its way to the worker. */
export function useGridCursor({ id, box, window, version, table, view, about, onKeep }: Props) {
  const { pages, total, reveal } = window;
  const [at, setAt] = useState<Place>({ row: 0, column: 1 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [touched, setTouched] = useState(false);
  /** the cursor follows its row when others come or go above it */
  const rowId = useRef<number | null>(null);
  const focused = useRef(false);
  /** where the focus is to go once the cell exists */
  const wanted = useRef<Place | null>(null);

  const go = useCallback(
    (place: Place) => {
      wanted.current = place;
      rowId.current = pages.row(place.row)?.id ?? null;
      setTouched(true);
      setAt(place);
      reveal(place.row);
    },
    [pages, reveal],
  );

  // Other rows begin at their top, with the cursor (not the focus) in the column they are shown for.
  const shown = `${view.filter} ${view.group}`;
  const before = useRef(shown);
  const column = useRef(at.column);
  column.current = at.column;
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    rowId.current = null;
    const first = { row: 0, column: about === null ? column.current : gridColumns.indexOf(about) };
    if (focused.current) wanted.current = first;
    setAt(first);
    if (box.current) showColumn(box.current, about);
  }, [shown, about, box]);

  // After every change of rows: keep to the same row, or to the last one there is.
  useEffect(() => {
    const here = pages.row(at.row)?.id;
    if (here !== undefined && rowId.current === null) rowId.current = here;
    if (total === 0 || (here !== undefined && here === rowId.current)) return;
    if (here === undefined && at.row < total) return; // still on its way
    const found = nearby(at.row, (row) => pages.row(row)?.id === rowId.current);
    const row = found ?? Math.min(at.row, total - 1);
    rowId.current = pages.row(row)?.id ?? null;
    if (row === at.row) return;
    if (focused.current) wanted.current = { ...at, row };
    setAt({ ...at, row });
  });

  // Puts the browser's focus where the cursor went, once the cell exists.
  useEffect(() => {
    const place = wanted.current;
    if (editing || place?.row !== at.row || place.column !== at.column) return;
    const cell = document.getElementById(`${id}-${at.row}-${at.column}`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    if (box.current) showCell(box.current, cell);
  });

  // The worker's answer is on the page: the text on its way is not needed any more.
  useEffect(() => {
    if (pending === null || version === pending.version || !pages.current(pending.row)) return;
    setPending(null);
    requestAnimationFrame(() => performance.mark("edit-done"));
  });

  // The row being corrected stays listed until the cursor is on another one.
  useEffect(() => {
    if (view.keep !== null && rowId.current !== null && rowId.current !== view.keep && !pending) onKeep(null);
  });

  const edit = (typed: string | null) => {
    const column = gridColumns[at.column];
    if (column === undefined || !isEditable(column) || !pages.row(at.row)) return;
    setTouched(true);
    setEditing({ ...at, typed });
  };

  const commit = (text: string, after: After) => {
    const place = editing ?? at;
    const row = pages.row(place.row);
    const column = gridColumns[place.column];
    setEditing(null);
    const step = steps[after];
    if (after !== "stay" || focused.current)
      go({
        row: Math.max(0, Math.min(total - 1, place.row + step.row)),
        column: Math.max(0, Math.min(lastColumn, place.column + step.column)),
      });
    if (!row || column === undefined || !isEditable(column)) return;
    if (row.cells[column].text === text && !(after !== "stay" && waitsForALook(row))) return;
    performance.mark("edit-start");
    setPending({ ...place, text, version });
    if (view.filter !== "all" || view.group !== null) onKeep(row.id);
    void table.run({ type: "set-cell", row: row.id, column, text }).then((taken) => {
      if (!taken) setPending(null);
    });
  };

  return {
    at,
    editing,
    pending,
    touched,
    go,
    edit,
    commit,
    /** Says that a row of odd shape is right: the same text again, in the column the shape is about or in the first. */
    approve: () => {
      const row = pages.row(at.row);
      if (!row) return;
      const column = columns.find((name) => row.cells[name].findings.length > 0) ?? "login";
      void table.run({ type: "set-cell", row: row.id, column, text: row.cells[column].text });
    },
    cancel: () => {
      wanted.current = at;
      setEditing(null);
    },
    onFocus: ({ target }: FocusEvent) => {
      focused.current = true;
      const place = placeOf(target);
      if (!place || (place.row === at.row && place.column === at.column)) return setTouched(true);
      rowId.current = pages.row(place.row)?.id ?? null;
      setTouched(true);
      setAt(place);
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      focused.current = relatedTarget instanceof Node && (box.current?.contains(relatedTarget) ?? false);
    },
    onDoubleClick: ({ target }: MouseEvent) => {
      if (placeOf(target)) edit(null);
    },
  };
}

/** The nearest row to `from` that passes, within the pages beside it. */
function nearby(from: number, passes: (row: number) => boolean): number | null {
  for (let far = 1; far <= pageRows; far++)
    for (const row of [from - far, from + far]) if (row >= 0 && passes(row)) return row;
  return null;
}
