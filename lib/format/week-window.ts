import type { Position } from "./columns";
import type { RowId } from "./command";
import type { RowState } from "./rows-shown";

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
