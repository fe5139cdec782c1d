import { severity } from "./checked-column";
import { Clashes } from "./clashes";
import { columns } from "./columns";
import type { RowId } from "./command";
import type { RowState } from "./conversation";
import type { LuccaFindings } from "./lucca-findings";
import { odditiesOf } from "./row-oddities";
import type { Sheet } from "./sheet";

/** The number of a state is its place in this list. */
export const rowStates = ["ready", "warning", "error", "left-out"] as const satisfies readonly RowState[];
const ready = 0;
const error = 2;
const leftOut = 3;

/** How every row stands. */
export type Verdict = {
  /** per row, index into `rowStates` */
  states: Uint8Array;
  clashes: Clashes;
  /** rows whose shape is odd; they are judged one by one */
  odd: readonly RowId[];
  isOdd: Uint8Array;
};

/**
 * Judges every row: each cell by the verdict on its distinct text, then the shape of odd rows, then rows against each
 * other, then what Lucca said.
 */
export function judge(sheet: Sheet, lucca: LuccaFindings): Verdict {
  const states = new Uint8Array(sheet.rows);
  for (const column of columns) raiseByCells(states, sheet, column);
  const odd = sheet.read.table.oddRows();
  const isOdd = new Uint8Array(sheet.rows);
  for (const row of odd) {
    isOdd[row] = 1;
    states[row] = oddState(sheet, row);
  }
  const takesPart = states.map((state, row) => (state < error && sheet.leftOut[row] === 0 ? 1 : 0));
  // without a person, a day and a part (a column is still lacking) there is nothing to compare
  for (const column of ["login", "date", "position"] as const) if (!sheet.column(column).provided) takesPart.fill(0);
  const clashes = new Clashes(sheet, takesPart);
  for (let row = 0; row < sheet.rows; row += 1) {
    if (clashes.bits[row]) states[row] = error;
    if (sheet.leftOut[row] === 1) states[row] = leftOut;
  }
  for (const [row, level] of lucca.levels(sheet)) raise(states, row, stateOf(severity[level]));
  return { states, clashes, odd, isOdd };
}

/** A note does not count. */
const stateOf = (worst: number): number => Math.max(ready, worst - 1);
const raise = (states: Uint8Array, row: RowId, state: number): void => {
  states[row] = Math.max(states[row] ?? ready, state);
};

function raiseByCells(states: Uint8Array, sheet: Sheet, column: (typeof columns)[number]): void {
  const { codes, severities, findings } = sheet.column(column);
  let worst = 0;
  for (const code of findings.keys()) worst = Math.max(worst, severities[code] ?? 0);
  if (worst < severity.warning) return;
  for (let row = 0; row < states.length; row += 1) {
    const state = (severities[codes[row] ?? 0] ?? 0) - 1;
    if (state > (states[row] ?? 0)) states[row] = state;
  }
}

function oddState(sheet: Sheet, row: RowId): number {
  const { findings, silent } = odditiesOf(sheet, row);
  let worst = 0;
  for (const { level } of findings) worst = Math.max(worst, severity[level]);
  for (const column of columns) {
    const cells = sheet.column(column);
    if (!silent.includes(column)) worst = Math.max(worst, cells.severities[cells.codeAt(row)] ?? 0);
  }
  return stateOf(worst);
}
