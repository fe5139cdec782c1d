import type { Column } from "./columns";
import type { RowId } from "./command";
import type { ExistingKind, RowExisting } from "./existing-days";
import type { Finding } from "./finding";

export type Filter = "all" | "to-fix" | "warnings" | "ready" | "left-out";

/**
 * Which rows, in which order. `keep` = a row that stays listed although it no longer matches: the one being corrected.
 * `column` = only rows with a finding in that column; `search` = rows with that text in any cell, case and accents aside.
 */
export type View = {
  filter: Filter;
  group: string | null;
  keep: RowId | null;
  column?: Column | null;
  search?: string;
  /** only rows that the last `compare` said this of */
  existing?: ExistingKind | null;
  /** only rows that bring somebody to a place (by its spellings, as sent) on a day (ISO) */
  bring?: Bring | null;
  sort?: { by: Column | "line"; descending: boolean } | null;
};

export type Bring = { places: readonly string[]; date: string };

export type RowWindow = { total: number; from: number; rows: readonly RowView[] };

export type RowState = "error" | "warning" | "ready" | "left-out";

export type RowView = {
  id: RowId;
  /** the admin's own spreadsheet line; null for a row that was added here */
  line: number | null;
  /** the cell of the sheet a row of a grid or week comes from, such as "F6", and one of a list with a place per half of the day; else null */
  at: string | null;
  state: RowState;
  /** the part of the file in which it was imported already: it is left out for good */
  importedIn: number | null;
  cells: Readonly<Record<Column, CellView>>;
  /** findings about the whole row */
  findings: readonly Finding[];
  /** what the last `compare` said of it; absent or null = nothing */
  existing?: RowExisting | null;
};

export type CellView = {
  /** the admin's text, corrections included: what an editor starts from */
  text: string;
  /** what Lucca will get; null when the text cannot be read */
  sent: string | null;
  findings: readonly Finding[];
};
