import type { Command, RowId } from "./command";

/**
 * What a command can change at most: these rows, the texts of a column while every row keeps its code, or anything. What
 * must be judged again follows from it, for the command and for its undo alike.
 */
export type Reach = readonly RowId[] | "texts" | "all";

export function reachOf(command: Command): Reach {
  switch (command.type) {
    case "set-cell":
      return [command.row];
    case "set-cells":
      return [...new Set(command.cells.map(({ row }) => row))];
    case "leave-out":
    case "keep":
      return [...new Set(command.rows)];
    case "merge-halves":
      return [...new Set(command.pairs.flat())];
    case "replace-value":
    case "replace-values":
    case "fill-empty":
    case "read-dates":
      return "texts";
    case "together":
      return command.commands.every((part) => reachOf(part) === "texts") ? "texts" : "all";
    case "map-header":
    case "add-rows":
    case "confirm-layout":
      return "all";
  }
}
