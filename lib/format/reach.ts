import type { Command, RowId, RowIds } from "./command";

/**
 * What a command can change at most: these rows, the texts of a column while every row keeps its code, or anything. What
 * must be judged again follows from it, for the command and for its undo alike.
 */
export type Reach = readonly RowId[] | "texts" | "all";

/** From here on judging all rows at once is quicker. */
const manyRows = 20_000;

/** The rows a command names, some perhaps twice; null when it names none. */
export function rowsNamedIn(command: Command): RowIds | null {
  switch (command.type) {
    case "set-cell":
      return [command.row];
    case "set-cells":
      return command.cells.map(({ row }) => row);
    case "leave-out":
    case "keep":
    case "imported":
      return command.rows;
    case "merge-halves": {
      const { kept, leftOut } = command;
      const both = new Uint32Array(kept.length + leftOut.length);
      both.set(kept);
      both.set(leftOut, kept.length);
      return both;
    }
    default:
      return null;
  }
}

export function reachOf(command: Command): Reach {
  const named = rowsNamedIn(command);
  if (named) return named.length > manyRows ? "all" : [...new Set(named)];
  switch (command.type) {
    case "replace-value":
    case "replace-values":
    case "fill-empty":
    case "use-spellings":
    case "send-as-is":
    case "read-dates":
      return "texts";
    case "together":
      return command.commands.every((part) => reachOf(part) === "texts") ? "texts" : "all";
    default:
      return "all";
  }
}
