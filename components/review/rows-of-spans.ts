import type { RowView, TableDesk, View } from "@/lib/format/conversation";
import { rowsIn, type Span } from "./grid-selection";

/** What the page takes into its hands at once. More is a matter for find and replace, or for a whole view. */
export const mostRows = 20_000;
export const mostCells = 40_000;

/** Rows are asked in pieces, so that no answer keeps the page from painting. */
const piece = 250;

/**
 * The rows of some spans of a view, in the order shown; null when they are more than `mostRows`.
 *
 * throws  what the desk throws
 */
export async function rowsOfSpans(
  desk: Pick<TableDesk, "rows">,
  view: View,
  spans: readonly Span[],
): Promise<readonly RowView[] | null> {
  if (rowsIn(spans) > mostRows) return null;
  const rows: RowView[] = [];
  for (const { from, to } of spans)
    for (let first = from; first <= to; first += piece)
      for (const row of (await desk.rows(view, first, Math.min(first + piece, to + 1))).rows) rows.push(row);
  return rows;
}
