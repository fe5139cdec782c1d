import type { Column } from "@/lib/format/columns";
import type { Command, RowId } from "@/lib/format/command";
import { gridColumns, isEditable } from "./grid-columns";

export type Cells = Extract<Command, { type: "set-cells" }>["cells"];
export type NewRows = Extract<Command, { type: "add-rows" }>["rows"];

/** A pasted block, laid onto the table. */
export type Laid = {
  cells: Cells;
  /** lines of the block below the last row */
  beyond: NewRows;
  /** columns of the block to the right of the last column */
  dropped: number;
};

/**
 * Where each cell of a pasted block goes.
 *
 * in      `block` lines of cells; `rows` the rows from the top-left cell on, as they are shown; `from` the leftmost column
 *         (of the grid; the line number counts as the first column of the admin's)
 * out     cells to set, rows to add, columns that found no room
 */
export function laidOut(block: readonly (readonly string[])[], rows: readonly RowId[], from: number): Laid {
  const targets = gridColumns.slice(from).filter(isEditable);
  const width = block.reduce((widest, line) => Math.max(widest, line.length), 0);
  const pairs = (line: readonly string[]): readonly (readonly [Column, string])[] =>
    targets.slice(0, line.length).map((column, at) => [column, line[at] ?? ""]);
  return {
    cells: rows.flatMap((row, at) => pairs(block[at] ?? []).map(([column, text]) => ({ row, column, text }))),
    beyond: block.slice(rows.length).map((line) => Object.fromEntries(pairs(line))),
    dropped: Math.max(0, width - targets.length),
  };
}

/** One text in every selected cell: what a spreadsheet does with a single copied cell, and clearing with the empty text. */
export const filled = (rows: readonly RowId[], columns: readonly Column[], text: string): Cells =>
  rows.flatMap((row) => columns.map((column) => ({ row, column, text })));
