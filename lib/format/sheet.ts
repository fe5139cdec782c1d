import { CheckedColumn, type Undo } from "./checked-column";
import { type Column, columns, requiredColumns } from "./columns";
import type { Command, DateOrder, RowId } from "./command";
import type { DateReading } from "./conversation";
import { decideOrder } from "./date-order";
import { hasPm } from "./read-position";
import type { ReadFile } from "./reading";

/** What a command did, and how to take it back. `rows` = how many rows it touched. */
export type Done = { rows: number; undo: Undo };

/**
 * A file read, with the corrections in force: which header feeds which column, the seven columns as they stand, and the
 * rows left out. Commands are applied here and nowhere else.
 */
export class Sheet {
  readonly rows: number;
  readonly leftOut: Uint8Array;
  #mapping: Readonly<Record<Column, number | null>>;
  #ties: readonly { column: Column; headers: readonly number[] }[];
  #order: DateOrder | null = null;
  #columns: Readonly<Record<Column, CheckedColumn>>;
  /** corrections of cells and values in force, to be laid over a file column that is mapped later */
  readonly #corrections: Extract<Command, { type: "set-cell" | "replace-value" }>[] = [];

  constructor(
    readonly read: ReadFile,
    private readonly today: number,
  ) {
    this.rows = read.table.rows;
    this.leftOut = new Uint8Array(this.rows);
    this.#mapping = read.layout.match.mapping;
    this.#ties = read.layout.match.ties;
    this.#columns = {
      login: this.#columnFor("login"),
      workLocationName: this.#columnFor("workLocationName"),
      areaName: this.#columnFor("areaName"),
      date: this.#columnFor("date"),
      position: this.#columnFor("position"),
      comment: this.#columnFor("comment"),
      isDeletion: this.#columnFor("isDeletion"),
    };
  }

  column(column: Column): CheckedColumn {
    return this.#columns[column];
  }

  get mapping(): Readonly<Record<Column, number | null>> {
    return this.#mapping;
  }

  get ties(): readonly { column: Column; headers: readonly number[] }[] {
    return this.#ties;
  }

  /** Required columns that neither the file nor the admin has filled; a tie is no lack, but it is open. */
  get missing(): readonly Column[] {
    return requiredColumns.filter(
      (column) => !this.#columns[column].provided && !this.#ties.some((tie) => tie.column === column),
    );
  }

  get dates(): DateReading {
    const cells = this.#columns.date;
    return decideOrder(cells.source?.dictionary.texts ?? [], () => cells.usedTexts(), this.#order);
  }

  /** Null when the command changes nothing. */
  apply(command: Command): Done | null {
    switch (command.type) {
      case "set-cell":
        return this.#setCell(command);
      case "replace-value":
        return this.#replaceValue(command);
      case "map-header":
        return this.#mapHeader(command.column, command.header);
      case "read-dates":
        return this.#readDates(command.order);
      case "leave-out":
        return this.#leaveOut(command.rows, 1);
      case "keep":
        return this.#leaveOut(command.rows, 0);
      case "set-cells":
      case "replace-values":
      case "fill-empty":
      case "add-rows":
      case "merge-halves":
      case "confirm-layout":
        return null;
    }
  }

  #setCell(command: Extract<Command, { type: "set-cell" }>): Done | null {
    const { row, column, text } = command;
    const cells = this.#columns[column];
    if (!this.#has(row)) return null;
    // the same text again means "I looked, it is right", which only a row of odd shape waits for
    if (cells.textAt(row) === text && (cells.isEdited(row) || !this.read.table.isOdd(row))) return null;
    const undo = cells.setCell(row, text);
    return { rows: 1, undo: this.#corrected(command, undo) };
  }

  #replaceValue(command: Extract<Command, { type: "replace-value" }>): Done | null {
    const cells = this.#columns[command.column];
    if (command.from === command.to) return null;
    const { codes, undo } = cells.replace(command.from, command.to);
    const rows = this.#rowsHolding(cells, codes);
    if (rows === 0) {
      undo();
      return null;
    }
    return { rows, undo: this.#corrected(command, undo) };
  }

  #corrected(command: Extract<Command, { type: "set-cell" | "replace-value" }>, undo: Undo): Undo {
    this.#corrections.push(command);
    return () => {
      this.#corrections.pop();
      undo();
    };
  }

  /** A header feeds one column: it is taken from the column it fed. */
  #mapHeader(column: Column, header: number | null): Done | null {
    const isOpen = this.#ties.some((tie) => tie.column === column);
    if ((this.#mapping[column] === header && !isOpen) || (header !== null && !this.read.table.columns[header]))
      return null;
    const before = { mapping: this.#mapping, ties: this.#ties, columns: this.#columns };
    const robbed = header === null ? undefined : columns.find((other) => this.#mapping[other] === header);
    this.#mapping = { ...this.#mapping, ...(robbed ? { [robbed]: null } : {}), [column]: header };
    this.#ties = this.#ties.filter((tie) => tie.column !== column);
    this.#columns = {
      ...this.#columns,
      ...(robbed ? { [robbed]: this.#columnFor(robbed) } : {}),
      [column]: this.#columnFor(column),
    };
    return {
      rows: this.rows,
      undo: () => {
        this.#mapping = before.mapping;
        this.#ties = before.ties;
        this.#columns = before.columns;
      },
    };
  }

  #readDates(order: DateOrder): Done | null {
    if (this.#order === order) return null;
    const before = this.#order;
    const cells = this.#columns.date;
    const sentBefore = [...cells.sent];
    this.#order = order;
    cells.reread(this.#contextOf("date", cells.source));
    const changed = sentBefore.flatMap((sent, code) => (sent === cells.sent[code] ? [] : [code]));
    return {
      rows: this.#rowsHolding(cells, changed),
      undo: () => {
        this.#order = before;
        cells.reread(this.#contextOf("date", cells.source));
      },
    };
  }

  #leaveOut(rows: readonly RowId[], mark: 0 | 1): Done | null {
    const changed = [...new Set(rows)].filter((row) => this.#has(row) && this.leftOut[row] !== mark);
    for (const row of changed) this.leftOut[row] = mark;
    const undo = () => {
      for (const row of changed) this.leftOut[row] = 1 - mark;
    };
    return changed.length === 0 ? null : { rows: changed.length, undo };
  }

  #columnFor(column: Column): CheckedColumn {
    const header = this.#mapping[column];
    const source = header === null ? null : (this.read.table.columns[header] ?? null);
    const cells = new CheckedColumn(column, source, this.rows, this.#contextOf(column, source));
    for (const correction of this.#corrections) {
      if (correction.column !== column) continue;
      if (correction.type === "set-cell") cells.setCell(correction.row, correction.text);
      else cells.replace(correction.from, correction.to);
    }
    return cells;
  }

  #contextOf(column: Column, source: CheckedColumn["source"]) {
    const texts = source?.dictionary.texts ?? [];
    const dates = column === "date" ? decideOrder(texts, () => [], this.#order) : null;
    return {
      order: dates === null || dates.order === "plain" ? null : dates.order,
      amIsMorning: column === "position" && hasPm(texts),
      today: this.today,
    };
  }

  #rowsHolding(cells: CheckedColumn, codes: readonly number[]): number {
    if (codes.length === 0) return 0;
    const holds = new Uint8Array(cells.texts.length);
    for (const code of codes) holds[code] = 1;
    let count = 0;
    for (let row = 0; row < this.rows; row += 1) count += holds[cells.codeAt(row)] ?? 0;
    return count;
  }

  #has(row: RowId): boolean {
    return Number.isInteger(row) && row >= 0 && row < this.rows;
  }
}
