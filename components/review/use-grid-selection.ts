"use client";
import { type MouseEvent, type PointerEvent, type RefObject, useCallback, useState } from "react";
import { inField, placeOf } from "./cell-place";
import { followMouse } from "./follow-mouse";
import type { Place } from "./grid-columns";
import { blockOf, type Selection, throughRow, toggledRow, wholeRows } from "./grid-selection";

/** What is selected beside the cursor, by keys and by mouse; a finger selects rows by their line numbers. */
export function useGridSelection(at: Place, box: RefObject<HTMLElement | null>) {
  const [selection, setSelection] = useState<Selection | null>(null);

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

  const draw = (from: Place, to: Place) => {
    if (from.column !== 0) setSelection(blockOf(from, to));
    else setSelection((now) => (now?.kind === "rows" ? throughRow(now, from.row, to.row) : now));
  };

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
      if (event.shiftKey) extend(place);
      else if (event.ctrlKey || event.metaKey) setSelection((now) => toggledRow(now, place.row));
      else {
        setSelection(place.column === 0 ? wholeRows(place.row, place.row) : null);
        if (box.current) followMouse(box.current, (to) => draw(place, to));
      }
    },
    onClick: ({ target, nativeEvent }: MouseEvent) => {
      const place = placeOf(target);
      const byFinger = nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType !== "mouse";
      if (place?.column === 0 && byFinger) setSelection((now) => toggledRow(now, place.row));
    },
  };
}
