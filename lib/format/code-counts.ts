import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import type { Sheet } from "./sheet";

/**
 * How many rows hold each distinct text, rows left out aside. Counted once per column and then kept up row by row, so that
 * an edit of one cell in a million costs nothing here.
 */
export class CodeCounts {
  readonly #counts = new Map<Column, Uint32Array>();

  constructor(private readonly sheet: Sheet) {}

  of(column: Column): Uint32Array {
    const known = this.#counts.get(column);
    const { codes, texts } = this.sheet.column(column);
    if (known && known.length >= texts.length) return known;
    const counts = new Uint32Array(texts.length + spare);
    if (known) counts.set(known);
    else {
      const { leftOut, rows } = this.sheet;
      const filled = Math.min(codes.length, rows);
      for (let row = 0; row < filled; row += 1) {
        const code = codes[row] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1 - (leftOut[row] ?? 0);
      }
      for (let row = filled; row < rows; row += 1) counts[0] = (counts[0] ?? 0) + 1 - (leftOut[row] ?? 0);
    }
    this.#counts.set(column, counts);
    return counts;
  }

  /** `by` 1 after a row has changed, -1 before it does. */
  count(rows: readonly RowId[], by: 1 | -1): void {
    for (const column of columns) {
      if (!this.#counts.has(column)) continue;
      const counts = this.of(column);
      const cells = this.sheet.column(column);
      for (const row of rows) {
        if (this.sheet.leftOut[row] === 1) continue;
        const code = cells.codeAt(row);
        counts[code] = (counts[code] ?? 0) + by;
      }
    }
  }

  /** Rows hold other codes now. */
  forget(): void {
    this.#counts.clear();
  }
}

/** Room for a few texts that corrections bring. */
const spare = 256;
