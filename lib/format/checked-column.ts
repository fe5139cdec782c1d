import type { Column } from "./columns";
import type { RowId } from "./command";
import { CorrectedCells, type Undo } from "./corrected-cells";
import type { FileColumn } from "./file-column";
import type { Level, Rule } from "./finding";
import { isNamed } from "./known";
import { type CellReading, type Context, readCell } from "./read-cell";
import { type NameJudge, readName } from "./read-name";

export type CellFinding = { level: Level; rule: Rule };
/** 0 = nothing to say. */
export const severity = { note: 1, warning: 2, error: 3 } as const satisfies Record<Level, number>;
export const noKey = -2_147_483_648;

/** What must be known of a column as a whole: its own texts, and what Lucca lists. */
export type ColumnContext = Omit<Context, "provided"> & { names: NameJudge | null };

/** One of Lucca's seven columns: the texts of the file column that feeds it, the corrections over them, and what each distinct text comes to. */
export class CheckedColumn extends CorrectedCells {
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
    source: FileColumn | null,
    rows: number,
    private context: ColumnContext,
  ) {
    super(source, rows);
    this.#readAll();
  }

  /** The file has this column, or the admin filled it. */
  get provided(): boolean {
    return this.source !== null || this.texts[0] !== "";
  }

  sentAt(row: RowId): string | null {
    return this.sent[this.codeAt(row)] ?? null;
  }

  /** Changes the texts of these codes, and so every cell that holds one of them. */
  rewrite(codes: readonly number[], textFor: (text: string) => string): Undo {
    const texts = this.writableTexts();
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

  protected override onText(code: number): void {
    this.#read(code, this.#context());
  }

  #readAll(): void {
    const context = this.#context();
    this.findings.clear();
    for (let code = 0; code < this.texts.length; code += 1) this.#read(code, context);
  }

  #context(): Context {
    return { ...this.context, provided: this.provided };
  }

  #read(code: number, context: Context): void {
    const reading = this.#readNamed(code, readCell(this.column, this.texts[code] ?? "", context));
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
    const length = Math.max(this.texts.length, this.keys.length * 2, 16);
    const keys = new Int32Array(length).fill(noKey);
    keys.set(this.keys);
    this.keys = keys;
    const severities = new Uint8Array(length);
    severities.set(this.severities);
    this.severities = severities;
  }
}
