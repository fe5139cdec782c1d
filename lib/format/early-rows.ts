import type { RowView, RowWindow } from "./conversation";
import { LuccaFindings } from "./lucca-findings";
import type { ReadFile } from "./row-intake";
import { earlyViewOf } from "./row-view";
import { Sheet } from "./sheet";

const nobody = new LuccaFindings();

/** Rows to look at while more are read: each judged by itself, in the order of the file, whatever the filter. */
export class EarlyRows {
  /** windows that were full do not change any more */
  readonly #full = new Map<string, readonly RowView[]>();

  constructor(
    readonly read: ReadFile,
    private readonly today: number,
  ) {}

  window(from: number, to: number): RowWindow {
    const total = this.read.table.rows;
    const start = Math.max(0, Math.min(from, total));
    const key = `${start} ${to}`;
    const rows = this.#full.get(key) ?? this.#views(start, Math.min(to, total));
    if (to <= total) this.#full.set(key, rows);
    return { total, from: start, rows };
  }

  #views(start: number, end: number): readonly RowView[] {
    const sheet = new Sheet(this.read, this.today);
    return Array.from({ length: Math.max(0, end - start) }, (_, index) => earlyViewOf(sheet, nobody, start + index));
  }
}
