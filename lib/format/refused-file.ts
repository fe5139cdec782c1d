import { columns } from "./columns";
import { quotedCell } from "./written-cell";

/** A row that Lucca refused: as it was sent, why, and where it stood in the admin's file. */
export type RefusedRow = { cells: readonly string[]; reasons: readonly string[]; line: number | null };

/**
 * The refused rows as a file that can be dropped right back in: our seven columns, then the reason and the line for people,
 * which reading leaves aside as extra columns. Cells stand as they were sent, without a guard against formulas: a guard
 * would come back as part of the value.
 */
export function refusedFile(rows: readonly RefusedRow[]): Blob | null {
  if (rows.length === 0) return null;
  const lines = rows.map(({ cells, reasons, line }) => [
    ...cells,
    reasons.map(oneLine).join(" / "),
    String(line ?? ""),
  ]);
  const text = [[...columns, "reason", "line"], ...lines].map((cells) => `${cells.map(quotedCell).join(";")}\r\n`);
  return new Blob(["\ufeff", ...text], { type: "text/csv" });
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
