import type { Rec } from "./careful-record";
import type { Layout as Shown } from "./conversation";
import type { Weeks } from "./week-parity";

/**
 * One column of a grid: the date as it goes into the table, and the part of the day as its header says it ("" = nothing). `login` = the
 * column of its own people, where two plans stand side by side.
 */
export type DayColumn = { column: number; date: string; part: string; login?: number };
/** One column of a standard week; 0 = Monday. `weeks` = those it holds in, unless all. */
export type WeekdayColumn = { column: number; weekday: number; part: string; weeks?: Weeks };

/**
 * How one line of a sheet becomes several rows, one per filled cell. The table gets the columns of `fixed`, then date, part of the day
 * and place. `to` is null where a column names the week by one of its days, `from` too where no column names a period: the admin does.
 * `isOpen`: the columns name one end of the periods only, and the admin says in which period the weeks hold.
 */
export type Spread = { fixed: readonly number[] } & (
  | {
      kind: "grid";
      days: readonly DayColumn[];
      again: NextBlock;
      down?: Down;
      roster?: Roster;
    }
  | {
      kind: "week";
      days: readonly WeekdayColumn[];
      from: number | null;
      to: number | null;
      isOpen: boolean;
      year: number | null;
      listed?: Listed;
    }
);

/** A column whose cells name weekdays, with the column of their place; null = its header says where. */
export type ListedDays = { column: number; place: number | null };
/** Weekdays listed in cells: each list is a week of columns behind the last of the `header`. */
export type Listed = { lists: readonly ListedDays[]; header: readonly string[] };

/** Days stand down in `column`; `week` = the column of the weeks that weekdays there are of. */
export type Down = { column: number; week: number | null; settle: SettleDown };

/** The cells hold people; their place stands in a column of the line, or is the header of theirs (null). */
export type Roster = { place: number | null };

/**
 * The days of a block further down, whose header stands last of the records given: behind its titles, or before a second line of its
 * own. Null when it cannot be read.
 */
export type NextBlock = (records: readonly Rec[]) => readonly DayColumn[] | null;

/**
 * Where days stand down and the columns are people: the texts of their column become ISO where the lines above them, or the texts
 * together, settle them.
 */
export type SettleDown = (texts: readonly string[], above: readonly (readonly string[])[]) => readonly string[];

/**
 * A line of a plan as it stands in the file; `hidden` in its sheet; `weeks` = those that a title above it names; `part` = that of its day,
 * where days stand down.
 */
export type PlanLine = { cells: readonly string[]; line: number; hidden: boolean; weeks?: Weeks; part?: string };

/** The distinct cells of a grid or week, most rows first. */
export type CodeCount = Extract<Shown, { kind: "grid" | "week" }>["codes"][number];

/** Where a spread layout stands in a file: records above its header, rows of the header, names of the table's columns. */
export type FoundSpread = {
  above: number;
  headerRows: number;
  headers: readonly string[];
  spread: Spread;
  /** which of `fixed` holds the dates, where days stand down and the columns are people */
  dateAt?: number;
};
