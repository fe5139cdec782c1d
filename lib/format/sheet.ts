import type { CheckedColumn } from "./checked-column";
import type { Column } from "./columns";
import type { RowId } from "./command";
import type { DateReading } from "./conversation";
import { LeftOut } from "./left-out";
import type { ConfirmedPlan } from "./plan-codes";
import type { ReadFile } from "./row-intake";
import { SheetColumns } from "./sheet-columns";

/** A file read, with the corrections in force. What changes it is in `apply-command.ts` and nowhere else. */
export class Sheet {
  #rows: number;
  readonly columns: SheetColumns;
  readonly out: LeftOut;

  constructor(
    readonly read: ReadFile,
    today: number,
  ) {
    this.#rows = read.table.rows;
    this.columns = new SheetColumns(read, today);
    this.out = new LeftOut(this.#rows);
  }

  /** Rows of the file, then rows that were added. */
  get rows(): number {
    return this.#rows;
  }

  /** Per row, 1 = left out. */
  get leftOut(): Uint8Array {
    return this.out.marks;
  }

  /** The admin's line; null for a row that was added here. */
  lineOf(row: RowId): number | null {
    return this.read.table.lines[row] ?? null;
  }

  /** What the admin said of a grid or standard week; null until then, and in a list. */
  get confirmed(): ConfirmedPlan | null {
    return this.columns.plan;
  }

  /** A grid or week of which nobody has said yet what its cells mean. */
  get isUnconfirmed(): boolean {
    return this.read.layout.spread !== null && this.confirmed === null;
  }

  column(column: Column): CheckedColumn {
    return this.columns.of(column);
  }

  get mapping(): Readonly<Record<Column, number | null>> {
    return this.columns.mapping;
  }

  get ties(): readonly { column: Column; headers: readonly number[] }[] {
    return this.columns.ties;
  }

  /** Required columns that neither the file nor the admin has filled; a tie is no lack, but it is open. */
  get missing(): readonly Column[] {
    return this.columns.missing;
  }

  get dates(): DateReading {
    return this.columns.dates;
  }

  /** Rows are added at the end, or these are taken back. */
  resize(rows: number): void {
    this.#rows = rows;
    this.out.resize(rows);
    this.columns.resize(rows);
  }

  has(row: RowId): boolean {
    return Number.isInteger(row) && row >= 0 && row < this.#rows;
  }

  /** How many rows hold one of these codes. */
  rowsHolding(cells: CheckedColumn, codes: readonly number[]): number {
    if (codes.length === 0) return 0;
    const holds = new Uint8Array(cells.texts.length);
    for (const code of codes) holds[code] = 1;
    const { codes: held } = cells;
    const filled = Math.min(held.length, this.#rows);
    let count = (holds[0] ?? 0) * (this.#rows - filled);
    for (let row = 0; row < filled; row += 1) count += holds[held[row] ?? 0] ?? 0;
    return count;
  }
}
