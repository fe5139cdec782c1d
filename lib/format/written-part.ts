import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { isoOf } from "./calendar";
import { noKey } from "./checked-column";
import { columns } from "./columns";
import type { RowId } from "./command";
import type { WrittenPart } from "./conversation";

/** What is kept of a written part so that Lucca's findings can be put back on its rows: who stood where, and with what. */
export type Sent = {
  /** of the part */
  sha256: string;
  /** row ids in the order of the part */
  rows: Uint32Array;
  /** `contentHash` of each of them as it was sent */
  contents: Uint32Array;
  /** `lineHash` of each of them as it was sent */
  lines: Uint32Array;
};

/** A row as it goes out: its line, what it is found by again, and what it counts for. */
export type Line = { text: string; content: number; line: number; person: number; day: number; deletion: boolean };

/** The first line of every file for Lucca, byte-order mark included. */
export const header = `\ufeff${columns.join(";")}\r\n`;
/** Each part has its own header. */
export const headerBytes = new TextEncoder().encode(header).length;

const rowsPerPiece = 8192;

/** Writes one part piece by piece, hashing and counting as it goes; there may be several side by side. */
export class PartWriter {
  readonly sent: Omit<Sent, "sha256">;
  readonly people: Uint8Array;
  readonly #hash = sha256.create();
  readonly #encoder = new TextEncoder();
  readonly #pieces: Blob[] = [];
  #piece = header;
  #bytes = 0;
  #rows = 0;
  #deletions = 0;
  #firstDay = noKey;
  #lastDay = noKey;

  constructor(rows: number, people: number) {
    this.sent = { rows: new Uint32Array(rows), contents: new Uint32Array(rows), lines: new Uint32Array(rows) };
    this.people = new Uint8Array(people);
  }

  add(row: RowId, { text, content, line, person, day, deletion }: Line): void {
    this.#piece += text;
    this.sent.rows[this.#rows] = row;
    this.sent.contents[this.#rows] = content;
    this.sent.lines[this.#rows] = line;
    this.people[person] = 1;
    if (deletion) this.#deletions += 1;
    if (this.#firstDay === noKey || day < this.#firstDay) this.#firstDay = day;
    if (day > this.#lastDay) this.#lastDay = day;
    this.#rows += 1;
    if (this.#rows % rowsPerPiece === 0) this.#flush();
  }

  end(): WrittenPart {
    this.#flush();
    return {
      file: new Blob(this.#pieces, { type: "text/csv" }),
      bytes: this.#bytes,
      sha256: bytesToHex(this.#hash.digest()),
      rows: this.#rows,
      deletions: this.#deletions,
      people: marked(this.people),
      firstDate: isoOf(this.#firstDay),
      lastDate: isoOf(this.#lastDay),
    };
  }

  #flush(): void {
    if (this.#piece === "") return;
    const encoded = this.#encoder.encode(this.#piece);
    this.#hash.update(encoded);
    this.#bytes += encoded.length;
    // a Blob per piece lets the browser keep the file outside this worker's memory
    this.#pieces.push(new Blob([encoded]));
    this.#piece = "";
  }
}

/** How many are marked. */
export const marked = (marks: Uint8Array): number => marks.reduce((count, mark) => count + mark, 0);
