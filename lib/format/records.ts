import Papa from "papaparse";
import { type Rec, readCarefully } from "./careful-record";
import type { Delimiter } from "./conversation";
import { Scan } from "./finder";
import type { LooksLikeRow } from "./quoted-cell";

/** Thrown for a line no spreadsheet writes: the file is no table, whatever else it is. */
export class LineTooLong extends Error {}

const longestRecord = 1_000_000;

/** A line of the text from `from` to `to`; true when it was taken. */
type OnLine = (text: string, from: number, to: number) => boolean;

/**
 * Cuts text into records, piece by piece. Without quotes lines are records; with quotes Papa reads what is well formed; a piece
 * with quote trouble is read again carefully, so that a forgotten quote costs one cell and not the rows below it.
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

  /**
   * Gives every record that is complete, in order. With `last` what remains is a record too.
   *
   * in   `onLine` is offered a record without a quote where it stands in the text, first; on false it comes as a record
   */
  push(piece: string, last: boolean, onRecord: (record: Rec) => void, onLine: OnLine = () => false): void {
    const text = this.#unifyLineEnds(piece, last);
    if (!this.#rest.includes('"') && !text.includes('"')) {
      this.#readLines(text, last, onRecord, onLine);
      return;
    }
    const input = this.#rest + text;
    this.#rest = "";
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

  /** Without quotes a line is a record. Only the line begun before is put together: to join it with all that follows would copy a megabyte. */
  #readLines(text: string, last: boolean, onRecord: (record: Rec) => void, onLine: OnLine): void {
    const cut = (from: string, at: number, whole: boolean): string => {
      let start = at;
      while (start < from.length) {
        const end = from.indexOf("\n", start);
        if (end === -1 && !whole) break;
        const next = end === -1 ? from.length : end;
        const to = next > start && from.charCodeAt(next - 1) === 13 ? next - 1 : next;
        if (!onLine(from, start, to))
          onRecord({ cells: from.slice(start, to).split(this.#delimiter), unclosedAt: null });
        start = next + 1;
      }
      return from.slice(start);
    };
    const first = this.#rest === "" ? 0 : text.indexOf("\n") + 1 || text.length;
    const begun = cut(this.#rest + text.slice(0, first), 0, last && first === text.length);
    this.#rest = begun + cut(text, first, last);
    if (this.#rest.length > longestRecord) throw new LineTooLong();
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

  /** A cell spans lines where there are fewer records than lines (what is behind the last line end counts). */
  #spansLines(input: string, records: number, last: boolean): boolean {
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
