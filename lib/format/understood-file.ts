import type { Column, Position } from "./columns";
import type { Code, DateOrder } from "./command";
import type { Encoding } from "./encoding";
import type { Delimiter } from "./file-reading";

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
    /** visible sheets that could be read as well, the one read aside */
    alike: readonly string[];
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
      /** the file names a part of the day for every cell: nobody needs to say it */
      hasParts: boolean;
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
