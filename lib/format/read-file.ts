import type { Rec } from "./careful-record";
import type { Choices, Encoding, Progress, Refusal } from "./conversation";
import { decoder, readBom } from "./encoding";
import { findLayout, type Layout, looksLikeRowOf } from "./find-layout";
import { hasFewCells, isBlank, isNote, isTotal } from "./foot-lines";
import { refuseByContent } from "./recognise";
import { LineTooLong, RecordReader } from "./records";
import { Table } from "./table";

/** A file as it was read: where its header stands, its rows by column, and the lines that are no rows. */
export type ReadFile = {
  encoding: Encoding;
  bom: boolean;
  layout: Layout;
  table: Table;
  skipped: { blank: number; lines: { line: number; text: string }[] };
};

/** The piece that must hold the header, then the pieces that follow; bytes. */
const firstPiece = 65_536;
const nextPieces = 1_048_576;
const mostNotes = 1000;

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/**
 * Reads a file into a table, piece by piece.
 *
 * in      `onRows` is called after every piece: the first time as soon as there are rows to show. `isWanted` is asked
 *         after every piece; on false the reading ends with `null`
 * out     the file read, or why it cannot be; nothing is thrown
 */
export async function readFile(
  file: Blob,
  choices: Choices,
  onRows: (read: ReadFile, progress: Progress) => void,
  isWanted: () => boolean,
): Promise<{ ok: true; read: ReadFile } | { ok: false; refusal: Refusal } | null> {
  try {
    const head = new Uint8Array(await file.slice(0, firstPiece).arrayBuffer());
    const refusal = refuseByContent(file.size, head);
    if (refusal) return { ok: false, refusal };
    const bom = readBom(head);
    const encoding = choices.encoding ?? bom.encoding ?? "utf-8";
    const read = await readAs(encoding, file, bom.bytes, choices, onRows, isWanted);
    return read && { ok: true, read };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    return { ok: false, refusal: { kind: "file-unreadable" } };
  }
}

/** Strict UTF-8 unless told otherwise; the first byte that is not sends us back to the start as windows-1252. */
async function readAs(
  encoding: Encoding,
  file: Blob,
  bomBytes: number,
  choices: Choices,
  onRows: (read: ReadFile, progress: Progress) => void,
  isWanted: () => boolean,
): Promise<ReadFile | null> {
  const strict = encoding === "utf-8" && choices.encoding === undefined;
  const reading = new Reading(encoding, bomBytes > 0, choices);
  const text = decoder(encoding, strict);
  try {
    let pending = file.slice(bomBytes, bomBytes + firstPiece).arrayBuffer();
    for (let at = bomBytes + firstPiece; ; at += nextPieces) {
      const bytes = new Uint8Array(await pending);
      if (!isWanted()) return null;
      const last = at >= file.size;
      // the next piece is fetched while this one is parsed
      if (!last) pending = file.slice(at, at + nextPieces).arrayBuffer();
      reading.push(last ? text.decode(bytes) + text.end() : text.decode(bytes), last);
      if (reading.read) onRows(reading.read, { bytes: Math.min(at, file.size), of: file.size, rows: reading.rows });
      if (last) return reading.finish();
    }
  } catch (error) {
    if (strict && error instanceof TypeError) return readAs("windows-1252", file, bomBytes, choices, onRows, isWanted);
    if (error instanceof LineTooLong) throw new Refused({ kind: "file-unreadable" });
    throw error;
  }
}

/** Text on its way into a table. */
class Reading {
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
      const records = this.#begin(piece, last || piece.length > firstPiece);
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
