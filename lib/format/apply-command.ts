import type { CheckedColumn } from "./checked-column";
import { type Column, columns } from "./columns";
import type { Command, RowId, RowIds } from "./command";
import type { Undo } from "./corrected-cells";
import { type Cell, type Changing, cellLayers, inTurn, type Layer, rewriting } from "./corrections";
import type { ConfirmedPlan } from "./plan-codes";
import { rowsOutOfPlan } from "./plan-rows";
import { rowsNamedIn } from "./reach";
import type { Sheet } from "./sheet";

/** What a command did, and how to take it back. `rows` = how many rows it touched. */
export type Done = { rows: number; undo: Undo };

/** Null when the command changes nothing. */
export function applyCommand(sheet: Sheet, command: Command): Done | null {
  switch (command.type) {
    case "set-cell":
      return setCells(sheet, [command]);
    case "set-cells":
      return setCells(sheet, command.cells);
    case "replace-value":
    case "replace-values":
    case "fill-empty":
      return rewrite(sheet, rewriting(command));
    case "replace-where":
      return replaceWhere(sheet, command);
    case "use-spellings":
      return layNames(sheet, command.column, (cells) => cells.spell(command.pairs));
    case "send-as-is":
      return layNames(sheet, command.column, (cells) => cells.sendAsIs(command.texts));
    case "add-rows":
      return addRows(sheet, command.rows);
    case "merge-halves":
      return mergeHalves(sheet, command.kept, command.leftOut);
    case "map-header": {
      const undo = sheet.columns.map(command.column, command.header);
      return undo && { rows: sheet.rows, undo };
    }
    case "read-dates": {
      const read = sheet.columns.readDates(command.order);
      return read && { rows: sheet.rowsHolding(sheet.column("date"), read.codes), undo: read.undo };
    }
    case "leave-out":
      return sheet.out.mark(command.rows, 1);
    case "keep":
      return sheet.out.mark(command.rows, 0);
    case "imported":
      return sheet.out.markImported(command.rows, command.part);
    case "together":
      return together(sheet, command.commands);
    case "confirm-layout":
      return confirmLayout(sheet, command);
  }
}

function setCells(sheet: Sheet, cells: readonly Cell[]): Done | null {
  const changing = cells.filter(({ row, column, text }) => changes(sheet, row, column, text));
  if (changing.length === 0) return null;
  return { rows: new Set(changing.map(({ row }) => row)).size, undo: sheet.columns.lay(cellLayers(changing)) };
}

/** The same text again means "I looked, it is right", which only a row of odd shape waits for. */
function changes(sheet: Sheet, row: RowId, column: Column, text: string): boolean {
  const cells = sheet.column(column);
  return sheet.has(row) && (cells.textAt(row) !== text || (sheet.read.table.isOdd(row) && !cells.isEdited(row)));
}

function rewrite(sheet: Sheet, layer: Layer & Changing): Done | null {
  const cells = sheet.column(layer.column);
  const rows = sheet.rowsHolding(cells, layer.codesIn(cells));
  return rows === 0 ? null : { rows, undo: sheet.columns.lay([layer]) };
}

function replaceWhere(sheet: Sheet, command: Extract<Command, { type: "replace-where" }>): Done | null {
  const { column, to } = command;
  const rows = rowsWhere(sheet, command);
  const layer: Layer = { column, lay: (into) => into.setRows(rows, to) };
  return rows.length === 0 ? null : { rows: rows.length, undo: sheet.columns.lay([layer]) };
}

function rowsWhere(
  sheet: Sheet,
  { column, from, to, where }: Extract<Command, { type: "replace-where" }>,
): Uint32Array {
  const cells = sheet.column(column);
  const beside = sheet.column(where.column);
  const codes = new Set(cells.codesWhere((text) => text === from));
  const besideCodes = new Set(beside.codesWhere((text) => text === where.text));
  const found: RowId[] = [];
  if (from !== to && codes.size > 0 && besideCodes.size > 0)
    for (let row = 0; row < sheet.rows; row += 1)
      if (codes.has(cells.codeAt(row)) && besideCodes.has(beside.codeAt(row))) found.push(row);
  return Uint32Array.from(found);
}

