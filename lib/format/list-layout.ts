import { columns, requiredColumns } from "./columns";
import type { Choices } from "./conversation";
import { findHalves } from "./halves-list";
import { type Cut, knows, type Layout } from "./layout";
import { matchHeaders, namesDay, type Spelling } from "./match-headers";

/** The list whose headers tell most; the first of equals. */
export const bestList = (lists: readonly Layout[]): Layout | null =>
  lists.reduce<Layout | null>((a, b) => (a && score(a) >= score(b) ? a : b), null);

/** Each record as a header; none below one that knows all of our columns can be a better one. */
export function listsIn({ delimiter, records }: Cut, choices: Choices, spelling: Spelling): Layout[] {
  const lists: Layout[] = [];
  for (const [above, { cells }] of records.entries()) {
    if (choices.headerLine !== undefined && choices.headerLine !== above + 1) continue;
    const headers = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
    const match = matchHeaders(headers, spelling);
    lists.push({ delimiter, above, headerRows: 1, headers, match, spread: null, halves: null });
    if (match.known === columns.length) break;
  }
  return lists;
}

/** A list with a column per half of the day becomes one with a row per half. */
export function withHalves(layout: Layout, cuts: readonly Cut[]): Layout {
  const records = cuts.find(({ delimiter }) => delimiter === layout.delimiter)?.records ?? [];
  const below = records.slice(layout.above + 1).map(({ cells }) => cells);
  const found = findHalves(layout.headers, layout.match, below);
  return found ? { ...layout, halves: found.list, headers: found.headers, match: found.match } : layout;
}

/** All that a row must hold stands under headers of its own, and no header is a day: looking for a plan took half as long as the rest. */
export const saysItIsAList = ({ headers, match: { mapping } }: Layout): boolean =>
  requiredColumns.every((column) => mapping[column] !== null) && !headers.some(namesDay);

/** Columns known count most, then required ones; the first of equals wins (design: decided against known headers). */
const score = (layout: Layout): number =>
  layout.match.known * 10 + requiredColumns.filter((column) => knows(layout, column)).length;
