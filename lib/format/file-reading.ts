import type { DateOrder } from "./command";
import type { Encoding } from "./encoding";
import type { Review } from "./review";
import type { RowWindow } from "./rows-shown";

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
  /** people and days, and no text in any cell */
  | { kind: "plan-empty" }
  | { kind: "header-unknown"; found: readonly string[] }
  | { kind: "file-unreadable" };
