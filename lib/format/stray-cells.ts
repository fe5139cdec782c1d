import { clean } from "./clean";
import type { Spread } from "./spread";

/**
 * The filled cells of one line of a plan that belong to no day, though they look as if they should: a column between the
 * days whose header is empty or mistyped, the second half of a merged date, cells behind the end of the header. They
 * become rows without a date, which is an error to see; left alone, they would vanish.
 *
 * in      the line; the plan's columns; the codes seen so far
 * out     columns, from 0. Numbers between and behind the days are totals and are no plan
 */
export function strayCells(cells: readonly string[], spread: Spread, codes: ReadonlySet<string>): number[] {
  const { days, fixed } = spread;
  const known = new Set(days.map(({ column }) => column));
  if (spread.kind === "grid") for (const { login } of spread.days) if (login !== undefined) known.add(login);
  if (spread.kind === "week") for (const column of [spread.from, spread.to]) if (column !== null) known.add(column);
  const first = days[0]?.column ?? 0;
  const last = days.at(-1)?.column ?? 0;
  const width = Math.max(last, ...fixed) + 1;
  return cells.flatMap((cell, column) => {
    const { text } = clean(cell, "name");
    if (known.has(column) || column < first || text === "" || /^[\d.,\s%]+$/.test(text)) return [];
    return column < last || column >= width || (column === last + 1 && codes.has(text)) ? [column] : [];
  });
}
