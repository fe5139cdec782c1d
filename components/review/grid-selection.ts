import type { Column } from "@/lib/format/columns";
import { gridColumns, isEditable, lastColumn, type Place } from "./grid-columns";

/** `from` to `to`, both inclusive. */
export type Span = { from: number; to: number };

/**
 * Several cells, or whole rows; one cell alone is just the cursor. Rows count from 0 in the view shown, so a million rows
 * are as short to say as two.
 */
export type Selection =
  | { kind: "block"; anchor: Place; head: Place }
  | { kind: "rows"; spans: readonly Span[]; anchor: number };

const between = (a: number, b: number): Span => ({ from: Math.min(a, b), to: Math.max(a, b) });

/** The block from one cell to another; null when they are the same cell. */
export const blockOf = (anchor: Place, head: Place): Selection | null =>
  anchor.row === head.row && anchor.column === head.column ? null : { kind: "block", anchor, head };

export const wholeRows = (from: number, to: number): Selection => ({
  kind: "rows",
  spans: [between(from, to)],
  anchor: from,
});

/** The rows of a selection, top to bottom, none twice. */
export const spansOf = (selection: Selection): readonly Span[] =>
  selection.kind === "rows" ? selection.spans : [between(selection.anchor.row, selection.head.row)];

export const rowsIn = (spans: readonly Span[]): number => spans.reduce((rows, { from, to }) => rows + to - from + 1, 0);

const columnSpan = (selection: Selection): Span =>
  selection.kind === "rows" ? { from: 0, to: lastColumn } : between(selection.anchor.column, selection.head.column);

/** The columns of a selection that hold cells of the admin, left to right. */
export function columnsOf(selection: Selection): readonly Column[] {
  const { from, to } = columnSpan(selection);
  return gridColumns.slice(from, to + 1).filter(isEditable);
}

/** Which cells of a row are selected, as columns of the grid; null when none is. */
export function selectedIn(selection: Selection | null, row: number): Span | null {
  if (selection === null || !spansOf(selection).some(({ from, to }) => from <= row && row <= to)) return null;
  return columnSpan(selection);
}

/** Takes a row in, or out when it was in; a block counts by its rows. Null when no row is left. */
export function toggledRow(selection: Selection | null, row: number): Selection | null {
  const spans = selection ? spansOf(selection) : [];
  const inside = spans.some(({ from, to }) => from <= row && row <= to);
  const changed = inside ? spans.flatMap((span) => without(span, row)) : merged([...spans, { from: row, to: row }]);
  return changed.length === 0 ? null : { kind: "rows", spans: changed, anchor: row };
}

/** From the row selected last through another one; what was selected elsewhere stays. */
export function throughRow(selection: Selection | null, from: number, to: number): Selection {
  if (selection?.kind !== "rows") return wholeRows(from, to);
  const { anchor } = selection;
  const others = selection.spans.filter((span) => anchor < span.from || span.to < anchor);
  return { kind: "rows", spans: merged([...others, between(anchor, to)]), anchor };
}

const without = ({ from, to }: Span, row: number): readonly Span[] =>
  row < from || to < row
    ? [{ from, to }]
    : [
        { from, to: row - 1 },
        { from: row + 1, to },
      ].filter((span) => span.from <= span.to);

function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
  }
  return all;
}
