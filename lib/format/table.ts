import type { RowId } from "./command";
import type { PeriodTrouble } from "./expand-period";
import { FileColumn, grown, resized } from "./file-column";

/** What a row is like that has not as many cells as the header. */
export type Shape = { kind: "fits" } | { kind: "short"; cells: number } | { kind: "long" };

const longMark = 65_535;

/**
 * The rows of a file as they were read, column by column. It never changes once the file is read: corrections lie over it.
 * Row ids count from 0 and depend on nothing but the bytes and the choices of reading.
 */
export class Table {
  readonly columns: readonly FileColumn[];
  rows = 0;
  /** the admin's line per row */
  lines = new Uint32Array(1024);
  /** file column of the cell whose quote never closes, by row */
  readonly unclosed = new Map<RowId, number>();
  /** rows of lines that are hidden in their workbook */
  readonly hidden = new Set<RowId>();
  /** per row 1 where a column not sent calls it refused or pending; empty when none does */
  unapproved = new Uint8Array(0);
  /** lines of a standard week whose period makes no days: one row that says so */
  readonly broken = new Map<RowId, PeriodTrouble>();
  /** sheet column + 1 of the cell that a row of a grid or week comes from; empty for a list */
  #cells = new Uint32Array(0);
  /** 0 = fits, 65535 = too long, else number of cells + 1; made when the first misfit comes */
  #misfits: Uint32Array<ArrayBuffer> | null = null;

  constructor(readonly headers: readonly string[]) {
    this.columns = headers.map(() => new FileColumn());
  }

  add(cells: readonly string[], line: number, unclosedAt: number | null): void {
    const row = this.rows;
    const width = this.columns.length;
    for (let index = 0; index < width && index < cells.length; index += 1)
      this.columns[index]?.put(row, cells[index] ?? "");
    if (cells.length < width) this.#misfit(row, Math.min(cells.length + 1, longMark - 1));
    else if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) this.#misfit(row, longMark);
    if (unclosedAt !== null) this.unclosed.set(row, unclosedAt);
    this.end(line);
  }

  /** All cells of the next row are put into their columns. */
  end(line: number): void {
    const row = this.rows;
    if (row >= this.lines.length) this.lines = grown(this.lines, row + 1);
    this.lines[row] = line;
    this.rows = row + 1;
  }

  /** The row comes from one cell of its line; columns count from 0. */
  markCell(row: RowId, column: number): void {
    if (row >= this.#cells.length) this.#cells = grown(this.#cells, row + 1);
    this.#cells[row] = column + 1;
  }

  /** The cell a row of a grid or week comes from, such as "F6"; null in a list. */
  cellOf(row: RowId): string | null {
    const column = this.#cells[row] ?? 0;
    return column === 0 ? null : `${columnLetters(column - 1)}${this.lines[row]}`;
  }

  shapeOf(row: RowId): Shape {
    const mark = this.#misfits?.[row] ?? 0;
    if (mark === 0) return { kind: "fits" };
    return mark === longMark ? { kind: "long" } : { kind: "short", cells: mark - 1 };
  }

  isOdd(row: RowId): boolean {
    return this.shapeOf(row).kind !== "fits" || this.unclosed.has(row) || this.hidden.has(row) || this.broken.has(row);
  }

  /** Rows that have not as many cells as the header, a quote that never closes, a line that is hidden or a period without days. */
  oddRows(): readonly RowId[] {
    const odd = new Set([...this.unclosed.keys(), ...this.hidden, ...this.broken.keys()]);
    this.#misfits?.forEach((mark, row) => {
      if (mark !== 0) odd.add(row);
    });
    return [...odd];
  }

  seal(): void {
    this.lines = resized(this.lines, this.rows);
    if (this.#cells.length > 0) this.#cells = resized(this.#cells, this.rows);
    for (const column of this.columns) column.seal(this.rows);
  }

  #misfit(row: RowId, mark: number): void {
    this.#misfits ??= new Uint32Array(row + 1);
    if (row >= this.#misfits.length) this.#misfits = grown(this.#misfits, row + 1);
    this.#misfits[row] = mark;
  }
}

/** `A`, `Z`, `AA`, for a column counted from 0. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
