"use client";
import { type MouseEvent, type PointerEvent, useCallback, useRef, useState } from "react";
import { inField, placeOf } from "./cell-place";
import type { Place } from "./grid-columns";
import { blockOf, type Selection, throughRow, toggledRow, wholeRows } from "./grid-selection";

/** What is selected beside the cursor, by keys and by mouse; a finger selects rows by their line numbers. */
export function useGridSelection(at: Place) {
  const [selection, setSelection] = useState<Selection | null>(null);
  const drawnFrom = useRef<Place | null>(null);

  /** From where the selection began, or the cursor stands, to another cell; from a line number, whole rows. */
  const extend = useCallback(
    (to: Place) =>
      setSelection((now) => {
        if (now?.kind === "rows" || (now === null && at.column === 0 && to.column === 0))
          return throughRow(now, at.row, to.row);
        return blockOf(now?.anchor ?? at, to);
      }),
    [at],
  );

  return {
    selection,
    /** the corner that moves next, by Shift and an arrow */
    head: selection?.kind === "block" ? selection.head : at,
    extend,
    select: setSelection,
    clear: useCallback(() => setSelection(null), []),
    toggle: (row: number) => setSelection((now) => toggledRow(now, row)),
    onPointerDown: (event: PointerEvent) => {
      const place = inField(event.target) ? null : placeOf(event.target);
      if (!place || event.button !== 0 || event.pointerType !== "mouse") return;
      drawnFrom.current = place;
      if (event.shiftKey) extend(place);
      else if (place.column !== 0) setSelection(null);
      else if (event.ctrlKey || event.metaKey) setSelection((now) => toggledRow(now, place.row));
      else setSelection(wholeRows(place.row, place.row));
    },
    onPointerMove: (event: PointerEvent) => {
      const from = drawnFrom.current;
      if (from === null || event.buttons !== 1) {
        drawnFrom.current = null;
        return;
      }
      const to = placeOf(event.target);
      if (!to || event.shiftKey) return;
      if (from.column === 0) setSelection((now) => (now?.kind === "rows" ? throughRow(now, from.row, to.row) : now));
      else setSelection(blockOf(from, to));
    },
    onClick: ({ target, nativeEvent }: MouseEvent) => {
      const place = placeOf(target);
      const byFinger = nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType !== "mouse";
      if (place?.column === 0 && byFinger) setSelection((now) => toggledRow(now, place.row));
    },
  };
}
