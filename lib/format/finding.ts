import type { Column } from "./columns";
import type { Beside, Offer } from "./known";

/** error = the row does not go to Lucca as it is; warning = it goes, have a look; note = may be left unsaid. */
export type Level = "error" | "warning" | "note";

/** What can be wrong with a cell, a row or a pair of rows. Each has its words in `lib/messages`. */
export type Rule =
  | "login-missing"
  | "login-email"
  | "place-missing"
  | "date-missing"
  | "date-unreadable"
  | "date-invalid"
  | "date-no-year"
  | "date-ambiguous"
  | "date-two-digit-year"
  | "date-serial"
  | "date-1904"
  | "date-swapped"
  | "date-implausible"
  | "position-missing"
  | "position-unreadable"
  | "position-ambiguous"
  | "deletion-unreadable"
  | "comment-line-break"
  | "text-invisible"
  | "row-short"
  | "row-too-short"
  | "row-too-long"
  | "quote-unclosed"
  | "duplicate"
  | "duplicate-conflict"
  | "overlap"
  | "deletion-conflict"
  | "halves-mergeable"
  | "text-decomposed"
  | "text-garbled"
  | "row-hidden"
  | "row-unapproved"
  | "code-unknown"
  | "formula-error"
  | "period-in-list"
  | "period-missing"
  | "period-reversed"
  | "period-unreadable"
  | "week-alternates"
  | "place-spelling"
  | "place-unknown"
  | "place-inactive"
  | "place-twice"
  | "area-spelling"
  | "area-unknown"
  | "area-without-place"
  | "login-case"
  | "login-name"
  | "login-zeros"
  | "login-within"
  | "login-unknown"
  | "person-outside-contract"
  | "name-as-is"
  | "lucca-error"
  | "lucca-warning"
  | "lucca-conflict";

/** One thing to say about one cell (`column`) or about the whole row (`column` null). */
export type Finding = {
  level: Level;
  rule: Rule;
  column: Column | null;
  /** the admin's own text, as it stands in the file */
  value: string;
  /** Lucca's own words, verbatim, for the three `lucca-…` rules; null for ours */
  said: string | null;
  /** the admin's line numbers of the rows this one clashes with, at most three */
  with: readonly number[];
};

/** One distinct text of a group; of names that depend on another cell of their row, once per text of that. */
export type GroupValue = {
  text: string;
  rows: number;
  beside?: Beside;
  /** what Lucca lists instead, for a name that is open; `own` = the text as it would be sent */
  offer?: Offer & { own: string };
};

/** All rows with one cause, so that one repair can fix them at once. */
export type FindingGroup = {
  /** same cause, same key, across checks */
  key: string;
  level: Level;
  rule: Rule;
  column: Column | null;
  said: string | null;
  rows: number;
  /** the first lines concerned, at most three */
  lines: readonly number[];
  /** distinct texts concerned, most frequent first, at most twenty; empty for whole-row rules */
  values: readonly GroupValue[];
  /** how many distinct texts there are in all */
  distinct: number;
};
