import type { Column } from "./columns";

/** A row of the table, stable for as long as the file is read the same way. Not the admin's line number. */
export type RowId = number;

export type DateOrder = "day-first" | "month-first";

/**
 * One repair. The table is the file read, with the log of these replayed over it; undo and redo walk the log.
 * Everything is spelled out (row ids, texts), so that a replay needs neither Lucca's findings nor the order of checks.
 */
export type Command =
  | { type: "set-cell"; row: RowId; column: Column; text: string }
  | { type: "replace-value"; column: Column; from: string; to: string }
  | { type: "map-header"; column: Column; header: number | null }
  | { type: "read-dates"; order: DateOrder }
  | { type: "leave-out"; rows: readonly RowId[] }
  | { type: "keep"; rows: readonly RowId[] };

/** What the page may also ask for; the worker turns it into the `leave-out` of exactly these rows. */
export type Request = Command | { type: "leave-out-group"; group: string } | { type: "leave-out-errors" };

/** `position` = how many commands of `commands` are in force; the rest can be redone. */
export type Log = { commands: readonly Command[]; position: number };
