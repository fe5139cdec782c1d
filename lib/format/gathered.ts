import type { FindingGroup } from "./finding";
import { type Cause, keyOf } from "./group-key";
import type { Beside } from "./known";

/** What is gathered under one cause while the rows are walked. */
export class Gathered {
  rows = 0;
  lines: number[] = [];
  readonly values = new Map<string, { text: string; rows: number; beside?: Beside }>();

  constructor(readonly cause: Cause) {}

  count(rows: number, text: string | null, beside?: Beside): void {
    this.rows += rows;
    if (text === null) return;
    const key = beside ? JSON.stringify([text, beside.text]) : text;
    const known = this.values.get(key);
    if (known) known.rows += rows;
    else this.values.set(key, { text, rows, ...(beside && { beside }) });
  }

  /** One row fewer. */
  discount(text: string): void {
    this.rows -= 1;
    const known = this.values.get(text);
    if (!known) return;
    known.rows -= 1;
    if (known.rows === 0) this.values.delete(text);
  }

  /** The first three lines concerned, whatever the order in which they are met. */
  at(line: number | null): void {
    if (line === null) return;
    const [, , third] = this.lines;
    if (third !== undefined && third <= line) return;
    this.lines = [...this.lines, line].sort((a, b) => a - b).slice(0, 3);
  }

  group(): FindingGroup {
    const values = [...this.values.values()].sort(
      (a, b) => b.rows - a.rows || inOrder(a.text, b.text) || inOrder(a.beside?.text ?? "", b.beside?.text ?? ""),
    );
    return {
      key: keyOf(this.cause),
      ...this.cause,
      rows: this.rows,
      lines: this.lines,
      values: values.slice(0, 20),
      distinct: values.length,
    };
  }
}

/** Among equals, the same order whatever was repaired and undone before. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
