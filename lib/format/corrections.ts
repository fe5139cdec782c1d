import type { CheckedColumn } from "./checked-column";
import { clean } from "./clean";
import type { Column } from "./columns";
import type { Command, RowId } from "./command";
import type { Undo } from "./corrected-cells";

export type Cell = { row: RowId; column: Column; text: string };

/** What a repair writes into one column. It is laid again over a file column that is mapped later. */
export type Layer = { column: Column; lay(cells: CheckedColumn): Undo };

/** One layer per column concerned; of two texts for one cell the later stands. */
export function cellLayers(cells: readonly Cell[]): readonly Layer[] {
  const byColumn = new Map<Column, Cell[]>();
  for (const cell of cells) {
    const same = byColumn.get(cell.column) ?? [];
    same.push(cell);
    byColumn.set(cell.column, same);
  }
  return [...byColumn].map(([column, own]) => ({
    column,
    lay: (into) => into.setCells(own),
  }));
}

/** The layer of a command that changes texts wherever they stand; all its pairs at once, so that two can change places. */
export function rewriting(
  command: Extract<Command, { type: "replace-value" | "replace-values" | "fill-empty" }>,
): Layer & Changing {
  const { column } = command;
  if (command.type === "fill-empty") {
    const { text } = command;
    // cells that look empty: nothing but spaces and what nobody sees
    const codesIn = (cells: CheckedColumn) => (isEmpty(text) ? [] : cells.codesWhere(isEmpty));
    return { column, codesIn, lay: (cells) => cells.rewrite(codesIn(cells), () => text) };
  }
  const pairs = command.type === "replace-value" ? [command] : command.pairs;
  const texts = new Map(pairs.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]));
  const codesIn = (cells: CheckedColumn) => cells.codesWhere((text) => texts.has(text));
  return { column, codesIn, lay: (cells) => cells.rewrite(codesIn(cells), (text) => texts.get(text) ?? text) };
}

/** Which texts of a column a layer changes. */
export type Changing = { codesIn(cells: CheckedColumn): readonly number[] };

const isEmpty = (text: string): boolean => text === "" || clean(text, "name").text === "";

/** One undo for several changes, the last one first. */
export const inTurn = (undos: readonly Undo[]): Undo => {
  return () => {
    for (let at = undos.length - 1; at >= 0; at -= 1) undos[at]?.();
  };
};
