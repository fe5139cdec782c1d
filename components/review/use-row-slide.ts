import { type RefObject, useLayoutEffect, useRef } from "react";
import type { RowId } from "@/lib/format/command";
import type { RowView, View } from "@/lib/format/conversation";
import { rowHeight } from "./row-track";

/** Rows; what moves farther is another list rather than the same one with a gap closed. */
const farthest = 8;
const slide = { duration: 200, easing: "ease-out" };

/**
 * When a row leaves a list, or comes back, those below it slide to their new place: one sees that it went, and from where.
 * Nothing slides while somebody scrolls, nor for whoever asked for reduced motion.
 *
 * in   `body` = what the rows stand in, `shown` = rows that exist, by index
 */
export function useRowSlide(
  body: RefObject<HTMLElement | null>,
  shown: readonly number[],
  at: (row: number) => RowView | undefined,
  { keep, ...view }: View,
  /** rows of the list before are still shown */
  behind: boolean,
): void {
  const list = JSON.stringify(view);
  const before = useRef<{ list: string; places: ReadonlyMap<RowId, number> }>({ list, places: new Map() });
  useLayoutEffect(() => {
    if (behind) return;
    const places = new Map<RowId, number>();
    for (const row of shown) {
      const id = at(row)?.id;
      if (id === undefined) return; // on their way from the worker
      places.set(id, row);
    }
    const was = before.current;
    before.current = { list, places };
    if (was.list !== list) return;
    const moved = [...places].flatMap(([id, row]) => {
      const by = (was.places.get(id) ?? row) - row;
      return by !== 0 && Math.abs(by) <= farthest ? [{ row, by }] : [];
    });
    if (moved.length === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const { row, by } of moved)
      body.current
        ?.querySelector(`tr[aria-rowindex="${row + 2}"]`)
        ?.animate([{ translate: `0 ${by * rowHeight}px` }, { translate: "0 0" }], slide);
  });
}
