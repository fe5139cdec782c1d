import type { Rec } from "./careful-record";
import type { Choices, DateReading, Encoding, Understood } from "./conversation";
import { withDeletionAsked } from "./deletion-doubt";
import { hasFewCells, isBlank, isLegend, isNote, isRule, isTotal, mayBeRule, mayFollowNote } from "./foot-lines";
import { rowsOfHalves } from "./halves-list";
import type { Layout } from "./layout";
import { markPeriods } from "./list-periods";
import { withLoginAsked } from "./login-doubt";
import { looksLikeRowOf } from "./looks-like-row";
import { PageLines } from "./page-lines";
import { PlainLines } from "./plain-lines";
import type { Labels } from "./plan-lines";
import { Refused } from "./refused";
import { readerFor } from "./refused-file";
import { isSecondHeader } from "./second-header";
import { withTiesSettled } from "./settle-ties";
import type { CodeCount } from "./spread";
import { SpreadRows } from "./spread-rows";
import { Table } from "./table";
import { type ToldYear, toldYear } from "./told-year";
import { markUnapproved } from "./unapproved-rows";
import { unwrapped } from "./wrapped-line";

/** A file as it was read: where its header stands, its rows by column, and the lines that are no rows. */
export type ReadFile = {
  encoding: Encoding;
  bom: boolean;
  /** in which letters would look right that do not */
  betterEncoding: Encoding | null;
  workbook: Understood["workbook"];
  layout: Layout;
  /** the distinct cells of a grid or week; empty until the file is read */
  codes: readonly CodeCount[];
  /** every cell of a grid or week has a part of the day of its own */
  hasParts: boolean;
  /** what the lines above a list say of its dates without a year */
  told: ToldYear | null;
  /** how the periods of a week are read; null where there are none */
  periodDates: DateReading | null;
  table: Table;
  skipped: { blank: number; lines: { line: number; text: string }[] };
};

const mostNotes = 1000;

/** Records on their way into a table: blank lines, totals and remarks are no rows, a line of a grid is several. */
export class RowIntake {
  readonly read: ReadFile;
  readonly spread: SpreadRows | null;
  /** null where a line is not simply a row */
  readonly #plain: PlainLines | null;
  readonly #pages = new PageLines();
  readonly #looksLikeRow: (cells: readonly string[]) => boolean;
  readonly #readCell: ((cell: string) => string) | null;
  /** lines that may be remarks under the table: rows after all if a row follows */
  #notes: { record: Rec; line: number; hidden: boolean }[] = [];
  #isBelowBlank = false;

  constructor(
    layout: Layout,
    from: Pick<ReadFile, "encoding" | "bom" | "workbook">,
    private readonly choices: Choices,
  ) {
    const table = new Table(layout.headers);
    this.read = {
      ...from,
      betterEncoding: null,
      layout,
      table,
      codes: [],
      hasParts: false,
      periodDates: null,
      told: null,
      skipped: { blank: 0, lines: [] },
    };
    this.#readCell = readerFor(layout.headers);
    this.#looksLikeRow = looksLikeRowOf(layout);
    this.spread = layout.spread && new SpreadRows(layout.spread, table, labelsOf(layout));
    const isPlain = !layout.spread && !layout.halves && !this.#readCell;
    this.#plain = isPlain ? new PlainLines(table, layout.delimiter) : null;
  }

