import type { Column, Position } from "./columns";
import type { Code, DateOrder, Log, Request, RowId } from "./command";
import type { Encoding } from "./encoding";
import type { CompareAsk, Comparison, Existing, ExistingKind, RowExisting } from "./existing-days";
import type { Finding, FindingGroup } from "./finding";
import type { Beside, Known, KnownSummary, NamedColumn, NameOption } from "./known";
import type { SiteLoad, SitesRead } from "./site-load";
import type { UndoFile } from "./undo-file";

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

export type { Encoding };
export type Delimiter = ";" | "," | "\t" | "|";

/** What the admin decided about the reading; absent = as understood from the file. Changing one reads the file again. */
export type Choices = {
  encoding?: Encoding;
  delimiter?: Delimiter;
  headerLine?: number;
  /** of a workbook */
  sheet?: string;
  layout?: LayoutKind;
  /** of the periods of a standard week: they must be read before there are dates to correct */
  dateOrder?: DateOrder;
  /** of a standard week whose file names none: first and last day, ISO */
  period?: { from: string; to: string };
};

/** One row per day or half-day; people down and days across; a week per person and a period. */
export type LayoutKind = "list" | "grid" | "week";

/** `head` = the first rows, with the first call: the page asks for them next, while the worker reads on. */
export type Progress = { bytes: number; of: number; rows: number; head?: RowWindow };

export type Opened = { ok: true; review: Review } | { ok: false; refusal: Refusal };

/** Why a file cannot be read at all. Each kind has title, explanation and next step in `lib/messages`. */
export type Refusal =
  | { kind: "file-empty" }
  | { kind: "file-binary" }
  | { kind: "file-picture" }
  /** a spreadsheet format other than .xlsx */
  | { kind: "file-workbook" }
  /** behind a password */
  | { kind: "file-locked" }
  /** a zip that is cut off or changed */
  | { kind: "file-damaged" }
  | { kind: "file-pdf" }
  | { kind: "file-too-large"; bytes: number; limit: number }
  | { kind: "header-only"; headers: readonly string[] }
  | { kind: "header-unknown"; found: readonly string[] }
  | { kind: "file-unreadable" };

/** What was understood of the file: one sentence on the page, each part of it a control. */
export type Understood = {
  encoding: Encoding;
  /** an encoding nobody chose in which letters look right that do not look right now; null = none */
  betterEncoding: Encoding | null;
  bom: boolean;
  delimiter: Delimiter;
  /** null = a text file; of a workbook, encoding and delimiter say nothing */
  workbook: {
    sheet: string;
    sheets: readonly { name: string; hidden: boolean }[];
    hiddenColumns: readonly string[];
    hiddenRows: number;
  } | null;
  layout: Layout;
  /** the admin's line of the header, from 1 */
  headerLine: number;
  headers: readonly HeaderReading[];
  /** required columns that no header was found for */
  missing: readonly Column[];
  /** columns for which two headers or more fit equally: only the admin knows */
  ties: readonly { column: Column; headers: readonly number[] }[];
  dates: DateReading;
  /** a standard week whose file names no period: `Choices.period` says it */
  needsPeriod: boolean;
  /** lines that are no rows: blank ones are counted, totals and notes are quoted */
  skipped: { blank: number; lines: readonly { line: number; text: string }[] };
  /** cells from which invisible characters were cleaned */
  cleaned: number;
};

/** How the file is laid out. The codes of a grid or week are its distinct cells; `suggested` comes from a legend in the file. */
export type Layout =
  | { kind: "list" }
  | {
      kind: "grid" | "week";
      codes: readonly { code: string; rows: number; suggested: string | null }[];
      confirmed: { position: Position; codes: readonly Code[]; skip: readonly string[] } | null;
    };

/** One column of the file. */
export type HeaderReading = {
  index: number;
  name: string;
  column: Column | null;
  samples: readonly string[];
  /** share of filled cells, 0 to 1 */
  filled: number;
};

export type DateReading =
  /** every date says its own order (ISO, month names, 18/09) or the order makes no difference */
  | { order: DateOrder | "plain"; decided: "by-file" | "by-admin" }
  /** `orders` = those worth offering */
  | {
      order: null;
      decided: "ask";
      why: DateDoubt;
      orders: readonly DateOrder[];
      examples: readonly DateExample[];
    };

/**
 * Why the dates of a file do not settle their own order: every one can be read both ways; some need one order and some the other; the
 * only dates that need an order would scatter all others over the year; or a year in two digits may come first.
 */
export type DateDoubt = "either" | "contradiction" | "scattered" | "year-first";

