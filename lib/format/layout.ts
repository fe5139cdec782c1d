import type { Rec } from "./careful-record";
import type { Column } from "./columns";
import type { Delimiter } from "./conversation";
import type { HalvesList } from "./halves-list";
import type { HeaderMatch } from "./match-headers";
import type { Spread } from "./spread";

export type Layout = {
  delimiter: Delimiter;
  /** records above the header, which are no rows; its line is one more */
  above: number;
  headerRows: number;
  /** the columns of the table; in a list those of the file */
  headers: readonly string[];
  match: HeaderMatch;
  /** how a grid or a standard week becomes rows; null for a list */
  spread: Spread | null;
  /** how a list with a place per half of the day becomes rows; null for others */
  halves: HalvesList | null;
};
export type FoundLayout = { ok: true; layout: Layout } | { ok: false; found: readonly string[] };

/** What may help to tell years: the name of the sheet, and the year it is. */
export type Surroundings = { title: string; thisYear: number };

/** The first records of a file, cut by one delimiter. */
export type Cut = { delimiter: Delimiter; records: readonly Rec[] };

/** One header feeds the column, or several fit it equally. */
export const knows = ({ match }: Layout, column: Column): boolean =>
  match.mapping[column] !== null || match.ties.some((tie) => tie.column === column);