  /** Takes a line where it stands in the text, if it is simply a row; else it is to be given to `take`. */
  takeLine(text: string, from: number, to: number, line: number): boolean {
    const { above, headerRows } = this.read.layout;
    // the line right under the header may be a second one
    if (line <= above + headerRows + 1 || this.#notes.length > 0) return false;
    if (this.#pages.mayBegin(text, from) || mayBeRule(text, from)) return false;
    const isTaken = this.#plain?.take(text, from, to, line) ?? false;
    if (isTaken) this.#isBelowBlank = false;
    return isTaken;
  }

  /** `line` = the admin's line, from 1. */
  take(asWritten: Rec, line: number, hidden = false): void {
    const { layout, skipped } = this.read;
    const record = asWritten.cells.length === 1 ? this.#unwrapped(asWritten) : asWritten;
    if (line <= layout.above + layout.headerRows) {
      (this.spread ?? this.#pages).above(record.cells, line <= layout.above);
      return;
    }
    if (this.spread) {
      if (isBlank(record.cells)) skipped.blank += 1;
      else this.spread.take(record.cells, line, hidden);
      return;
    }
    const isSecond = line === layout.above + layout.headerRows + 1 && isSecondHeader(record.cells, layout);
    if (isSecond || isRule(record.cells) || this.#pages.isHeader(record.cells)) {
      skipped.lines.push({ line, text: quoted(record.cells) });
      return;
    }
    if (hasFewCells(record.cells) && this.#isNoRow(record, line, hidden)) return;
    this.#isBelowBlank = false;
    this.#addNotes();
    this.#add(record, line, hidden);
  }

  finish(): ReadFile {
    const { read } = this;
    const { table, layout, skipped } = read;
    if (!this.#notes.some(({ record: { cells } }) => isNote(cells) || isLegend(cells))) this.#addNotes();
    for (const { record, line } of this.#notes) skipped.lines.push({ line, text: quoted(record.cells) });
    for (const { cells, line } of this.spread?.finish(this.choices) ?? [])
      skipped.lines.push({ line, text: quoted(cells) });
    if (table.rows === 0)
      throw new Refused(
        this.spread?.hasPeople ? { kind: "plan-empty" } : { kind: "header-only", headers: layout.headers },
      );
    table.seal();
    const settled = layout.spread ? layout.match : withTiesSettled(layout.match, table.columns);
    const match = withLoginAsked(settled, table.columns);
    read.layout = { ...layout, match: layout.spread ? match : withDeletionAsked(match, table) };
    if (!layout.spread) {
      read.told = toldYear([...this.#pages.titles, read.workbook?.sheet ?? ""]);
      markPeriods(table, match.mapping);
      markUnapproved(table, match.mapping);
    }
    read.codes = this.spread?.codes() ?? [];
    const parts = table.columns[match.mapping.position ?? -1]?.codes;
    read.hasParts = layout.spread !== null && parts?.length === table.rows && !parts.includes(0);
    read.periodDates = this.spread?.periodDates ?? null;
    return read;
  }

  #unwrapped(record: Rec): Rec {
    const { layout } = this.read;
    const cut = unwrapped(record, layout.delimiter);
    return cut.cells.length > 1 && (this.#looksLikeRow(cut.cells) || isSame(cut.cells, layout.headers)) ? cut : record;
  }

  #isNoRow(record: Rec, line: number, hidden: boolean): boolean {
    const { cells } = record;
    const { skipped } = this.read;
    const isBlankLine = isBlank(cells);
    const isBelowNote = this.#isBelowBlank || this.#notes.length > 0;
    const isBelowLegend = this.#notes.some(({ record: { cells } }) => isLegend(cells));
    const mayBeNote = isNote(cells) || (isBelowNote && mayFollowNote(cells, isBelowLegend));
    this.#isBelowBlank = isBlankLine;
    if (isBlankLine) skipped.blank += 1;
    else if (isTotal(cells) || this.#pages.isMargin(cells)) skipped.lines.push({ line, text: quoted(cells) });
    else if (mayBeNote && this.#notes.length < mostNotes) this.#notes.push({ record, line, hidden });
    else return false;
    return true;
  }

  #addNotes(): void {
    for (const { record, line, hidden } of this.#notes) this.#add(record, line, hidden);
    if (this.#notes.length > 0) this.#notes = [];
  }

  #add(record: Rec, line: number, hidden: boolean): void {
    const { table, layout } = this.read;
    const first = table.rows;
    if (layout.halves)
      for (const row of rowsOfHalves(layout.halves, record)) {
        table.add(row.record.cells, line, row.record.unclosedAt);
        table.markCell(table.rows - 1, row.column);
      }
    else table.add(this.#readCell ? record.cells.map(this.#readCell) : record.cells, line, record.unclosedAt);
    if (hidden) for (let row = first; row < table.rows; row += 1) table.hidden.add(row);
  }
}

/** The file's columns of people and of parts of the day, in a grid or week. */
const labelsOf = ({ spread, match: { mapping } }: Layout): Labels => ({
  login: spread?.fixed[mapping.login ?? -1] ?? (spread?.kind === "grid" ? (spread.down?.column ?? null) : null),
  part: spread?.fixed[mapping.position ?? -1] ?? null,
});

const isSame = (cells: readonly string[], headers: readonly string[]): boolean =>
  cells.length === headers.length && cells.every((cell, column) => cell.trim() === headers[column]);

/** A skipped line as one sentence, short enough to be shown. */
const quoted = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" · ")
    .slice(0, 200);
