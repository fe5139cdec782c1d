import type { Counts } from "./job";
import type { Outcome } from "./outcome";

/** What became of the rows sent: either every number fits, or the numbers as Lucca gave them (null = not reported) and why. */
export type Tally =
  | { adds: true; sent: number; changed: number; deleted: number; refused: number; unaccounted: number }
  | {
      adds: false;
      sent: number;
      changed: number | null;
      deleted: number | null;
      refused: number | null;
      why: "not-reported" | "findings-cut" | "more-than-sent";
    };

/**
 * sent = created or changed + deleted + refused + not accounted for. Holds for an import and, read as "would be", for
 * an analysis. A number is never corrected to make the sum fit.
 *
 * in      rows sent, counted by us; the counts of the outcome, or null when Lucca handed over nothing
 * source  contract §16.8, §16.17, §16.29: rows skipped without a word are the remainder; a deletion may count half-days
 */
export function tallyOf(sent: number, counts: Omit<Counts, "warnings"> | null): Tally {
  if (counts === null) return { adds: false, sent, changed: null, deleted: null, refused: null, why: "not-reported" };
  const { changed, deleted, complete } = counts;
  const refused = complete ? counts.refused : null;
  if (!complete) return { adds: false, sent, changed, deleted, refused, why: "findings-cut" };
  if (changed === null || deleted === null || refused === null)
    return { adds: false, sent, changed, deleted, refused, why: "not-reported" };
  const unaccounted = sent - changed - deleted - refused;
  return unaccounted < 0
    ? { adds: false, sent, changed, deleted, refused, why: "more-than-sent" }
    : { adds: true, sent, changed, deleted, refused, unaccounted };
}

/** What is kept of an outcome when its findings are gone. */
export const countsIn = (outcome: Outcome): Counts => ({
  changed: outcome.created,
  deleted: outcome.deleted,
  refused: outcome.complete ? refusedRows(outcome) : null,
  warnings: outcome.complete ? outcome.warnings.length : null,
  complete: outcome.complete,
});

/** True only when every row sent is known to be in Lucca as asked. */
export const isWhole = (tally: Tally): boolean => tally.adds && tally.refused === 0 && tally.unaccounted === 0;

/** Rows with an error line, each once: Lucca may say two things about one row. A line without a number counts by itself. */
export function refusedRows({ errors }: Pick<Outcome, "errors">): number {
  const numbers = errors.map(({ lineNumber }) => lineNumber);
  return new Set(numbers.filter((line) => line !== null)).size + numbers.filter((line) => line === null).length;
}

/** The numbers of a sum, by name, for a sentence. */
export const numbersOf = ({ sent, changed, deleted, refused, unaccounted }: Extract<Tally, { adds: true }>) => ({
  sent,
  changed,
  deleted,
  refused,
  unaccounted,
});
