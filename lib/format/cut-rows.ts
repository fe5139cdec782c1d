import { columns } from "./columns";
import type { RowId } from "./command";
import type { WriteAsk } from "./conversation";
import { cutEvenly } from "./cut";
import { type Rows, unitsOf } from "./row-units";
import type { Sheet } from "./sheet";
import { quotedCell } from "./written-cell";
import { headerBytes } from "./written-part";

/** Rows that are written: not left out, and of the people or days asked for. */
export function chosen(sheet: Sheet, only: WriteAsk["only"]): (row: RowId) => boolean {
  const { leftOut } = sheet;
  if (!only) return (row) => leftOut[row] !== 1;
  const isMeant =
    "people" in only
      ? (text: string) => only.people.includes(text)
      : (day: string) => day >= only.from && day <= only.to;
  const { codes, sent } = sheet.column("people" in only ? "login" : "date");
  const meant = sent.map((text) => text !== null && isMeant(text));
  return (row) => leftOut[row] !== 1 && meant[codes[row] ?? 0] === true;
}

/** Which part each row goes to, and how many rows each part holds. */
export function partsOf(sheet: Sheet, goes: Rows["goes"], { most, least }: WriteAsk) {
  const rows: Rows = { goes, bytesOf: bytesPerRow(sheet) };
  let count = 0;
  let bytes = 0;
  for (let row: RowId = 0; row < sheet.rows; row += 1)
    if (goes(row)) {
      count += 1;
      bytes += rows.bytesOf(row);
    }
  const room = most - headerBytes;
  if (count === 0) return { partOf: () => 0, rows: [] };
  if (least === 1 && bytes <= room) return { partOf: () => 0, rows: [count] };
  // whoever is much more than an even share is cut between days, or fewer parts than asked for would come out
  const units = unitsOf(sheet, rows, Math.min(room, (bytes / least) * (least === 1 ? 1 : 1.5)));
  const partOfUnit = cutEvenly(units.sizes, room, least);
  const partOf = (row: RowId): number => partOfUnit[units.of[row] ?? 0] ?? 0;
  const counts: number[] = [];
  for (let row: RowId = 0; row < sheet.rows; row += 1)
    if (goes(row)) counts[partOf(row)] = (counts[partOf(row)] ?? 0) + 1;
  return { partOf, rows: counts };
}

/** Bytes of a row with its separators, from the length of each distinct text. */
function bytesPerRow(sheet: Sheet): (row: RowId) => number {
  const encoder = new TextEncoder();
  const cells = columns.map((column) => {
    const { codes, sent } = sheet.column(column);
    const end = column === columns.at(-1) ? 2 : 1;
    return { codes, bytes: Uint32Array.from(sent, (text) => encoder.encode(quotedCell(text ?? "")).length + end) };
  });
  return (row) => {
    let total = 0;
    for (const { codes, bytes } of cells) total += bytes[codes[row] ?? 0] ?? 0;
    return total;
  };
}
