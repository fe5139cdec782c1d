import type { Rec } from "./careful-record";
import type { Choices, Encoding, Refusal } from "./conversation";
import { findLayout, type Layout, looksLikeRowOf } from "./find-layout";
import { hasFewCells, isBlank, isNote, isTotal } from "./foot-lines";
import { RecordReader } from "./records";
import { Table } from "./table";

/** A file as it was read: where its header stands, its rows by column, and the lines that are no rows. */
export type ReadFile = {
  encoding: Encoding;
  bom: boolean;
  layout: Layout;
  table: Table;
  skipped: { blank: number; lines: { line: number; text: string }[] };
};

/** Thrown while reading, caught where reading began: nobody above sees an exception. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** Characters within which the header must stand. */
const searched = 65_536;
const mostNotes = 1000;

/** Text on its way into a table. */
export class Reading {
  read: ReadFile | null = null;
  #records: RecordReader | null = null;
  #line = 0;
  /** lines that may be remarks under the table: rows after all if a row follows */
  #notes: { record: Rec; line: number }[] = [];
  #begun = "";

  constructor(
    readonly encoding: Encoding,
    readonly bom: boolean,
    readonly choices: Choices,
  ) {}

  get rows(): number {
    return this.read?.table.rows ?? 0;
  }

  push(text: string, last: boolean): void {
    if (text.includes("\0")) throw new Refused({ kind: "file-binary" });
    let piece = text;
    if (!this.#records) {
      piece = this.#begun + text;
      // an old Mac file may hold its first line in more than one piece of ours; a megabyte without a header is none
      const records = this.#begin(piece, last || piece.length > searched);
      if (!records) {
        this.#begun = piece;
        return;
      }
      this.#records = records;
      this.#begun = "";
    }
    this.#records.push(piece, last, (record) => this.#take(record));
  }

  finish(): ReadFile {
    const { read } = this;
    if (!read) throw new Refused({ kind: "file-empty" });
    for (const { record, line } of this.#notes) read.skipped.lines.push({ line, text: quoted(record) });
    if (read.table.rows === 0) throw new Refused({ kind: "header-only", headers: read.layout.headers });
    read.table.seal();
    return read;
  }

  #begin(text: string, whole: boolean): RecordReader | null {
    if (text.trim() === "") {
      if (whole) throw new Refused({ kind: "file-empty" });
      return null;
    }
    const unified = text.replace(/\r\n?/g, "\n");
    const found = findLayout(unified, whole, this.choices);
    if (!found.ok) {
      if (!whole) return null;
      throw new Refused({ kind: "header-unknown", found: found.found });
    }
    const { layout } = found;
    const table = new Table(layout.headers);
    const skipped = { blank: 0, lines: [] };
    this.read = { encoding: this.encoding, bom: this.bom, layout, table, skipped };
    return new RecordReader(layout.delimiter, looksLikeRowOf(layout));
  }

  #take(record: Rec): void {
    const { read } = this;
    this.#line += 1;
    if (!read || this.#line <= read.layout.above + 1) return;
    if (hasFewCells(record.cells) && this.#isNoRow(record, read)) return;
    this.#addNotes(read);
    read.table.add(record.cells, this.#line, record.unclosedAt);
  }

  #isNoRow(record: Rec, read: ReadFile): boolean {
    const { cells } = record;
    if (isBlank(cells)) read.skipped.blank += 1;
    else if (isTotal(cells)) read.skipped.lines.push({ line: this.#line, text: quoted(record) });
    else if (isNote(cells) && this.#notes.length < mostNotes) this.#notes.push({ record, line: this.#line });
    else return false;
    return true;
  }

  #addNotes(read: ReadFile): void {
    if (this.#notes.length === 0) return;
    for (const { record, line } of this.#notes) read.table.add(record.cells, line, record.unclosedAt);
    this.#notes = [];
  }
}

/** A skipped line as one sentence, short enough to be shown. */
const quoted = ({ cells }: Rec): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" · ")
    .slice(0, 200);
