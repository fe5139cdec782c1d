import type { FindingGroup } from "./finding";
import type { KnownSummary } from "./known";
import type { EchoedLine } from "./lucca-report";
import type { Understood } from "./understood-file";

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

/** `all` = errors + warnings + ready + leftOut, always; `imported` = those of leftOut that are in Lucca already. Dates are ISO calendar days. */
export type Counts = {
  all: number;
  errors: number;
  warnings: number;
  ready: number;
  leftOut: number;
  imported: number;
  deletions: number;
  people: number;
  places: number;
  firstDate: string | null;
  lastDate: string | null;
};