/** What is known of names lies over the texts; nothing happens where no row holds one of them. */
function layNames(
  sheet: Sheet,
  column: Column,
  lay: (cells: CheckedColumn) => { codes: readonly number[]; undo: Undo },
): Done | null {
  let codes: readonly number[] = [];
  const layer: Layer = {
    column,
    lay: (cells) => {
      const laid = lay(cells);
      codes = laid.codes;
      return laid.undo;
    },
  };
  const undo = sheet.columns.lay([layer]);
  const rows = sheet.rowsHolding(sheet.column(column), codes);
  if (rows > 0) return { rows, undo };
  undo();
  return null;
}

function addRows(sheet: Sheet, rows: readonly Readonly<Partial<Record<Column, string>>>[]): Done | null {
  if (rows.length === 0) return null;
  const first = sheet.rows;
  sheet.resize(first + rows.length);
  const cells = rows.flatMap((texts, index) =>
    columns.flatMap((column): Cell[] => {
      const text = texts[column] ?? "";
      return text === "" ? [] : [{ row: first + index, column, text }];
    }),
  );
  const undo = sheet.columns.lay(cellLayers(cells));
  return { rows: rows.length, undo: inTurn([() => sheet.resize(first), undo]) };
}

function mergeHalves(sheet: Sheet, kept: RowIds, leftOut: RowIds): Done | null {
  const rows = Uint32Array.from(kept).filter((row) => changes(sheet, row, "position", "FullDay"));
  const wholeDays: Layer = { column: "position", lay: (cells) => cells.setRows(rows, "FullDay") };
  return oneOf([
    rows.length === 0 ? null : { rows: rows.length, undo: sheet.columns.lay([wholeDays]) },
    sheet.out.mark(leftOut, 1),
  ]);
}

/** A row in which two parts of a repair change something is one row. */
function together(sheet: Sheet, commands: readonly Command[]): Done | null {
  const touched = new Uint8Array(sheet.rows);
  for (const command of commands) markRows(sheet, command, touched);
  const done = oneOf(commands.map((command) => applyCommand(sheet, command)));
  return done && { rows: touched.reduce((sum, mark) => sum + mark, 0), undo: done.undo };
}

function markRows(sheet: Sheet, command: Command, marks: Uint8Array): void {
  for (const row of rowsNamedIn(command) ?? []) if (sheet.has(row)) marks[row] = 1;
  if (command.type === "together") for (const part of command.commands) markRows(sheet, part, marks);
  if (command.type === "replace-where") for (const row of rowsWhere(sheet, command)) marks[row] = 1;
  const texts = textsChangedBy(sheet, command);
  if (!texts) return;
  const { cells } = texts;
  const codes = new Set(texts.codes);
  if (codes.size > 0) for (let row = 0; row < sheet.rows; row += 1) if (codes.has(cells.codeAt(row))) marks[row] = 1;
}

/** Null for commands that change rows and not texts. */
function textsChangedBy(sheet: Sheet, command: Command): { cells: CheckedColumn; codes: readonly number[] } | null {
  switch (command.type) {
    case "replace-value":
    case "replace-values":
    case "fill-empty": {
      const layer = rewriting(command);
      const cells = sheet.column(layer.column);
      return { cells, codes: layer.codesIn(cells) };
    }
    case "use-spellings":
    case "send-as-is": {
      const cells = sheet.column(command.column);
      const names = command.type === "send-as-is" ? command.texts : command.pairs.map(({ from }) => from);
      return { cells, codes: cells.codesOfOwn(new Set(names)) };
    }
    default:
      return null;
  }
}

/** Said again, it replaces what was said before. */
function confirmLayout(sheet: Sheet, { position, codes, skip }: ConfirmedPlan): Done | null {
  if (!sheet.read.layout.spread) return null;
  const { out, columns: cells } = sheet;
  const before = { plan: cells.plan, byPlan: out.byPlan, marks: out.marks.slice() };
  const plan = { position, codes, skip };
  out.mark(out.byPlan, 0);
  cells.answerPlan(plan);
  out.byPlan = rowsOutOfPlan(cells, sheet.rows, plan).filter((row) => out.marks[row] === 0);
  out.mark(out.byPlan, 1);
  return {
    rows: sheet.rows,
    undo: () => {
      out.byPlan = before.byPlan;
      out.marks = before.marks;
      cells.answerPlan(before.plan);
    },
  };
}

function oneOf(parts: readonly (Done | null)[]): Done | null {
  const did = parts.filter((part) => part !== null);
  if (did.length === 0) return null;
  return { rows: did.reduce((sum, { rows }) => sum + rows, 0), undo: inTurn(did.map(({ undo }) => undo)) };
}
