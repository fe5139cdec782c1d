import { severity } from "./checked-column";
import { Clashes, clashing } from "./clashes";
import { CodeCounts } from "./code-counts";
import { columns } from "./columns";
import type { RowId } from "./command";
import { KnownRows } from "./known-rows";
import type { LuccaFindings } from "./lucca-findings";
import type { Reach } from "./reach";
import { odditiesOf } from "./row-oddities";
import {
  error,
  leftOut,
  raiseByCells,
  raiseByClashes,
  raiseByLists,
  raiseByMarks,
  ready,
  rowsThatGo,
  settleLeftOut,
  stateOf,
  warning,
} from "./row-states";
import type { Sheet } from "./sheet";

/**
 * How every row stands: each cell by the verdict on its distinct text, then the shape of odd rows, then rows against each
 * other, then what Lucca said.
 */
export class Verdict {
  /** per row, index into `rowStates` */
  states = new Uint8Array(0);
  clashes: Clashes;
  /** what Lucca's lists say of rows beyond their cells */
  known: KnownRows;
  /** rows whose shape is odd; they are judged one by one */
  readonly odd: readonly RowId[];
  isOdd = new Uint8Array(0);
  readonly counts: CodeCounts;
  readonly #sheet: Sheet;
  #lucca: LuccaFindings;

  constructor(sheet: Sheet, lucca: LuccaFindings) {
    this.#sheet = sheet;
    this.#lucca = lucca;
    this.odd = sheet.read.table.oddRows();
    this.counts = new CodeCounts(sheet);
    this.known = new KnownRows(sheet);
    this.clashes = this.#judge(null);
  }

  /** Lucca has said something else. */
  hear(lucca: LuccaFindings): void {
    this.#lucca = lucca;
    this.clashes = this.#judge(this.clashes);
  }

  /** Lucca lists something else: names read differently now. */
  again(): void {
    this.clashes = this.#judge(this.clashes);
  }

  /**
   * Makes a change and judges again.
   *
   * in   `change` gives the number of rows it touched. `reach`: of single rows only they, and the rows of the same people and days, are looked at
   */
  follow(reach: Reach, change: () => number): number {
    if (typeof reach === "string") {
      const done = change();
      if (done === 0) return 0;
      if (reach !== "texts") this.counts.forget();
      this.clashes = this.#judge(this.clashes);
      return done;
    }
    const rows = reach.filter((row) => this.states[row] !== undefined);
    this.counts.count(rows, -1);
    const days = this.clashes.leave(rows);
    const done = change();
    this.counts.count(rows, 1);
    const taking = rows.filter((row) => this.#takesPart(row));
    if (!taking.every((row) => this.clashes.fits(row))) {
      this.clashes = this.#judge(this.clashes);
      return done;
    }
    const compared = this.clashes.join(taking, days);
    for (const row of [...rows, ...compared]) this.states[row] = this.#stateOf(row);
    return done;
  }

  #judge(before: Clashes | null): Clashes {
    const sheet = this.#sheet;
    const states = new Uint8Array(sheet.rows);
    for (const column of columns) raiseByCells(states, sheet, column);
    this.known = new KnownRows(sheet);
    raiseByLists(states, this.known);
    this.isOdd = new Uint8Array(sheet.rows);
    for (const row of this.odd) {
      this.isOdd[row] = 1;
      states[row] = Math.max(oddState(sheet, row), stateOf(this.known.worst[row] ?? 0));
    }
    raiseByMarks(states, sheet.read.table.unapproved);
    // without a person, a day and a part (a column is still lacking) there is nothing to compare
    const takesPart = isComparable(sheet) ? rowsThatGo(states, sheet.leftOut) : new Uint8Array(sheet.rows);
    const clashes = new Clashes(sheet, takesPart, before);
    raiseByClashes(states, clashes.bits);
    settleLeftOut(states, sheet.leftOut);
    for (const [row, level] of this.#lucca.levels(sheet))
      states[row] = Math.max(states[row] ?? ready, stateOf(severity[level]));
    this.states = states;
    return clashes;
  }

  #ownState(row: RowId): number {
    const own = this.isOdd[row] === 1 ? oddState(this.#sheet, row) : stateOf(worstCell(this.#sheet, row));
    const approval = this.#sheet.read.table.unapproved[row] === 1 ? warning : ready;
    return Math.max(own, approval, stateOf(this.known.look(row)));
  }

  #takesPart(row: RowId): boolean {
    return isComparable(this.#sheet) && this.#sheet.leftOut[row] === 0 && this.#ownState(row) < error;
  }

  #stateOf(row: RowId): number {
    if (this.#sheet.leftOut[row] === 1) return leftOut;
    if (((this.clashes.bits[row] ?? 0) & clashing) !== 0) return error;
    const said = this.#lucca.of(this.#sheet, row);
    const heard =
      said.length === 0 ? 0 : said.some(({ rule }) => rule === "lucca-error") ? severity.error : severity.warning;
    return Math.max(this.#ownState(row), stateOf(heard));
  }
}

const isComparable = (sheet: Sheet): boolean =>
  (["login", "date", "position"] as const).every((column) => sheet.column(column).provided);

function worstCell(sheet: Sheet, row: RowId): number {
  let worst = 0;
  for (const column of columns) {
    const cells = sheet.column(column);
    worst = Math.max(worst, cells.severities[cells.codeAt(row)] ?? 0);
  }
  return worst;
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
