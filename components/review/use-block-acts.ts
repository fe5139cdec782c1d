"use client";
import { type ClipboardEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { RowId } from "@/lib/format/command";
import type { RowView, TableDesk, View } from "@/lib/format/conversation";
import { blockOfText, textOfBlock } from "./block-text";
import { inField } from "./cell-place";
import { gridColumns, isEditable, lastColumn, type Place } from "./grid-columns";
import { blockOf, columnsOf, rowsIn, type Selection, type Span, spansOf } from "./grid-selection";
import { filled, type Laid, laidOut } from "./pasted-cells";
import { mostCells, mostRows, rowsOfSpans } from "./rows-of-spans";
import type { useRowWindow } from "./use-row-window";
import type { Table } from "./use-table";

type Props = {
  desk: TableDesk;
  view: View;
  window: ReturnType<typeof useRowWindow>;
  at: Place;
  selection: Selection | null;
  select: (selection: Selection | null) => void;
  table: Table;
};

/** What is done to all selected cells or rows at once: copy, cut, paste, clear, leave out, send again. */
export function useBlockActs({ desk, view, window, at, selection, select, table }: Props) {
  const t = useTranslations("review.selection");
  const { pages, total } = window;
  const [said, say] = useState<string | null>(null);
  /** a pasted block that runs past the last row waits for a decision */
  const [offer, setOffer] = useState<Laid | null>(null);

  const here: Selection = selection ?? { kind: "block", anchor: at, head: at };
  const spans = spansOf(here);
  const columns = columnsOf(here);

  const rowsOf = async (some: readonly Span[], width: number): Promise<readonly RowView[] | null> => {
    const rows = rowsIn(some) * width > mostCells ? null : await rowsOfSpans(desk, view, some).catch(() => null);
    if (rows === null) say(t("tooMany", { rows: Math.min(mostRows, Math.floor(mostCells / width)) }));
    return rows;
  };
  const idsOf = (rows: readonly RowView[]): readonly RowId[] => rows.map(({ id }) => id);
  const textOf = (rows: readonly RowView[]) =>
    textOfBlock(rows.map(({ cells }) => columns.map((column) => cells[column].text)));

  const clear = async () => {
    const rows = await rowsOf(spans, columns.length);
    if (rows) await table.run({ type: "set-cells", cells: filled(idsOf(rows), columns, "") });
  };

  const copy = (event: ClipboardEvent): boolean => {
    if (inField(event.target) || columns.length === 0 || total === 0) return false;
    event.preventDefault();
    const words = t("copied", { rows: rowsIn(spans), columns: columns.length });
    const known = rowsHere(spans, (row) => pages.row(row));
    if (known) {
      event.clipboardData.setData("text/plain", textOf(known));
      say(words);
    } else {
      // Rows that this page does not hold come a moment later, when the event is over.
      void rowsOf(spans, columns.length).then(async (rows) => {
        if (!rows) return;
        await navigator.clipboard.writeText(textOf(rows)).then(
          () => say(words),
          () => say(t("copyFailed")),
        );
      });
    }
    return true;
  };

  const lay = async ({ cells, beyond, dropped }: Laid) => {
    if (cells.length > 0) await table.run({ type: "set-cells", cells });
    if (beyond.length > 0) await table.run({ type: "add-rows", rows: beyond });
    say(dropped > 0 ? t("dropped", { columns: dropped }) : null);
  };

  const paste = async (text: string) => {
    const block = blockOfText(text);
    const width = Math.max(...block.map((line) => line.length));
    const single = block.length === 1 && width === 1 ? block[0]?.[0] : undefined;
    if (single !== undefined && selection !== null) {
      const rows = await rowsOf(spans, columns.length);
      if (rows) await table.run({ type: "set-cells", cells: filled(idsOf(rows), columns, single) });
      return;
    }
    const top = spans[0]?.from ?? at.row;
    const left = here.kind === "rows" ? 1 : Math.max(1, Math.min(here.anchor.column, here.head.column));
    const first = gridColumns[left];
    if (first === undefined || !isEditable(first)) return;
    if (block.length * width > mostCells || block.length > mostRows) {
      say(t("tooManyPasted", { rows: Math.min(mostRows, Math.floor(mostCells / width)) }));
      return;
    }
    const last = Math.min(total, top + block.length) - 1;
    const rows = last < top ? [] : await rowsOf([{ from: top, to: last }], width);
    if (!rows) return;
    const laid = laidOut(block, idsOf(rows), left);
    const right = Math.min(lastColumn - 1, left + width - 1);
    if (rows.length > 0) select(blockOf({ row: top, column: left }, { row: top + rows.length - 1, column: right }));
    if (laid.beyond.length > 0) setOffer(laid);
    else await lay(laid);
  };

  return {
    said,
    quiet: () => say(null),
    clear,
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) void clear();
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData("text/plain");
      if (inField(event.target) || text === "") return;
      event.preventDefault();
      void paste(text);
    },
    offer,
    /** How many of the lines below the last row become rows: all, or none; null = nothing is pasted. */
    settle: (add: boolean | null) => {
      setOffer(null);
      if (offer && add !== null) void lay(add ? offer : { ...offer, beyond: [] });
    },
    /** Rows are left out, or sent again, all in one step; the rows of a whole view without naming them. */
    leaveOut: async () => {
      if (rowsIn(spans) === total && total > 1) await table.run({ type: "leave-out-view", view });
      else {
        const rows = await rowsOf(spans, 1);
        if (rows) await table.run({ type: "leave-out", rows: idsOf(rows) });
      }
    },
    sendAgain: async () => {
      const rows = await rowsOf(spans, 1);
      if (rows) await table.run({ type: "keep", rows: idsOf(rows) });
    },
  };
}

/** The rows of some spans when this page holds them all, else null. */
function rowsHere(spans: readonly Span[], row: (index: number) => RowView | undefined): readonly RowView[] | null {
  if (rowsIn(spans) > mostRows) return null;
  const rows: RowView[] = [];
  for (const { from, to } of spans)
    for (let index = from; index <= to; index++) {
      const held = row(index);
      if (!held) return null;
      rows.push(held);
    }
  return rows;
}
