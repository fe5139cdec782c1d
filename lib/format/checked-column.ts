import type { Column } from "./columns";
import type { RowId, RowIds } from "./command";
import type { Level, Rule } from "./finding";
import { isNamed } from "./known";
import { type CellReading, type Context, readCell } from "./read-cell";
import { type NameJudge, readName } from "./read-name";
import type { FileColumn } from "./table";

export type CellFinding = { level: Level; rule: Rule };
/** 0 = nothing to say. */
export const severity = { note: 1, warning: 2, error: 3 } as const satisfies Record<Level, number>;
export const noKey = -2_147_483_648;

/** What must be known of a column as a whole: its own texts, and what Lucca lists. */
export type ColumnContext = Omit<Context, "provided"> & { names: NameJudge | null };

/** Undoes exactly one change; to be called in reverse order only. */
export type Undo = () => void;

/**
 * One of Lucca's seven columns: the texts of the file column that feeds it, the corrections over them, and what each
 * distinct text comes to. The file column itself is never changed; its arrays are copied before the first correction.
 *
 * Cells that hold the same text share a code, also after corrections, so "replace a value everywhere" changes one text
 * per code and no row at all.
 */
export class CheckedColumn {
  #codes: Uint32Array;
  #texts: string[];
  #ownCodes = false;
  #ownTexts = false;
  /** codes of texts that corrections brought; base texts are found in the dictionary */
  readonly #added = new Map<string, number>();
  /** per row, 1 = corrected by itself; made when the first one is */
  #edited = new Uint8Array(0);

  /** per code of a column of names, what would be sent if Lucca listed nothing */
  readonly own: (string | null)[] = [];
  readonly #spellings = new Map<string, string>();
  readonly #asIs = new Set<string>();
  /** what Lucca gets, per code; null when unreadable */
  readonly sent: (string | null)[] = [];
  /** for comparing rows, per code: equal keys are the same person, day, part or deletion; `noKey` when unreadable */
  keys = new Int32Array(0);
  /** grows when a text that rows hold comes to another key */
  keyChanges = 0;
  /** worst severity per code */
  severities = new Uint8Array(0);
  readonly findings = new Map<number, readonly CellFinding[]>();
  readonly #people = new Map<string, number>();

  constructor(
    readonly column: Column,
    readonly source: FileColumn | null,
    private rows: number,
    private context: ColumnContext,
  ) {
    this.#codes = source?.codes ?? new Uint32Array(0);
    this.#texts = source?.dictionary.texts ?? [""];
    this.#readAll();
  }

  /** Codes per row; may be shorter than the table: rows beyond its end hold code 0. */
  get codes(): Uint32Array {
    return this.#codes;
  }

  /** The texts as they stand now, per code. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The file has this column, or the admin filled it. */
  get provided(): boolean {
    return this.source !== null || this.#texts[0] !== "";
  }

  codeAt(row: RowId): number {
    return this.#codes[row] ?? 0;
  }

  textAt(row: RowId): string {
    return this.#texts[this.codeAt(row)] ?? "";
  }

  sentAt(row: RowId): string | null {
    return this.sent[this.codeAt(row)] ?? null;
  }