/** A date of the file and the days it may be (ISO); null = no such day. */
export type DateExample = {
  text: string;
  dayFirst: string | null;
  monthFirst: string | null;
  yearFirst: string | null;
};

/** Everything the page shows about the table but the rows. Numbers are rows unless said otherwise. */
export type Review = {
  understood: Understood;
  counts: Counts;
  groups: readonly FindingGroup[];
  /** Lucca's findings that no row could be found for; shown all the same */
  unplaced: Unplaced;
  /** names beside Lucca's lists; null while none is known */
  known: KnownSummary | null;
  /** repairs in force that were asked for */
  corrections: number;
  canUndo: boolean;
  canRedo: boolean;
  /** grows with every change of the table: an analysis is of exactly one revision */
  revision: number;
};

/** `errors` = how many of them are errors; `kinds` = how many different words; the first `groups` of those. */
export type Unplaced = { errors: number; kinds: number; groups: readonly UnplacedGroup[] };

/** The same words about `count` lines, with the first of them as Lucca read them. */
export type UnplacedGroup = {
  level: "error" | "warning";
  said: string;
  count: number;
  examples: readonly { line: number | null; echo: EchoedLine | null }[];
};

/** `all` = errors + warnings + ready + leftOut, always. Dates are ISO calendar days. */
export type Counts = {
  all: number;
  errors: number;
  warnings: number;
  ready: number;
  leftOut: number;
  deletions: number;
  people: number;
  places: number;
  firstDate: string | null;
  lastDate: string | null;
};

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

/** `changed` = how many rows the command touched, for "412 rows changed. Undo". */
export type Applied = { review: Review; changed: number };

/**
 * How the table is to be written: in parts of at most `most` bytes each, in `least` parts at least. The same table is always cut the same way.
 */
export type WriteAsk = {
  most: number;
  least: number;
  only?: Only;
};

/** Some people, by every spelling of their logins as sent; or some days (ISO, both included). */
export type Only = { people: readonly string[] } | { from: string; to: string };

/** A small part of the file to import first: a person, with the name Lucca lists, or a week. Numbers are rows. */
export type Trial = {
  only: Only;
  name: string | null;
  rows: number;
  deletions: number;
  firstDate: string;
  lastDate: string;
};

/** The smallest first, of people only the first fifty; `rows` = all that go. */
export type TrialChoices = { people: readonly Trial[]; weeks: readonly Trial[]; rows: number };

/** One file for Lucca, header and all. */
export type WrittenPart = {
  file: Blob;
  bytes: number;
  /** SHA-256, lower-case hex */
  sha256: string;
  /** rows in the file, without the header */
  rows: number;
  deletions: number;
  people: number;
  firstDate: string;
  lastDate: string;
};

/** The table as it is sent: one part, or several that together hold every row once. Numbers are of all parts. */
export type WrittenFile = Omit<WrittenPart, "file" | "sha256"> & {
  parts: readonly [WrittenPart, ...WrittenPart[]];
  leftOut: number;
  revision: number;
};

/** A row as Lucca read it (contract §7), under our column names; a part it did not echo is null. */
export type EchoedLine = {
  login: string | null;
  workLocationName: string | null;
  areaName: string | null;
  date: string | null;
  position: string | null;
  comment: string | null;
  isDeletion: boolean | null;
};

/** What Lucca said of an analysis or an import, ready to be put on rows. */
export type LuccaReport = {
  errors: readonly { line: EchoedLine | null; lineNumber: number | null; said: string }[];
  warnings: readonly { line: EchoedLine | null; lineNumber: number | null; said: string; isConflict: boolean }[];
};

/** `changed` rows in all, and the first three cells as they are and as they would be. */
export type Preview = {
  changed: number;
  rows: readonly { line: number | null; column: Column | null; before: string; after: string }[];
};

/** One week of the table. Rows whose login or date cannot be read are not in it: `unread` says how many of all. */
export type WeekWindow = {
  monday: string;
  firstMonday: string | null;
  lastMonday: string | null;
  /** people with rows in this week under the search */
  total: number;
  from: number;
  people: readonly { login: string; days: readonly (readonly WeekPart[])[] }[];
  /** places of the whole table, most rows first: the legend, whose order does not change from week to week */
  places: readonly string[];
  /** per day of this week: full days per place, a half counting 0.5; deletions and rows left out do not count */
  load: readonly (readonly { place: string; days: number }[])[];
  unread: number;
};

/** One row seen as a part of a day. */
export type WeekPart = { row: RowId; position: Position | null; place: string; deletion: boolean; state: RowState };
