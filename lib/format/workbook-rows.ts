import { Refused } from "./refused";
import type { SheetOutline } from "./sheet-outline";
import { columnLetters } from "./table";
import type { Workbook } from "./workbook";

/** One row of a sheet as texts; `line` = its number in the sheet, from 1. */
export type SheetRow = { cells: readonly string[]; line: number };

/** Cells of all rows, the empty ones before a far column included; each takes four bytes once it is read. */
const mostCells = 100_000_000;

/**
 * The rows of one sheet as texts, as a person reads them there: days as ISO, whole numbers plain, formulas by their stored
 * result, errors by their name. `most` rows at most. The reader is loaded on first use: few files are workbooks.
 */
export async function* sheetRows(
  { is1904 }: Pick<Workbook, "is1904">,
  bytes: Uint8Array,
  sheet: string,
  padded: SheetOutline["padded"],
  most: number,
): AsyncGenerator<SheetRow> {
  const { streamXlsxRows } = await import("hucre/xlsx");
  const rows = streamXlsxRows(bytes, { sheet, maxRows: most, dateSystem: is1904 ? "1904" : "1900" });
  let width = 0;
  for (;;) {
    // the reader throws its own kinds of error, all of which say that the file is not what it should be
    const next = await rows.next().catch(() => {
      throw new Refused({ kind: "file-damaged" });
    });
    if (next.done) return;
    const line = next.value.index + 1;
    width += next.value.values.length;
    if (width > mostCells) throw new Refused({ kind: "file-too-large", bytes: width * 4, limit: mostCells * 4 });
    const cells = next.value.values.map((value, column) =>
      cellText(value, padded.get(`${columnLetters(column)}${line}`) ?? 0),
    );
    yield { cells, line };
  }
}

function cellText(value: unknown, width: number): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value).padStart(width, "0");
  if (value instanceof Date) return dayText(value);
  return value === null || value === undefined ? "" : String(value);
}

/** Excel shows 15 digits and no more: 0.1 + 0.2 is 0.3 there. */
function numberText(value: number): string {
  const shown = Number(value.toPrecision(15));
  if (!Number.isInteger(shown) || Math.abs(shown) >= 1e21) return String(shown);
  if (Math.abs(shown) < 1e15) return shown.toFixed(0);
  const [digits = "", exponent = ""] = shown.toExponential(14).split("e+");
  return digits.replace(".", "").padEnd(Number(exponent) + (shown < 0 ? 2 : 1), "0");
}

/** A day without an hour when it is midnight, which most dates are; rounded to the second, as computed times need. */
function dayText(value: Date): string {
  const seconds = Math.round(value.getTime() / 1000);
  if (!Number.isFinite(seconds)) return "#NUM!";
  const [day = "", time = ""] = new Date(seconds * 1000).toISOString().split("T");
  // an empty cell that a formula shows as a day: what Excel writes there is no day either
  if (day < "1900") return "00/01/1900";
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 8)}`;
}
