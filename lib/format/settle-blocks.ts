import { clean } from "./clean";
import { dayHeader } from "./header-cell";
import { datedByWeeks } from "./settle-down";
import type { PlanLine, Spread } from "./spread";

type Grid = Extract<Spread, { kind: "grid" }>;
/** A line of a plan whose days stand down, with the plan as it was there, and the lines above its block. */
export type DownLine = PlanLine & { spread: Grid; above: readonly (readonly string[])[] };

/** Days that stand down settle each other, block by block: the lines with their dates as ISO where that could be told. */
export function* settleBlocks(lines: readonly DownLine[]): Generator<DownLine> {
  for (const block of blocksOf(lines)) {
    const [{ spread, above } = { spread: null, above: [] }] = block;
    if (!spread?.down) continue;
    const { column: dates, week, settle } = spread.down;
    const textsOf = (column: number) => block.map(({ cells }) => clean(cells[column] ?? "", "name").text);
    const texts = week === null ? textsOf(dates) : datedByWeeks(textsOf(week), textsOf(dates), above);
    const settled = settle(texts, above);
    for (const [index, line] of block.entries()) {
      const cells = line.cells.map((cell, column) => (column === dates ? (settled[index] ?? cell) : cell));
      yield { ...line, cells, part: dayHeader(texts[index] ?? "")?.part ?? "" };
    }
  }
}

/** Neighbours with the same days together. */
function blocksOf(lines: readonly DownLine[]): DownLine[][] {
  const blocks: DownLine[][] = [];
  let last: Grid["days"] | null = null;
  for (const line of lines) {
    if (line.spread.days === last) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    last = line.spread.days;
  }
  return blocks;
}
