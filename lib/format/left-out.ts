import type { RowId, RowIds } from "./command";
import type { Undo } from "./corrected-cells";

/** Rows that do not go to Lucca. */
export class LeftOut {
  /** per row, 1 = left out */
  marks: Uint8Array;
  /** those that are no rows by what the admin said of a grid's codes and days */
  byPlan: RowIds = [];
  /** per row the part of the file in which it was imported, from 1; rows behind its end were not */
  #imported = new Uint16Array(0);
  /** how many rows were imported */
  imported = 0;

  constructor(rows: number) {
    this.marks = new Uint8Array(rows);
  }

  /** Rows that are marked so already, or are none, are not touched. */
  mark(rows: RowIds, mark: 0 | 1): { rows: number; undo: Undo } | null {
    const { marks } = this;
    const changed = new Uint32Array(rows.length);
    let count = 0;
    for (const row of rows) {
      if (marks[row] !== 1 - mark || (mark === 0 && this.importedIn(row) !== null)) continue;
      marks[row] = mark;
      changed[count] = row;
      count += 1;
    }
    if (count === 0) return null;
    const touched: Iterable<RowId> = changed.slice(0, count);
    return {
      rows: count,
      undo: () => {
        for (const row of touched) this.marks[row] = 1 - mark;
      },
    };
  }

  /** Left out for good: these rows are in Lucca. */
  markImported(rows: RowIds, part: number): { rows: number; undo: Undo } | null {
    const done = this.mark(rows, 1);
    if (!done) return null;
    const before = this.#imported;
    this.#imported = new Uint16Array(this.marks.length);
    this.#imported.set(before);
    for (const row of rows) this.#imported[row] = part;
    this.imported += done.rows;
    return {
      rows: done.rows,
      undo: () => {
        this.#imported = before;
        this.imported -= done.rows;
        done.undo();
      },
    };
  }

  /** The part of the file in which a row was imported; null when it was not. */
  importedIn(row: RowId): number | null {
    return this.#imported[row] || null;
  }

  resize(rows: number): void {
    const marks = new Uint8Array(rows);
    marks.set(this.marks.subarray(0, rows));
    this.marks = marks;
  }
}
