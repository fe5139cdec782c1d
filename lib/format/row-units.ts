import type { RowId } from "./command";
import type { Sheet } from "./sheet";

/** Rows that must stay together: `of` per row its unit, in the order in which units first appear; `sizes` in bytes. */
export type Units = { of: Uint32Array; sizes: Float64Array };

/** Which rows are meant, in order, and how many bytes each takes. */
export type Rows = { goes: (row: RowId) => boolean; bytesOf: (row: RowId) => number };

/**
 * The people of a file; who alone takes more than `most` bytes is taken apart by days. Case of a login does not count, so
 * that a person's day is never in two units.
 */
export function unitsOf(sheet: Sheet, rows: Rows, most: number): Units {
  const people = grouped(
    sheet,
    rows,
    byText(sheet, "login", (text) => text.toLowerCase()),
  );
  if (people.sizes.every((size) => size <= most)) return people;
  const dayOf = byText(sheet, "date", (text) => text);
  // a whole person is its own day 0
  return grouped(sheet, rows, (row) => {
    const person = people.of[row] ?? 0;
    return (people.sizes[person] ?? 0) > most ? person + (dayOf(row) + 1) * people.sizes.length : person;
  });
}

function grouped(sheet: Sheet, { goes, bytesOf }: Rows, keyOf: (row: RowId) => number): Units {
  const of = new Uint32Array(sheet.rows);
  const units = new Map<number, number>();
  const sizes: number[] = [];
  for (let row = 0; row < sheet.rows; row += 1) {
    if (!goes(row)) continue;
    const key = keyOf(row);
    const unit = units.get(key) ?? units.size;
    units.set(key, unit);
    sizes[unit] = (sizes[unit] ?? 0) + bytesOf(row);
    of[row] = unit;
  }
  return { of, sizes: Float64Array.from(sizes) };
}

/** One number per distinct text of a column as it is sent. */
function byText(sheet: Sheet, column: "login" | "date", spelling: (text: string) => string): (row: RowId) => number {
  const { codes, sent } = sheet.column(column);
  const known = new Map<string, number>();
  const numbers = Uint32Array.from(sent, (text) => {
    const spelt = spelling(text ?? "");
    const number = known.get(spelt) ?? known.size;
    known.set(spelt, number);
    return number;
  });
  return (row) => numbers[codes[row] ?? 0] ?? 0;
}
