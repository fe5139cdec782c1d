import type { Column } from "@/lib/format/columns";
import { gridColumns } from "./grid-columns";

/** Room for what sticks to the foot of the page (the step's bar) and of the grid (the line about the cell). Pixels. */
const foot = 150;

/**
 * Brings a cell that exists into sight: sideways out from under the line number and the state, which stay in place, and up
 * or down by scrolling the page. Inside the grid its row is already in view (`row-track.ts`).
 */
export function showCell(box: HTMLElement, cell: HTMLElement): void {
  const [line, ...others] = box.querySelectorAll("th");
  const state = others.at(-1);
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  if (line && state && cell.dataset.column !== "0" && cell.dataset.column !== String(gridColumns.length - 1)) {
    const from = line.getBoundingClientRect().right;
    const to = state.getBoundingClientRect().left;
    if (left < from) box.scrollLeft -= from - left;
    else if (right > to) box.scrollLeft += Math.min(right - to, left - from);
  }
  const tooLow = bottom - (window.innerHeight - foot);
  if (top < 0) window.scrollBy(0, top);
  else if (tooLow > 0) window.scrollBy(0, tooLow);
}

/** Scrolls to the first row, and sideways no further than the column needs: whose rows they are stays in sight as long as it can. */
export function showColumn(box: HTMLElement, column: Column | null): void {
  box.scrollTop = 0;
  if (column === null || box.scrollWidth <= box.clientWidth) return;
  const [line, ...others] = box.querySelectorAll("th");
  const head = others[gridColumns.indexOf(column) - 1];
  const state = others.at(-1);
  if (!line || !head || !state) return;
  const whole = head.offsetLeft + head.offsetWidth + state.offsetWidth - box.clientWidth;
  box.scrollLeft = Math.min(head.offsetLeft - line.offsetWidth, Math.max(0, whole));
}
