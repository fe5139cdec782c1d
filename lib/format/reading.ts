import type { Rec } from "./careful-record";
import type { Choices, Encoding } from "./conversation";
import { findLayout } from "./find-layout";
import { looksLikeRowOf } from "./looks-like-row";
import { RecordReader } from "./records";
import { Refused } from "./refused";
import { type ReadFile, RowIntake } from "./row-intake";

/** Characters within which the header must stand. */
const searched = 65_536;

/** Text on its way into a table. */
export class Reading {
  #intake: RowIntake | null = null;
  #records: RecordReader | null = null;
  #line = 0;
  #begun = "";

  constructor(
    readonly encoding: Encoding,
    readonly bom: boolean,
    readonly choices: Choices,
    readonly thisYear: number,
  ) {}

  get read(): ReadFile | null {
    return this.#intake?.read ?? null;
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
    this.#records.push(
      piece,
      last,
      (record) => this.#take(record),
      (text, from, to) => this.#takeLine(text, from, to),
    );
  }

  finish(): ReadFile {
    if (!this.#intake) throw new Refused({ kind: "file-empty" });
    return this.#intake.finish();
  }

  #begin(text: string, whole: boolean): RecordReader | null {
    if (text.trim() === "") {
      if (whole) throw new Refused({ kind: "file-empty" });
      return null;
    }
    const unified = text.replace(/\r\n?/g, "\n");
    const found = findLayout(unified, whole, this.choices, { title: "", thisYear: this.thisYear });
    if (!found.ok) {
      if (!whole) return null;
      throw new Refused({ kind: "header-unknown", found: found.found });
    }
    const { encoding, bom, choices } = this;
    this.#intake = new RowIntake(found.layout, { encoding, bom, workbook: null }, choices);
    return new RecordReader(found.layout.delimiter, looksLikeRowOf(found.layout));
  }

  #take(record: Rec): void {
    this.#line += 1;
    this.#intake?.take(record, this.#line);
  }

  #takeLine(text: string, from: number, to: number): boolean {
    const isTaken = this.#intake?.takeLine(text, from, to, this.#line + 1) ?? false;
    if (isTaken) this.#line += 1;
    return isTaken;
  }
}
