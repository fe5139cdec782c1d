import type { Rec } from "./careful-record";
import type { Choices, Progress } from "./conversation";
import { findLayoutOf, searchedLines } from "./find-layout";
import type { FoundLayout, Layout } from "./layout";
import { MergedCells } from "./merged-cells";
import type { NumberStyles } from "./number-styles";
import { Refused } from "./refused";
import { type ReadFile, RowIntake } from "./row-intake";
import { outlineOf } from "./sheet-outline";
import { columnLetters } from "./table";
import { openWorkbook, orDamaged, type Workbook } from "./workbook";
import { type SheetRow, sheetRows } from "./workbook-rows";

/** Excel's own limit. */
const mostRows = 1_048_576;
/** Sheets looked at when the file does not say which one is the plan. */
const mostSheets = 12;
const rowsPerPiece = 2000;
const nothingPadded: ReadonlyMap<string, number> = new Map();
const noStyles: NumberStyles = { padded: new Map() };

type Head = { records: readonly Rec[]; found: FoundLayout };
const asRec = (cells: readonly string[]): Rec => ({ cells, unclosedAt: null });

/**
 * Reads one sheet of an `.xlsx` workbook into a table: the one the admin chose, else the one that looks most like a plan.
 * `onRows` and `isWanted` as in `readFile`.
 */
export async function readWorkbook(
  file: Blob,
  choices: Choices,
  thisYear: number,
  onRows: (read: ReadFile, progress: Progress) => void,
  isWanted: () => boolean,
): Promise<ReadFile | null> {
  const book = await openWorkbook(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const heads = await headsOf(book, bytes, choices, thisYear);
  const chosen = heads.get(choices.sheet ?? "") ? (choices.sheet ?? "") : bestSheet(book, heads);
  const head = heads.get(chosen);
  const sheet = book.sheets.find(({ name }) => name === chosen);
  if (!head || !sheet) throw new Refused({ kind: "file-empty" });
  if (!head.found.ok) {
    if (head.records.length === 0) throw new Refused({ kind: "file-empty" });
    throw new Refused({ kind: "header-unknown", found: head.found.found });
  }
  const { layout } = head.found;
  return orDamaged(async () => {
    const outline = await outlineOf(file, sheet.entry, book.styles);
    const workbook = {
      sheet: chosen,
      sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
      alike: book.sheets.flatMap(({ name, hidden }) =>
        name !== chosen && !hidden && looksLikeRows(heads.get(name)?.found) ? [name] : [],
      ),
      hiddenColumns: (head.records[layout.above]?.cells ?? []).flatMap((name, column) =>
        outline.isHiddenColumn(column) ? [name.trim() || columnLetters(column)] : [],
      ),
      hiddenRows: 0,
    };
    const intake = new RowIntake(layout, { encoding: "utf-8", bom: false, workbook }, choices);
    for (const [name, { records }] of heads)
      if (name !== chosen) for (const { cells } of records) intake.spread?.legend.see(cells);
    const dates = book.is1904 && !layout.spread ? dateColumn(layout) : null;
    const merged = new MergedCells(outline.merges, layout);
    let pieces = 0;
    for await (const { cells: own, line } of sheetRows(book, bytes, chosen, outline.padded, mostRows)) {
      const hidden = outline.hiddenRows.has(line);
      const cells = merged.filled(own, line);
      intake.take(asRec(dates === null ? cells : from1904(cells, dates)), line, hidden);
      pieces += 1;
      if (pieces % rowsPerPiece !== 0) continue;
      if (!isWanted()) return null;
      onRows(intake.read, { bytes: Math.round(file.size / 2), of: file.size, rows: intake.read.table.rows });
    }
    const read = intake.finish();
    const hiddenRows = new Set([...read.table.hidden].map((row) => read.table.lines[row])).size;
    onRows(read, { bytes: file.size, of: file.size, rows: read.table.rows });
    return { ...read, workbook: { ...workbook, hiddenRows } };
  });
}

/** The first rows of every sheet that may be the plan, or that may hold its legend. */
async function headsOf(book: Workbook, bytes: Uint8Array, choices: Choices, thisYear: number) {
  const heads = new Map<string, Head>();
  const looked = book.sheets.filter(({ name }, index) => index < mostSheets || name === choices.sheet);
  for (const { name, entry } of looked) {
    const records: Rec[] = [];
    await orDamaged(async () => {
      // the whole sheet is checked against the zip's directory before the row reader may unpack it
      await outlineOf(book.file, entry, noStyles);
    });
    const count = Math.max(searchedLines, (choices.headerLine ?? 0) + 6);
    for await (const { cells, line } of sheetRows(book, bytes, name, nothingPadded, count))
      placeRow(records, { cells: book.is1904 ? daysFrom1904(cells) : cells, line }, count);
    const ours = choices.sheet === undefined || choices.sheet === name ? choices : {};
    heads.set(name, { records, found: findLayoutOf(records, ours, { title: name, thisYear }) });
  }
  return heads;
}

/** Rows that hold nothing are not in the file: a record is where its line is. */
function placeRow(records: Rec[], { cells, line }: SheetRow, most: number): void {
  if (line > most) return;
  while (records.length < line - 1) records.push(asRec([]));
  records.push(asRec(cells));
}

/** A plan, or a list that says whose its rows are and when: a list of places and areas is no such thing. */
const looksLikeRows = (found: FoundLayout | undefined): boolean =>
  found?.ok === true && (found.layout.spread !== null || found.layout.match.known > 2);

/** A grid or week, then most columns known; visible before hidden, the first of equals. */
function bestSheet(book: Workbook, heads: ReadonlyMap<string, Head>): string {
  const scoreOf = ({ name, hidden }: Workbook["sheets"][number]): number => {
    const head = heads.get(name);
    if (!head?.found.ok) return head && head.records.length > 0 ? 1 : 0;
    const { match, spread } = head.found.layout;
    return 10 + match.known * 2 + (spread ? 7 : 0) - (hidden ? 9 : 0);
  };
  return book.sheets.reduce((best, sheet) => (scoreOf(sheet) > scoreOf(best) ? sheet : best)).name;
}

/** The sheet's column of dates, in a list. */
const dateColumn = ({ match: { mapping }, halves }: Layout): number | null =>
  mapping.date === null || !halves ? mapping.date : (halves.fixed[mapping.date] ?? null);

/** Numbers side by side that go on from each other, in the header of a plan: days without a date style. */
function daysFrom1904(cells: readonly string[]): readonly string[] {
  const days = cells.filter((cell) => /^\d{5}$/.test(cell)).map(Number);
  const goOn = days.length > 1 && days.slice(1).every((day, index) => Math.abs(day - (days[index] ?? 0)) <= 7);
  return goOn ? cells.map((cell) => (/^\d{5}$/.test(cell) ? String(Number(cell) + 1462) : cell)) : cells;
}

/** A number without a date style in the column of dates; the date reader counts from 1900. */
const from1904 = (cells: readonly string[], column: number): readonly string[] =>
  cells.map((cell, index) => (index === column && /^\d{5}$/.test(cell) ? String(Number(cell) + 1462) : cell));
