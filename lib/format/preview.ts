import { applyCommand } from "./apply-command";
import { type Column, columns } from "./columns";
import type { Command, RowId, RowIds } from "./command";
import type { Preview } from "./conversation";
import { reachOf } from "./reach";
import type { Sheet } from "./sheet";

type Shown = Preview["rows"][number];
type Place = { row: RowId; column: Column | null };

const shownAtMost = 3;

/**
 * What a command would do: it is done, looked at and undone, before anybody sees the table change.
 *
 * out   the first three cells in the order of the file; of a row that is left out or kept, the row as a whole (`column` null)
 */
export function previewOf(sheet: Sheet, command: Command): Preview {
  const { rows: rowsBefore } = sheet;
  const places = reachOf(command) === "texts" || command.type === "map-header" ? null : placesIn(command, sheet);
  const before = (places ?? []).map((place) => shownAt(sheet, place, rowsBefore));
  const compare = places ? null : changesOf(sheet, command);
  const done = applyCommand(sheet, command);
  if (!done) return { changed: 0, rows: [] };
  const rows: Shown[] = compare ? compare() : [];
  for (const [at, place] of (places ?? []).entries()) {
    const was = before[at] ?? "";
    const after = shownAt(sheet, place, sheet.rows);
    if (rows.length < shownAtMost && was !== after)
      rows.push({ line: sheet.lineOf(place.row), column: place.column, before: was, after });
  }
  done.undo();
  return { changed: done.rows, rows };
}

/** A cell's text; of a whole row, who and when, or nothing once it is left out. */
function shownAt(sheet: Sheet, { row, column }: Place, rows: number): string {
  if (row >= rows) return "";
  if (column !== null) return sheet.column(column).textAt(row);
  if (sheet.leftOut[row] === 1) return "";
  const words = (["login", "date"] as const).map((name) => sheet.column(name).textAt(row).trim());
  return words.filter((word) => word !== "").join(" · ");
}

/** The cells and rows a command names, in the order of the file. */
function placesIn(command: Command, sheet: Sheet): readonly Place[] {
  const { rows, leftOut } = sheet;
  const whole = (row: RowId): Place => ({ row, column: null });
  const inOrder = (places: readonly Place[]) =>
    places.filter(({ row }) => row >= 0 && row < rows).sort((a, b) => a.row - b.row);
  switch (command.type) {
    case "set-cell":
      return inOrder([command]);
    case "set-cells":
      return inOrder(command.cells);
    case "leave-out":
      return firstOf(command.rows, (row) => leftOut[row] === 0).map(whole);
    case "keep":
      return firstOf(command.rows, (row) => leftOut[row] === 1).map(whole);
    case "merge-halves":
      return inOrder([
        ...firstOf(command.kept, (row) => sheet.has(row)).map((row): Place => ({ row, column: "position" })),
        ...firstOf(command.leftOut, (row) => leftOut[row] === 0).map(whole),
      ]);
    case "add-rows":
      return command.rows.slice(0, shownAtMost).map((_, index) => whole(rows + index));
    case "together":
      return command.commands.flatMap((part) => placesIn(part, sheet));
    default:
      return [];
  }
}

/** The first few rows that are meant, in the order of the file; of a million, none is sorted. */
function firstOf(rows: RowIds, isMeant: (row: RowId) => boolean): readonly RowId[] {
  let first: readonly RowId[] = [];
  for (const row of rows) {
    const last = first[shownAtMost - 1];
    if ((last !== undefined && row >= last) || first.includes(row) || !isMeant(row)) continue;
    first = [...first, row].sort((a, b) => a - b).slice(0, shownAtMost);
  }
  return first;
}

/** For commands that name no cells: keeps the columns as they are, then looks for the first rows that differ. */
function changesOf(sheet: Sheet, command: Command): () => Shown[] {
  const isRead = command.type === "read-dates";
  const concerned = command.type === "map-header" ? [command.column] : columns;
  const kept = concerned.map((column) => {
    const { codes, texts, sent } = sheet.column(column);
    return { column, codes, texts: [...texts], sent: isRead ? [...sent] : [] };
  });
  return () => {
    const found: Shown[] = [];
    const changed = kept.filter(({ column, codes, texts, sent }) => {
      const now = sheet.column(column);
      return (
        now.codes !== codes ||
        texts.some((text, code) => text !== now.texts[code]) ||
        (isRead && sent.some((text, code) => text !== now.sent[code]))
      );
    });
    for (let row = 0; row < sheet.rows && found.length < shownAtMost && changed.length > 0; row += 1)
      for (const { column, codes, texts, sent } of changed) {
        const code = codes[row] ?? 0;
        const before = texts[code] ?? "";
        const now = sheet.column(column);
        const after = isRead ? (now.sentAt(row) ?? "") : now.textAt(row);
        const differs = isRead ? now.sentAt(row) !== (sent[code] ?? null) : before !== after;
        if (differs && found.length < shownAtMost) found.push({ line: sheet.lineOf(row), column, before, after });
      }
    return found;
  };
}
