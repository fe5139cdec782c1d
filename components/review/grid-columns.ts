import { type Column, columns } from "@/lib/format/columns";

/** What the grid shows, left to right: the admin's line number, the seven columns, the row's state. */
export const gridColumns = ["line", ...columns, "state"] as const;
export type GridColumn = (typeof gridColumns)[number];

export const lastColumn = gridColumns.length - 1;

export const isEditable = (column: GridColumn): column is Column => column !== "line" && column !== "state";

/** The same tracks in the header and in every row. Line and state stay in view when the rest scrolls sideways. */
export const tracks =
  "grid min-w-[54.5rem] grid-cols-[4.25rem_minmax(6.5rem,1.1fr)_minmax(7.5rem,1.3fr)_minmax(5.5rem,.9fr)_6.75rem_7rem_minmax(7rem,1.3fr)_6.75rem_2.5rem] sm:grid-cols-[4.25rem_minmax(6.5rem,1.1fr)_minmax(7.5rem,1.3fr)_minmax(5.5rem,.9fr)_6.75rem_7rem_minmax(7rem,1.3fr)_6.75rem_7.25rem]";

/** On a phone the login stays beside the line number: what is far to the right is still somebody's. */
export const loginStays =
  "max-sm:min-[22.5rem]:sticky max-sm:min-[22.5rem]:left-[4.25rem] max-sm:min-[22.5rem]:z-10 max-sm:min-[22.5rem]:border-r max-sm:min-[22.5rem]:border-line-soft";

/** Where a cell stands; `row` counts from 0 in the view shown, `column` in `gridColumns`. */
export type Place = { row: number; column: number };

/** Where a key takes the cursor, or null when the key does not move it. `page` = rows per screen. */
export function moved(at: Place, key: string, whole: boolean, rows: number, page: number): Place | null {
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  switch (key) {
    case "ArrowUp":
      return to(whole ? 0 : at.row - 1, at.column);
    case "ArrowDown":
      return to(whole ? rows - 1 : at.row + 1, at.column);
    case "ArrowLeft":
      return to(at.row, whole ? 0 : at.column - 1);
    case "ArrowRight":
      return to(at.row, whole ? lastColumn : at.column + 1);
    case "Home":
      return to(whole ? 0 : at.row, 0);
    case "End":
      return to(whole ? rows - 1 : at.row, lastColumn);
    case "PageUp":
      return to(at.row - page, at.column);
    case "PageDown":
      return to(at.row + page, at.column);
    default:
      return null;
  }
}
