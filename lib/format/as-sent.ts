import { contentHash } from "./content-hash";
import type { Sheet } from "./sheet";
import type { Sent } from "./written-part";

/** Marks the rows that stand in a written file and would send the same again; null when nothing was written here. */
export function rowsAsSent(sheet: Sheet, parts: readonly Sent[]): Uint8Array | null {
  if (parts.length === 0) return null;
  const marks = new Uint8Array(sheet.rows);
  for (const { rows, contents } of parts)
    for (const [at, row] of rows.entries()) if (contentHash(sheet, row) === contents[at]) marks[row] = 1;
  return marks;
}
