import { openWorkbook } from "./workbook";
import { sheetRows } from "./workbook-rows";

/**
 * The first lines of a sheet, to pick the header among them.
 *
 * in      a workbook that was read before, so its sizes are known to be honest; `most` lines at the most
 * out     one text per line of the sheet, blank ones included, cells apart by tabs
 * throws  Refused, when the file is not what it was
 */
export async function sheetLines(file: Blob, sheet: string, most: number): Promise<readonly string[]> {
  const book = await openWorkbook(file);
  const lines: string[] = [];
  for await (const { cells, line } of sheetRows(
    book,
    new Uint8Array(await file.arrayBuffer()),
    sheet,
    new Map(),
    most,
  )) {
    if (line > most) break;
    while (lines.length < line - 1) lines.push("");
    lines.push(cells.map((cell) => cell.replace(/\s+/g, " ")).join("\t"));
  }
  return lines;
}
