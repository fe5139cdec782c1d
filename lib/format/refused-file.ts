import { columns } from "./columns";
import { guarded, unguarded } from "./formula-guard";
import { quotedCell } from "./written-cell";

/** A row that Lucca refused: as it was sent, why, and where it stood in the admin's file. */
export type RefusedRow = { cells: readonly string[]; reasons: readonly string[]; line: number | null };

/**
 * The refused rows as a file that can be dropped right back in: our seven columns, then the reason and the line for people,
 * which reading leaves aside as extra columns. People open it in a spreadsheet, so it is guarded against formulas; its
 * header is the mark by which reading knows that, and takes the guard off again.
 */
export function refusedFile(rows: readonly RefusedRow[]): Blob | null {
  if (rows.length === 0) return null;
  const lines = rows.map(({ cells, reasons, line }) => [
    ...cells,
    reasons.map(oneLine).join(" / "),
    String(line ?? ""),
  ]);
  const text = [header, ...lines].map((cells) => `${cells.map(safeCell).join(";")}\r\n`);
  return new Blob(["\ufeff", ...text], { type: "text/csv" });
}

/** For a file under these headers, how a cell is to be read: of our own refused rows without the guard. */
export const readerFor = (headers: readonly string[]): ((cell: string) => string) | null =>
  headers.length === header.length && header.every((name, at) => headers[at]?.trim() === name) ? unguarded : null;

const header = [...columns, "reason", "line"];
const safeCell = (text: string): string => quotedCell(guarded(text));
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
