import type { Column } from "@/lib/format/columns";
import { gridColumns } from "./grid-columns";

/** Room for what sticks to the foot of the page (the step's bar) and of the grid (the line about the cell). Pixels. */
const foot = 150;

/**
 * Brings a cell that exists into sight: sideways out from under the line number and the state, which stay in place, and up
 * or down by scrolling the page. Inside the grid its row is already in view (`row-track.ts`).
 */
export function showCell(box: HTMLElement, cell: HTMLElement): void {
  const heads = [...box.querySelectorAll("th")];
  const staying = staysOf(heads);
  const state = heads.at(-1);
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  const column = Number(cell.dataset.column);
  if (state && column >= staying.length && column !== gridColumns.length - 1) {
    const from = staying.at(-1)?.getBoundingClientRect().right ?? 0;
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
  box.scrollLeft = 0; // what stays is measured where it belongs
  const heads = [...box.querySelectorAll("th")];
  const staying = staysOf(heads);
  const head = heads[gridColumns.indexOf(column)];
  const state = heads.at(-1);
  if (!head || !state || staying.includes(head)) return;
  const whole = head.offsetLeft + head.offsetWidth + state.offsetWidth - box.clientWidth;
  const beside = staying.reduce((width, { offsetWidth }) => width + offsetWidth, 0);
  box.scrollLeft = Math.min(head.offsetLeft - beside, Math.max(0, whole));
}

/** The columns that stay at the left: the line number, and on a phone the login. */
const staysOf = (heads: readonly HTMLElement[]): readonly HTMLElement[] =>
  heads.slice(0, 2).filter((head) => getComputedStyle(head).position === "sticky");
