import type { RowId } from "./command";
import { Dictionary } from "./dictionary";

const unknown = -1;

/** One column of the file: per row a code into the dictionary of its distinct texts (design §2). */
export class FileColumn {
  readonly dictionary = new Dictionary();
  codes = new Uint32Array(0);
  /** of the row above */
  #last = 0;
  /** per code, what stood below it the last time: days follow days, a person mostly the same person */
  #below: number[] = [];
  #met = { code: 0, from: 0, end: 0 };

  put(row: RowId, text: string): void {
    const below = this.#below[this.#last] ?? 0;
    // comparing two short texts is cheaper than looking one up
    this.#set(row, text === this.dictionary.texts[below] ? below : this.dictionary.codeOf(text));
  }

  /**
   * Looks at the next row's cell where it stands in the text; `keep` puts it.
   *
   * in   the cell begins at `at`, its line ends at `to`, and `delimiter` is a character code
   * out  where the cell ends
   */
  meet(text: string, at: number, to: number, delimiter: number): number {
    const { texts } = this.dictionary;
    const met = this.#met;
    met.from = at;
    met.code = this.#below[this.#last] ?? 0;
    met.end = endOf(text, at, to, delimiter, texts[met.code] ?? "");
    if (met.end !== unknown) return met.end;
    met.end = at;
    while (met.end < to && text.charCodeAt(met.end) !== delimiter) met.end += 1;
    met.code = this.dictionary.find(text.slice(at, met.end)) ?? unknown;
    return met.end;
  }

  /** Puts the cell met last; nothing may have been put since. */
  keep(row: RowId, text: string): void {
    const { code, from, end } = this.#met;
    this.#set(row, code === unknown ? this.dictionary.add(text.slice(from, end)) : code);
  }

  /** Gives back what growing took too much. A column without a filled cell stays without memory. */
  seal(rows: number): void {
    if (this.codes.length > 0 && this.codes.length !== rows) this.codes = resized(this.codes, rows);
    this.#below = [];
  }

  #set(row: RowId, code: number): void {
    this.#below[this.#last] = code;
    this.#last = code;
    if (code === 0) return; // rows not written to hold 0, the empty text
    if (row >= this.codes.length) this.codes = grown(this.codes, row + 1);
    this.codes[row] = code;
  }
}

/** The end of the cell that begins at `at`, if it holds this very text. */
function endOf(text: string, at: number, to: number, delimiter: number, cell: string): number {
  const end = at + cell.length;
  const ends = end === to || (end < to && text.charCodeAt(end) === delimiter);
  return ends && text.startsWith(cell, at) ? end : unknown;
}

export const grown = (array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> =>
  resized(array, Math.max(needed, array.length * 2, 256));

export function resized(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(array.subarray(0, length));
  return copy;
}
