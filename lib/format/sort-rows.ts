import { type CheckedColumn, noKey } from "./checked-column";
import type { Column } from "./columns";
import type { View } from "./conversation";
import type { Sheet } from "./sheet";

/** Beyond this many distinct texts the order of letters gives way to speed. */
const mostCollated = 20_000;
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/**
 * Rows in another order. Texts are compared once per distinct text; rows of equal texts keep the order of the file, also when
 * descending. What has a meaning is sorted by it: dates by day, parts by the course of the day; unreadable ones come last.
 *
 * in   `rows` in the order of the file
 */
export function sorted(sheet: Sheet, rows: Uint32Array, sort: NonNullable<View["sort"]>): Uint32Array {
  if (sort.by === "line") return sort.descending ? rows.slice().reverse() : rows;
  const cells = sheet.column(sort.by);
  const { ranks, most } = ranksOf(sort.by, cells);
  const places = new Uint32Array(most + 2);
  const rankOf = (row: number): number => {
    const rank = ranks[cells.codeAt(row)] ?? 0;
    return sort.descending ? most - rank : rank;
  };
  for (const row of rows) places[rankOf(row) + 1] = (places[rankOf(row) + 1] ?? 0) + 1;
  for (let rank = 1; rank < places.length; rank += 1) places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0);
  const list = new Uint32Array(rows.length);
  for (const row of rows) {
    const rank = rankOf(row);
    const at = places[rank] ?? 0;
    list[at] = row;
    places[rank] = at + 1;
  }
  return list;
}

/** Per code its place among the distinct texts; equal ones share a place. */
function ranksOf(column: Column, { texts, keys }: CheckedColumn): { ranks: Uint32Array; most: number } {
  const byText =
    texts.length <= mostCollated ? collator.compare : (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const isKeyed = column === "date" || column === "position" || column === "isDeletion";
  const keyOf = (code: number): number => {
    const key = isKeyed ? (keys[code] ?? noKey) : 0;
    return key === noKey ? Number.MAX_SAFE_INTEGER : key;
  };
  const compare = (a: number, b: number): number => {
    const byKey = keyOf(a) - keyOf(b);
    if (byKey !== 0 || (isKeyed && keyOf(a) !== Number.MAX_SAFE_INTEGER)) return byKey;
    return byText(texts[a] ?? "", texts[b] ?? "");
  };
  const codes = Array.from(texts, (_, code) => code).sort(compare);
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (const [at, code] of codes.entries()) {
    if (at > 0 && compare(codes[at - 1] ?? 0, code) !== 0) rank += 1;
    ranks[code] = rank;
  }
  return { ranks, most: rank };
}
