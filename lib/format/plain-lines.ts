import type { Table } from "./table";

/** With fewer filled cells a line may be a total or a remark (foot-lines.ts). */
const fewest = 4;

/**
 * Takes lines into a table without cutting them into texts: what stands in a cell has mostly been met before, so it is compared
 * where it stands. A million rows are read in half the time.
 */
export class PlainLines {
  readonly #delimiter: number;

  constructor(
    private readonly table: Table,
    delimiter: string,
  ) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /**
   * in   the line stands from `from` to `to`, without a quote and without its end; `line` = the admin's line, from 1
   * out  false, and nothing is taken, when it has not as many cells as the header, or few of them filled
   */
  take(text: string, from: number, to: number, line: number): boolean {
    const { columns, rows } = this.table;
    let at = from;
    let filled = 0;
    for (const column of columns) {
      if (at > to) return false;
      const end = column.meet(text, at, to, this.#delimiter);
      if (end > at) filled += 1;
      at = end + 1;
    }
    if (at !== to + 1 || filled < fewest) return false;
    for (const column of columns) column.keep(rows, text);
    this.table.end(line);
    return true;
  }
}
