import type { RowId, RowIds } from "./command";
import type { FileColumn } from "./file-column";

/** Undoes exactly one change; to be called in reverse order only. */
export type Undo = () => void;

/**
 * The cells of a column of the file with corrections laid over them. The file column itself is never changed; its arrays are
 * copied before the first correction.
 *
 * Cells that hold the same text share a code, also after corrections, so "replace a value everywhere" changes one text
 * per code and no row at all.
 */
export abstract class CorrectedCells {
  #codes: Uint32Array;
  #texts: string[];
  #ownCodes = false;
  #ownTexts = false;
  /** codes of texts that corrections brought; base texts are found in the dictionary */
  readonly #added = new Map<string, number>();
  /** per row, 1 = corrected by itself; made when the first one is */
  #edited = new Uint8Array(0);

  constructor(
    readonly source: FileColumn | null,
    private rows: number,
  ) {
    this.#codes = source?.codes ?? new Uint32Array(0);
    this.#texts = source?.dictionary.texts ?? [""];
  }

  /** A correction brought a text under a code of its own. */
  protected abstract onText(code: number): void;

  /** Codes per row; may be shorter than the table: rows beyond its end hold code 0. */
  get codes(): Uint32Array {
    return this.#codes;
  }

  /** The texts as they stand now, per code. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  codeAt(row: RowId): number {
    return this.#codes[row] ?? 0;
  }

  textAt(row: RowId): string {
    return this.#texts[this.codeAt(row)] ?? "";
  }

  /** Per code 1 when some row holds it; corrections that were undone leave texts behind that none does. */
  usedCodes(): Uint8Array {
    const used = new Uint8Array(this.#texts.length);
    for (let row = 0; row < this.rows; row += 1) used[this.codeAt(row)] = 1;
    return used;
  }

  /** Codes of the texts for which `isMeant` holds. */
  codesWhere(isMeant: (text: string) => boolean): readonly number[] {
    return this.#texts.flatMap((text, code) => (isMeant(text) ? [code] : []));
  }

  /** Rows were added at the end of the table, or these are taken back. */
  resize(rows: number): void {
    this.rows = rows;
  }

  /** True when this very cell was corrected. */
  isEdited(row: RowId): boolean {
    return this.#edited[row] === 1;
  }

  /** True when this cell was corrected, by itself or with all that held the same text. */
  isChanged(row: RowId): boolean {
    if (this.isEdited(row)) return true;
    const code = this.source?.codes[row] ?? 0;
    return this.textAt(row) !== (this.source?.dictionary.texts[code] ?? "");
  }

  /** Of two texts for one row the later stands. */
  setCells(cells: readonly { row: RowId; text: string }[]): Undo {
    return this.#setCodes(
      cells.map(({ row }) => row),
      cells.map(({ text }) => this.#codeFor(text)),
    );
  }

  /** One text in many rows. */
  setRows(rows: RowIds, text: string): Undo {
    return this.#setCodes(rows, new Uint32Array(rows.length).fill(this.#codeFor(text)));
  }

  #setCodes(rows: RowIds, into: ArrayLike<number>): Undo {
    const codes = this.#writableCodes();
    const edited = this.#writableEdited();
    const before = new Uint32Array(rows.length);
    const touched = new Uint8Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      before[at] = codes[row] ?? 0;
      codes[row] = into[at] ?? 0;
      touched[at] = 1 - (edited[row] ?? 0);
      edited[row] = 1;
    }
    return () => {
      const now = this.#writableCodes();
      for (let at = rows.length - 1; at >= 0; at -= 1) {
        const row = rows[at] ?? 0;
        now[row] = before[at] ?? 0;
        if (touched[at] === 1) this.#edited[row] = 0;
      }
    };
  }

  #codeFor(text: string): number {
    const known = this.source?.dictionary.find(text) ?? (text === "" ? 0 : undefined);
    if (known !== undefined && this.#texts[known] === text) return known;
    const added = this.#added.get(text);
    if (added !== undefined && this.#texts[added] === text) return added;
    const texts = this.writableTexts();
    const code = texts.length;
    texts.push(text);
    this.#added.set(text, code);
    this.onText(code);
    return code;
  }

  #writableCodes(): Uint32Array {
    if (this.#ownCodes && this.#codes.length >= this.rows) return this.#codes;
    const own = new Uint32Array(this.rows);
    own.set(this.#codes.subarray(0, this.rows));
    this.#codes = own;
    this.#ownCodes = true;
    return own;
  }

  #writableEdited(): Uint8Array {
    if (this.#edited.length >= this.rows) return this.#edited;
    const edited = new Uint8Array(this.rows);
    edited.set(this.#edited);
    this.#edited = edited;
    return edited;
  }

  /** A copy of the file's texts, made before the first one changes. */
  protected writableTexts(): string[] {
    if (!this.#ownTexts) this.#texts = [...this.#texts];
    this.#ownTexts = true;
    return this.#texts;
  }
}
