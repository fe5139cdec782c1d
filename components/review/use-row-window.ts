"use client";
import { type RefObject, useEffect, useMemo, useReducer, useRef } from "react";
import type { TableDesk } from "@/lib/format/conversation";
import { type Look, RowPages } from "./row-pages";
import { rowHeight, rowTrack } from "./row-track";
import { useScrolled } from "./use-scrolled";

const overscan = 4;

/** While thousands of rows fly past, the rows in view are asked for, and drawn, no more often than this. Milliseconds. */
const betweenJumps = 100;

/** Height of the sticky header above the rows (px): the rows' own view is the box less this. */
const headerHeight = 36;

/**
 * The rows in view of a scrolling box, and where each stands. Nothing here grows with the number of rows.
 *
 * @param known rows in the view as far as the counts say; used until the worker has answered. null = not known
 * @param still a cell is being written: what is shown stays as it is
 */
export function useRowWindow(
  desk: TableDesk,
  look: Look,
  known: number | null,
  box: RefObject<HTMLElement | null>,
  still: boolean,
) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const pages = useMemo(() => new RowPages(desk, redraw), [desk]);
  const { top: scrollTop, height } = useScrolled(box);
  const view = Math.max(0, height - headerHeight);

  // While rows of an earlier look are shown, so is their number: a list does not end before its last row has moved up.
  const before = useRef(0);
  const settled = pages.total === null || pages.isOf(look);
  const total = settled ? (known ?? pages.total ?? 0) : before.current;
  before.current = total;
  const track = useMemo(() => rowTrack(total, view), [total, view]);
  const at = Math.max(0, Math.min(scrollTop, track.height - view));
  const inView = track.range(at);
  const first = Math.max(0, inView.first - overscan);
  const last = Math.min(total, Math.max(inView.last, 12) + overscan);
  const asked = useRef({ first: 0, last: 0, at: 0 });
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(later.current);
    pages.still = still;
    const ask = () => {
      asked.current = { first, last, at: performance.now() };
      pages.want(look, first, last);
    };
    const jumped = last <= asked.current.first || first >= asked.current.last;
    const wait = jumped ? asked.current.at + betweenJumps - performance.now() : 0;
    if (wait > 0) later.current = setTimeout(ask, wait);
    else ask();
  });
  useEffect(() => () => clearTimeout(later.current), []);

  return {
    pages,
    total,
    /** false while the rows shown, and their number, are those of an earlier look */
    settled,
    height: track.height,
    first,
    last,
    /** false until the box has its size: nothing can be scrolled to before */
    measured: view > 0,
    page: Math.max(1, Math.floor(view / rowHeight) - 1),
    top: (row: number) => track.top(row, at),
    reveal: (row: number) => {
      const element = box.current;
      if (!element) return;
      const target = track.reveal(row, element.scrollTop);
      if (target !== element.scrollTop) element.scrollTop = target;
    },
  };
}
