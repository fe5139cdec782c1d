import type { Place } from "./grid-columns";

/** The place a DOM event happened at, read off the cell; null outside the cells. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** True for an event in the field of a cell being written: it has its own keys, selection and clipboard. */
export const inField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