  /** Per code 1 when some row holds it; corrections that were undone leave texts behind that none does. */
  usedCodes(): Uint8Array {
    const used = new Uint8Array(this.#texts.length);
    for (let row = 0; row < this.rows; row += 1) used[this.codeAt(row)] = 1;
    return used;
  }

  /** Rows were added at the end of the table, or these are taken back. */
  resize(rows: number): void {
    this.rows = rows;
  }

  /** True when this very cell was corrected. */
  isEdited(row: RowId): boolean {
    return this.#edited[row] === 1;
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

  /** Codes of the texts for which `isMeant` holds. */
  codesWhere(isMeant: (text: string) => boolean): readonly number[] {
    return this.#texts.flatMap((text, code) => (isMeant(text) ? [code] : []));
  }

  /** Changes the texts of these codes, and so every cell that holds one of them. */
  rewrite(codes: readonly number[], textFor: (text: string) => string): Undo {
    const texts = this.#writableTexts();
    const before = codes.map((code) => texts[code] ?? "");
    const put = (changed: readonly string[]) => {
      const wasProvided = this.provided;
      for (const [at, code] of codes.entries()) texts[code] = changed[at] ?? "";
      if (this.provided !== wasProvided) this.#readAll();
      else for (const code of codes) this.#read(code, this.#context());
    };
    put(before.map(textFor));
    return () => put(before);
  }

  /** Reads every text again, because something about the column as a whole is now known differently. */
  reread(context: ColumnContext): void {
    this.context = context;
    this.#readAll();
  }

  /** Sends names as Lucca spells them; says which codes that concerns. */
  spell(pairs: readonly { from: string; to: string }[]): { codes: readonly number[]; undo: Undo } {
    const before = pairs.map(({ from }) => [from, this.#spellings.get(from)] as const);
    for (const { from, to } of pairs) this.#spellings.set(from, to);
    const codes = this.#rereadOwn(new Set(pairs.map(({ from }) => from)));
    const undo = () => {
      for (const [from, to] of before)
        if (to === undefined) this.#spellings.delete(from);
        else this.#spellings.set(from, to);
      this.#rereadOwn(new Set(pairs.map(({ from }) => from)));
    };
    return { codes, undo };
  }

  /** Lets names go as they stand. */
  sendAsIs(texts: readonly string[]): { codes: readonly number[]; undo: Undo } {
    const added = texts.filter((text) => !this.#asIs.has(text));
    for (const text of added) this.#asIs.add(text);
    const undo = () => {
      for (const text of added) this.#asIs.delete(text);
      this.#rereadOwn(new Set(added));
    };
    return { codes: this.#rereadOwn(new Set(added)), undo };
  }

  /** True for a name the admin sends as it stands. */
  isSentAsIs(code: number): boolean {
    return this.#asIs.has(this.own[code] ?? "");
  }

  /** Codes of the texts that would be sent as one of these names. */
  codesOfOwn(names: ReadonlySet<string>): readonly number[] {
    return this.own.flatMap((own, code) => (own !== null && names.has(own) ? [code] : []));
  }

  #rereadOwn(names: ReadonlySet<string>): readonly number[] {
    const codes = this.codesOfOwn(names);
    const context = this.#context();
    for (const code of codes) this.#read(code, context);
    return codes;
  }

  #codeFor(text: string): number {
    const known = this.source?.dictionary.find(text) ?? (text === "" ? 0 : undefined);
    if (known !== undefined && this.#texts[known] === text) return known;
    const added = this.#added.get(text);
    if (added !== undefined && this.#texts[added] === text) return added;
    const texts = this.#writableTexts();
    const code = texts.length;
    texts.push(text);
    this.#added.set(text, code);
    this.#read(code, this.#context());
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

  #writableTexts(): string[] {
    if (!this.#ownTexts) this.#texts = [...this.#texts];
    this.#ownTexts = true;
    return this.#texts;
  }

  #readAll(): void {
    const context = this.#context();
    this.findings.clear();
    for (let code = 0; code < this.#texts.length; code += 1) this.#read(code, context);
  }

  #context(): Context {
    return { ...this.context, provided: this.provided };
  }

  #read(code: number, context: Context): void {
    const reading = this.#readNamed(code, readCell(this.column, this.#texts[code] ?? "", context));
    this.#makeRoom(code);
    this.sent[code] = reading.sent;
    const key = reading.key ?? (this.column === "login" ? this.#personKey(reading.sent) : noKey);
    if (key !== this.keys[code]) this.keyChanges += 1;
    this.keys[code] = key;
    let worst = 0;
    for (const { level } of reading.findings) worst = Math.max(worst, severity[level]);
    this.severities[code] = worst;
    if (worst > 0) this.findings.set(code, reading.findings);
    else this.findings.delete(code);
  }

  #readNamed(code: number, reading: CellReading): CellReading {
    if (!isNamed(this.column)) return reading;
    this.own[code] = reading.sent;
    const judge = this.context.names;
    if (judge === null && this.#spellings.size === 0 && this.#asIs.size === 0) return reading;
    return readName(this.column, reading, { spellings: this.#spellings, asIs: this.#asIs, judge });
  }

  /** Two spellings that come to the same login ("a", "a ") are one person. */
  #personKey(login: string | null): number {
    if (login === null) return noKey;
    const key = this.#people.get(login) ?? this.#people.size;
    this.#people.set(login, key);
    return key;
  }

  #makeRoom(code: number): void {
    if (code < this.keys.length) return;
    const length = Math.max(this.#texts.length, this.keys.length * 2, 16);
    const keys = new Int32Array(length).fill(noKey);
    keys.set(this.keys);
    this.keys = keys;
    const severities = new Uint8Array(length);
    severities.set(this.severities);
    this.severities = severities;
  }
}
