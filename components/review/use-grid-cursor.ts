"use client";
import { type FocusEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Column } from "@/lib/format/columns";
import type { RowId } from "@/lib/format/command";
import type { TableDesk, View } from "@/lib/format/conversation";
import { placeOf } from "./cell-place";
import { gridColumns, type Place } from "./grid-columns";
import { pageRows, viewKey } from "./row-pages";
import { showCell, showColumn } from "./show-cell";
import type { useRowWindow } from "./use-row-window";

type Props = {
  id: string;
  desk: TableDesk;
  box: RefObject<HTMLDivElement | null>;
  window: ReturnType<typeof useRowWindow>;
  version: number;
  view: View;
  /** the column the rows are shown for; the cursor waits there */
  about: Column | null;
  aim: GridAim | null;
  /** a cell is being written: the focus is in its field */
  writing: boolean;
  /** other rows are shown: what was selected among the earlier ones means nothing any more */
  onOtherRows: () => void;
};

/** Where the page sends the cursor: to a row, or to the last one (`null`). A new object, a new journey. */
export type GridAim = { row: RowId | null; column: Column | null };

/** The cursor of the grid: where it stands, and the row it keeps to when rows come, go or change their order. */
export function useGridCursor({ id, desk, box, window, version, view, about, aim, writing, onOtherRows }: Props) {
  const { pages, total, settled, measured, reveal } = window;
  const [at, setAt] = useState<Place>({ row: 0, column: 1 });
  const [touched, setTouched] = useState(false);
  /** the cursor follows its row when others come or go above it */
  const rowId = useRef<RowId | null>(null);
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
  const shown = viewKey(view);
  const before = useRef(shown);
  const column = useRef(at.column);
  column.current = at.column;
  /** the row that the cursor goes along with into rows nobody asked for */
  const follows = useRef<RowId | null>(null);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    follows.current = null;
    // Whoever stands in the rows asked for no others: their group is gone. What is pressed or typed next is meant for the same row.
    if (focused.current && rowId.current !== null) {
      follows.current = rowId.current;
      onOtherRows();
      return;
    }
    rowId.current = null;
    const first = { row: 0, column: about === null ? column.current : gridColumns.indexOf(about) };
    if (focused.current) wanted.current = first;
    setAt(first);
    onOtherRows();
    if (box.current) showColumn(box.current, about);
  }, [shown, about, box, onOtherRows]);

  // After every change of rows: keep to the same row, wherever it stands now, or to the place where it was.
  const sought = useRef<number | null>(null);
  useEffect(() => {
    if (pages.behind) return; // the rows shown are those of an earlier view
    const here = pages.row(at.row)?.id;
    if (here !== undefined && rowId.current === null) rowId.current = here;
    if (total === 0 || (here !== undefined && here === rowId.current)) return;
    if (here === undefined && at.row < total) return; // still on its way
    const move = (row: number) => {
      rowId.current = pages.row(row)?.id ?? null;
      if (row === at.row) return;
      if (focused.current) wanted.current = { ...at, row };
      setAt({ ...at, row });
      if (focused.current) reveal(row);
    };
    const found = nearby(at.row, (row) => pages.current(row) && pages.row(row)?.id === rowId.current);
    const stay = Math.min(at.row, total - 1);
    if (found !== null) move(found);
    else if (rowId.current === null || ![view.keep, follows.current].includes(rowId.current)) move(stay);
    else if (sought.current !== version) {
      sought.current = version;
      const row = rowId.current;
      desk.locate(view, row).then(
        (index) => rowId.current === row && move(index ?? stay),
        () => move(stay),
      );
    }
  });

  // Sent from elsewhere on the page; not before the box has its size and the last row is the last of now.
  const arrived = useRef<GridAim | null>(null);
  useEffect(() => {
    if (aim === null || aim === arrived.current || total === 0 || !measured || !settled) return;
    arrived.current = aim;
    const column = gridColumns.indexOf(aim.column ?? "login");
    if (aim.row === null) go({ row: total - 1, column });
    else
      desk.locate(view, aim.row).then(
        (row) => {
          if (row !== null) go({ row, column });
        },
        () => {},
      );
  });

  // Puts the browser's focus where the cursor went, once the cell exists.
  useEffect(() => {
    const place = wanted.current;
    if (writing || place?.row !== at.row || place.column !== at.column) return;
    const cell = document.getElementById(`${id}-${at.row}-${at.column}`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    if (box.current) showCell(box.current, cell);
  });

  return {
    at,
    touched,
    go,
    rowId,
    hasFocus: focused,
    /** The focus goes back to the cell with the cursor. */
    refocus: () => {
      wanted.current = at;
      setAt({ ...at });
    },
    onFocus: ({ target }: FocusEvent) => {
      const place = placeOf(target);
      focused.current = place !== null;
      if (!place) return; // a header
      setTouched(true);
      if (place.row === at.row && place.column === at.column) return;
      rowId.current = pages.row(place.row)?.id ?? null;
      setAt(place);
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      focused.current =
        relatedTarget instanceof Element &&
        placeOf(relatedTarget) !== null &&
        box.current?.contains(relatedTarget) === true;
    },
  };
}

/** The nearest row to `from` that passes, within the pages beside it. */
function nearby(from: number, passes: (row: number) => boolean): number | null {
  for (let far = 1; far <= pageRows; far++)
    for (const row of [from - far, from + far]) if (row >= 0 && passes(row)) return row;
  return null;
}
