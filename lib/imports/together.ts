import type { Counts } from "./job";
import type { Outcome } from "./outcome";

/** The counts of all parts of a file: a number that one part lacks is lacking in the sum. Null when a part has none at all. */
export function sumOfCounts(parts: readonly (Counts | null)[]): Counts | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  return {
    changed: sum(known.map(({ changed }) => changed)),
    deleted: sum(known.map(({ deleted }) => deleted)),
    refused: sum(known.map(({ refused }) => refused)),
    warnings: sum(known.map(({ warnings }) => warnings)),
    complete: known.every(({ complete }) => complete),
  };
}

/**
 * What Lucca said of all parts, as if it had said it of one file.
 *
 * in      the outcome of every part, with its rows
 * out     line numbers count on from part to part, so that each line is still one line
 */
export function together(parts: readonly { rows: number; outcome: Outcome }[]): Outcome {
  const [only] = parts;
  if (only && parts.length === 1) return only.outcome;
  const outcomes = parts.map(({ outcome }) => outcome);
  let before = 0;
  const shifts = parts.map(({ rows }) => {
    const shift = before;
    before += rows + 1;
    return shift;
  });
  const shifted = <Line extends { lineNumber: number | null }>(lines: readonly Line[], part: number): Line[] =>
    lines.map((line) => ({
      ...line,
      lineNumber: line.lineNumber === null ? null : line.lineNumber + (shifts[part] ?? 0),
    }));
  return {
    created: sum(outcomes.map(({ created }) => created)),
    deleted: sum(outcomes.map(({ deleted }) => deleted)),
    descriptions: outcomes.flatMap(({ descriptions }) => descriptions),
    summary: outcomes.flatMap(({ summary }) => summary ?? []).join(" ") || null,
    errors: outcomes.flatMap(({ errors }, part) => shifted(errors, part)),
    warnings: outcomes.flatMap(({ warnings }, part) => shifted(warnings, part)),
    complete: outcomes.every(({ complete }) => complete),
  };
}

const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((total, number) => (total === null || number === null ? null : total + number), 0);
