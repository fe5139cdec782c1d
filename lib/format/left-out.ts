import type { Undo } from "./checked-column";
import type { RowId, RowIds } from "./command";

/** Rows that do not go to Lucca. */
export class LeftOut {
  /** per row, 1 = left out */
  marks: Uint8Array;
  /** those that are no rows by what the admin said of a grid's codes and days */
  byPlan: RowIds = [];

  constructor(rows: number) {
    this.marks = new Uint8Array(rows);
  }

  /** Rows that are marked so already, or are none, are not touched. */
  mark(rows: RowIds, mark: 0 | 1): { rows: number; undo: Undo } | null {
    const { marks } = this;
    const changed = new Uint32Array(rows.length);
    let count = 0;
    for (const row of rows) {
      if (marks[row] !== 1 - mark) continue;
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

  resize(rows: number): void {
    const marks = new Uint8Array(rows);
    marks.set(this.marks.subarray(0, rows));
    this.marks = marks;
  }
}
