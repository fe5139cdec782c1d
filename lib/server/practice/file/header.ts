import { columns, requiredColumns } from "../../../format/columns";

/** The headers that Lucca's own sample has, those for human readers included (contract §4). */
export const headers = [...columns, "firstName", "lastName"] as const;
export type Header = (typeof headers)[number];

/** Where each column stands in a record; absent = not in the file. */
export type ColumnPlaces = ReadonlyMap<Header, number>;

/**
 * Reads the header record.
 *
 * in      the cells of the first record, without the byte-order mark
 * out     where each column stands, or what is wrong with the file as a whole
 * source  contract §4: spelled exactly, in any order
 */
export function readHeader(
  cells: readonly string[],
  extraColumns: "refused" | "ignored",
): { ok: true; at: ColumnPlaces } | { ok: false; said: string } {
  const at = new Map<Header, number>();
  for (const [index, cell] of cells.entries()) {
    const header = headers.find((one) => one === cell);
    if (!header && extraColumns === "refused") return refused(`The column "${cell}" is not known.`);
    if (header && at.has(header)) return refused(`The column "${cell}" is there twice.`);
    if (header) at.set(header, index);
  }
  const missing = requiredColumns.find((column) => !at.has(column));
  return missing ? refused(`The column "${missing}" is missing.`) : { ok: true, at };
}

const refused = (said: string) => ({ ok: false, said }) as const;
