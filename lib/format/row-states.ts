import { severity } from "./checked-column";
import { clashing } from "./clashes";
import type { Column } from "./columns";
import type { RowState } from "./conversation";
import type { KnownRows } from "./known-rows";
import type { Sheet } from "./sheet";

/** The number of a state is its place in this list. */
export const rowStates = ["ready", "warning", "error", "left-out"] as const satisfies readonly RowState[];
export const ready = 0;
export const warning = 1;
export const error = 2;
export const leftOut = 3;

/** The state that a severity makes; a note makes none. */
export const stateOf = (worst: number): number => Math.max(ready, worst - 1);

// Each walk over all rows is a function of its own: V8 compiles a walk while it runs, and with it the function it stands in.

/** 1 for every row that is neither in error nor left out. */
export function rowsThatGo(states: Uint8Array, out: Uint8Array): Uint8Array {
  const go = new Uint8Array(states.length);
  for (let row = 0; row < states.length; row += 1) go[row] = (states[row] ?? 0) < error && out[row] === 0 ? 1 : 0;
  return go;
}

/** Rows that cannot go together are in error. */
export function raiseByClashes(states: Uint8Array, bits: Uint8Array): void {
  for (let row = 0; row < bits.length; row += 1) if (((bits[row] ?? 0) & clashing) !== 0) states[row] = error;
}

/** Whatever else is said of it, a row left out is left out. */
export function settleLeftOut(states: Uint8Array, out: Uint8Array): void {
  for (let row = out.indexOf(1); row >= 0; row = out.indexOf(1, row + 1)) states[row] = leftOut;
}

/** What Lucca's lists say of rows. */
export function raiseByLists(states: Uint8Array, { worst, speaks }: KnownRows): void {
  if (!speaks) return;
  for (let row = 0; row < worst.length; row += 1) {
    const state = (worst[row] ?? 0) - 1;
    if (state > (states[row] ?? 0)) states[row] = state;
  }
}

/** Rows that are marked have something said of them. */
export function raiseByMarks(states: Uint8Array, marks: Uint8Array): void {
  for (let row = 0; row < marks.length; row += 1) if (marks[row] === 1 && states[row] === ready) states[row] = warning;
}

/** What is said of a column's texts, for every row that holds one of them. */
export function raiseByCells(states: Uint8Array, sheet: Sheet, column: Column): void {
  const { codes, severities, findings } = sheet.column(column);
  let worst = 0;
  for (const code of findings.keys()) worst = Math.max(worst, severities[code] ?? 0);
  if (worst < severity.warning) return;
  const filled = Math.min(codes.length, states.length);
  raiseByCodes(states, codes, filled, severities.map(stateOf));
  const empty = stateOf(severities[0] ?? 0);
  if (empty > 0) for (let row = filled; row < states.length; row += 1) states[row] = Math.max(states[row] ?? 0, empty);
}

function raiseByCodes(states: Uint8Array, codes: Uint32Array, filled: number, raised: Uint8Array): void {
  for (let row = 0; row < filled; row += 1) {
    const state = raised[codes[row] ?? 0] ?? 0;
    if (state > (states[row] ?? 0)) states[row] = state;
  }
}
