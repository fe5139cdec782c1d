import type { Column } from "./columns";
import type { Log, Request, RowId } from "./command";
import type { Encoding } from "./encoding";
import type { CompareAsk, Comparison, Existing } from "./existing-days";
import type { Choices, Opened, Progress } from "./file-reading";
import type { Beside, Known, NamedColumn, NameOption } from "./known";
import type { LuccaReport } from "./lucca-report";
import type { Review } from "./review";
import type { RowWindow, View } from "./rows-shown";
import type { SiteLoad, SitesRead } from "./site-load";
import type { TrialChoices } from "./trial-choices";
import type { UndoFile } from "./undo-file";
import type { WeekWindow } from "./week-window";
import type { WriteAsk, WrittenFile } from "./written-file";

export type { Encoding } from "./encoding";
export type * from "./file-reading";
export type * from "./lucca-report";
export type * from "./review";
export type * from "./rows-shown";
export type * from "./trial-choices";
export type * from "./understood-file";
export type * from "./week-window";
export type * from "./written-file";

/**
 * What the page and the table's worker say to each other. The table itself (a `Uint32Array` of codes into a
 * dictionary per column, design §2) never leaves the worker; the page holds the window of rows it shows.
 */
export interface TableDesk {
  /**
   * Reads a file, checks every row and replays `log`. `onProgress` is called while reading, first when rows can be
   * shown. A file that cannot be read is a refusal, not an exception; after one, the desk is empty.
   */
  open(file: Blob, name: string, choices: Choices, log: Log | null, onProgress: (p: Progress) => void): Promise<Opened>;
  /** Rows `from` (inclusive) to `to` (exclusive) under a filter; answers also while the file is still being read. */
  rows(view: View, from: number, to: number): Promise<RowWindow>;
  apply(request: Request): Promise<Applied>;
  undo(): Promise<Applied>;
  redo(): Promise<Applied>;
  /** What a request would do, without doing it: for "three rows before". */
  preview(request: Request): Promise<Preview>;
  /** Where a row stands in a view, from 0; null when the view does not list it. */
  locate(view: View, row: RowId): Promise<number | null>;
  /** People × the seven days from `monday` (ISO; null = the first week that holds rows), and what each day adds up to. */
  week(ask: { monday: string | null; search: string; from: number; to: number }): Promise<WeekWindow>;
  /** Up to three lines of the file that hold more than ASCII, read with another encoding: to choose it by looking. */
  sample(encoding: Encoding): Promise<readonly string[]>;
  /** The first lines of the file as they stand, `most` at most; of a workbook those of `sheet`, cells apart by tabs. */
  lines(encoding: Encoding, sheet: string | null, most: number): Promise<readonly string[]>;
  /** What to keep so that a reload can replay it. */
  log(): Promise<Log>;
  /** The exact bytes for Lucca. Rows left out are not in it; null while a row is in error, a column missing or no row is left. */
  write(ask?: WriteAsk): Promise<WrittenFile | null>;
  /**
   * Puts Lucca's findings on the rows of the last `write`, by content (contract §16.4); replaces earlier ones. One report
   * per part, in the order of the parts.
   */
  place(...reports: readonly LuccaReport[]): Promise<Review>;
  /**
   * Judges names by what Lucca lists, until the file goes; a later call replaces an earlier one. Names that differ in spelling only are sent
   * as Lucca spells them from then on, which is one entry of the log.
   */
  know(known: Known): Promise<Review>;
  /** What Lucca lists for a column that holds all words of `search`, at most fifty; of areas those of the place `beside`. */
  names(ask: NamesAsk): Promise<readonly NameOption[]>;
  /** The distinct logins of the rows that are not left out, as Lucca gets them. */
  logins(): Promise<readonly string[]>;
  /** Takes what was read of Lucca, to compare with; it replaces what was there and goes with the file. */
  hold(existing: Existing): Promise<void>;
  /** Compares every row with what is held; null while nothing is. Rows tell the outcome until the table changes. */
  compare(ask: CompareAsk): Promise<Comparison | null>;
  /** The file that takes back what the rows would do, from what is held; null while nothing is compared before an import. */
  undoFile(): Promise<UndoFile | null>;
  /** Takes what was read of Lucca for counting who is where; it replaces what was there and goes with the file. */
  holdSites(read: SitesRead): Promise<void>;
  /** People per place and day: what is there and what the rows make of it. */
  siteLoad(override: boolean): Promise<SiteLoad>;
  /** What may be imported first of all; of people those whose login or name holds `search`. */
  trials(search: string): Promise<TrialChoices>;
  /** The rows that Lucca's last placed report refused, as a file that can be dropped right back in; null if none. */
  refused(): Promise<Blob | null>;
}

/** `near` = of people, the three most like the text instead of those that hold its words. */
export type NamesAsk = { column: NamedColumn; search: string; beside: Beside | null; near?: boolean };

/** `changed` = how many rows the command touched, for "412 rows changed. Undo". */
export type Applied = { review: Review; changed: number };

/** `changed` rows in all, and the first three cells as they are and as they would be. */
export type Preview = {
  changed: number;
  rows: readonly { line: number | null; column: Column | null; before: string; after: string }[];
};
