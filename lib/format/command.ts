import type { Column, Position } from "./columns";
import type { View } from "./conversation";
import type { NameAnswer, NamedColumn } from "./known";

/** A row of the table, stable for as long as the file is read the same way. Not the admin's line number. */
export type RowId = number;
/** Many of them are an array of bytes: a log that names a million rows is kept in a millisecond. */
export type RowIds = readonly RowId[] | Uint32Array;

/** What comes first in a date of three numbers; the year only where all three have two digits ("26-11-27"). */
export const dateOrders = ["day-first", "month-first", "year-first"] as const;
export type DateOrder = (typeof dateOrders)[number];

/**
 * One repair. The table is the file read, with the log of these replayed over it; undo and redo walk the log.
 * Everything is spelled out (row ids, texts), so that a replay needs neither Lucca's findings nor the order of checks.
 */
export type Command =
  | { type: "set-cell"; row: RowId; column: Column; text: string }
  | { type: "replace-value"; column: Column; from: string; to: string }
  | { type: "map-header"; column: Column; header: number | null }
  | { type: "read-dates"; order: DateOrder }
  | { type: "leave-out"; rows: RowIds }
  | { type: "keep"; rows: RowIds }
  /** in Lucca already, in this part of the file (from 1): these rows are never sent again, and nothing before is undone */
  | { type: "imported"; part: number; rows: RowIds }
  /** a pasted block, a cleared selection, find and replace over some rows */
  | { type: "set-cells"; cells: readonly { row: RowId; column: Column; text: string }[] }
  /** several texts of one column at once: find and replace over a whole column */
  | { type: "replace-values"; column: Column; pairs: readonly { from: string; to: string }[] }
  | { type: "fill-empty"; column: Column; text: string }
  /** a text only where another cell of the row says something: an area in one office, the office of an area */
  | { type: "replace-where"; column: Column; from: string; to: string; where: { column: Column; text: string } }
  /** names that differ from Lucca's in accents, case or dashes only: its spelling is sent, the text stays. By the text as it would be sent */
  | { type: "use-spellings"; column: NamedColumn; pairs: readonly { from: string; to: string }[] }
  /** names that Lucca does not list go as they stand, for its analysis to say. By the text as it would be sent */
  | { type: "send-as-is"; column: NamedColumn; texts: readonly string[] }
  /** at the end of the table; their line is null, for they stand in no file */
  | { type: "add-rows"; rows: readonly Readonly<Partial<Record<Column, string>>>[] }
  /** one half of each pair becomes the full day, the other is left out */
  | { type: "merge-halves"; kept: RowIds; leftOut: RowIds }
  /** several repairs that are one to the admin: one entry in the log, undone in one step */
  | { type: "together"; commands: readonly Command[] }
  /**
   * What only the admin knows of a grid or a standard week: the part of the day its cells stand for, what each code
   * means (null = no row), and days to skip (ISO). Until it is said, nothing can be written.
   */
  | { type: "confirm-layout"; position: Position; codes: readonly Code[]; skip: readonly string[] };

export type Code = { code: string; place: string | null };

/** What the page may also ask for; the worker turns it into a command that names exactly these rows. */
export type Request =
  | Command
  | { type: "leave-out-group"; group: string }
  | { type: "leave-out-errors" }
  /** every text of the group becomes what is proposed for it; those without one clear proposal stay */
  | { type: "accept-proposals"; group: string }
  /** every text of the group goes as it stands */
  | { type: "send-group-as-is"; group: string }
  /** what was answered for other files, for the names that are open in this one */
  | { type: "answer-names"; answers: readonly NameAnswer[] }
  /** every row of one part of the last file written, known by its hash */
  | { type: "imported-part"; part: number; sha256: string }
  /** every row that a view lists */
  | { type: "leave-out-view"; view: View }
  | { type: "merge-all-halves" }
  /** Find and replace; `column` null = in every column, `rows` null = in the whole table. */
  | {
      type: "replace-text";
      find: string;
      replace: string;
      column: Column | null;
      rows: readonly RowId[] | null;
      wholeCell: boolean;
      matchCase: boolean;
    };

/** `position` = how many commands of `commands` are in force; the rest can be redone. */
export type Log = { commands: readonly Command[]; position: number };
