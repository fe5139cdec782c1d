import Papa from "papaparse";
import { type Rec, readCarefully } from "./careful-record";
import type { Delimiter } from "./conversation";
import { Scan } from "./finder";
import type { LooksLikeRow } from "./quoted-cell";

/** Thrown for a line no spreadsheet writes: the file is no table, whatever else it is. */
export class LineTooLong extends Error {}

const longestRecord = 1_000_000;

/**
 * Cuts text into records, piece by piece. Papa reads what is well formed; a piece with quote trouble is read again
 * carefully, so that a forgotten quote costs one cell and not the rows below it.
 */
export class RecordReader {
  #rest = "";
  #heldCr = false;
  readonly #papa: Papa.Parser;
  readonly #delimiter: Delimiter;
  readonly #looksLikeRow: LooksLikeRow;

  constructor(delimiter: Delimiter, looksLikeRow: LooksLikeRow) {
    this.#delimiter = delimiter;
    this.#looksLikeRow = looksLikeRow;
    this.#papa = new Papa.Parser({ delimiter, newline: "\n", quoteChar: '"', escapeChar: '"' });
  }

  /** Gives every record that is complete, in order. With `last` what remains is a record too. */
  push(piece: string, last: boolean, onRecord: (record: Rec) => void): void {
    const input = this.#rest + this.#unifyLineEnds(piece, last);
    this.#rest = "";
    if (input === "") return;
    const result: Papa.ParseResult<string[]> = this.#papa.parse(input, 0, !last);
    const rest = input.length - result.meta.cursor;
    if (result.errors.length > 0 || rest > 65_536 || this.#spansLines(input, result.data.length, last)) {
      this.#readCarefully(input, last, onRecord);
      return;
    }
    const records = last && input.endsWith("\n") ? result.data.length - 1 : result.data.length;
    for (let index = 0; index < records; index += 1) {
      const cells = result.data[index];
      if (cells) onRecord({ cells, unclosedAt: null });
    }
    if (!last) this.#rest = input.slice(result.meta.cursor);
  }

  #readCarefully(input: string, last: boolean, onRecord: (record: Rec) => void): void {
    const scan = new Scan(input, this.#delimiter, last);
    let at = 0;
    while (at < input.length) {
      const read = readCarefully(scan, at, this.#looksLikeRow);
      if (!read) break;
      onRecord(read.record);
      at = read.end;
    }
    this.#rest = input.slice(at);
    if (this.#rest.length > longestRecord) throw new LineTooLong();
  }

  /** Without quotes no cell spans lines; else it does where there are fewer records than lines (what is behind the last line end counts). */
  #spansLines(input: string, records: number, last: boolean): boolean {
    if (!input.includes('"')) return false;
    let lines = last ? 1 : 0;
    for (let at = input.indexOf("\n"); at !== -1; at = input.indexOf("\n", at + 1)) lines += 1;
    return records < lines;
  }

  /** A lone CR (old Mac files) becomes LF. CRLF is left to the table: cutting the CR there costs once per distinct text. */
  #unifyLineEnds(piece: string, last: boolean): string {
    const held = this.#heldCr ? `\r${piece}` : piece;
    this.#heldCr = !last && held.endsWith("\r");
    const text = this.#heldCr ? held.slice(0, -1) : held;
    return /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, "\n") : text;
  }
}
