import { CheckedColumn, type Undo } from "./checked-column";
import { clean } from "./clean";
import { type Column, columns, requiredColumns } from "./columns";
import type { Command, DateOrder, RowId } from "./command";
import type { DateReading } from "./conversation";
import { type Cell, type Changing, cellLayers, inTurn, type Layer, rewriting } from "./corrections";
import { type DateEvidence, decideOrder, evidenceOf, habitOf, noEvidence } from "./date-order";
import { type ConfirmedPlan, planReading } from "./plan-codes";
import { reachOf } from "./reach";
import { positionHabit } from "./read-position";
import type { ReadFile } from "./row-intake";

/** What a command did, and how to take it back. `rows` = how many rows it touched. */
export type Done = { rows: number; undo: Undo };

/**
 * A file read, with the corrections in force: which header feeds which column, the seven columns as they stand, and the
 * rows left out. Commands are applied here and nowhere else.
 */
export class Sheet {
  leftOut: Uint8Array;
  #rows: number;
  #mapping: Readonly<Record<Column, number | null>>;
  #ties: readonly { column: Column; headers: readonly number[] }[];
  #order: DateOrder | null = null;
  #confirmed: ConfirmedPlan | null = null;
  /** rows that are none by what the admin said of a grid's codes and days */
  #outOfPlan: readonly RowId[] = [];
  #columns: Readonly<Record<Column, CheckedColumn>>;
  /** corrections of cells and values in force, to be laid over a file column that is mapped later */
  readonly #layers: Layer[] = [];
  readonly #evidence = new Map<CheckedColumn["source"], DateEvidence>();

  constructor(
    readonly read: ReadFile,
    private readonly today: number,
  ) {
    this.#rows = read.table.rows;
    this.leftOut = new Uint8Array(this.#rows);
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

  /** Rows of the file, then rows that were added. */
  get rows(): number {
    return this.#rows;
  }

  /** The admin's line; null for a row that was added here. */
  lineOf(row: RowId): number | null {
    return this.read.table.lines[row] ?? null;
  }

  /** What the admin said of a grid or standard week; null until then, and in a list. */
  get confirmed(): ConfirmedPlan | null {
    return this.#confirmed;
  }

  /** A grid or week of which nobody has said yet what its cells mean. */
  get isUnconfirmed(): boolean {
    return this.read.layout.spread !== null && this.#confirmed === null;
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
    return decideOrder(this.#evidenceIn(cells.source), cells, this.#order);
  }

  /** Null when the command changes nothing. */
  apply(command: Command): Done | null {
    switch (command.type) {
      case "set-cell":
        return this.#setCells([command]);
      case "set-cells":
        return this.#setCells(command.cells);
      case "replace-value":
      case "replace-values":
      case "fill-empty":
        return this.#rewrite(rewriting(command));
      case "add-rows":
        return this.#addRows(command.rows);
      case "merge-halves":
        return this.#mergeHalves(command.pairs);
      case "map-header":
        return this.#mapHeader(command.column, command.header);
      case "read-dates":
        return this.#readDates(command.order);
      case "leave-out":
        return this.#leaveOut(command.rows, 1);
      case "keep":
        return this.#leaveOut(command.rows, 0);
      case "together":
        return this.#together(command.commands);
      case "confirm-layout":
        return this.#confirmLayout(command);
    }
  }

  /** Said again, it replaces what was said before. */
  #confirmLayout({ position, codes, skip }: ConfirmedPlan): Done | null {
    if (!this.read.layout.spread) return null;
    const before = { confirmed: this.#confirmed, outOfPlan: this.#outOfPlan, leftOut: this.leftOut.slice() };
    for (const row of this.#outOfPlan) this.leftOut[row] = 0;
    this.#confirmed = { position, codes, skip };
    this.#rereadPlan();
    this.#outOfPlan = this.#rowsOutOf(this.#confirmed).filter((row) => this.leftOut[row] === 0);
    for (const row of this.#outOfPlan) this.leftOut[row] = 1;
    return {
      rows: this.rows,
      undo: () => {
        this.#confirmed = before.confirmed;
        this.#outOfPlan = before.outOfPlan;
        this.leftOut = before.leftOut;
        this.#rereadPlan();
      },
    };
  }

  #rereadPlan(): void {
    for (const column of ["workLocationName", "position"] as const)
      this.#columns[column].reread(this.#contextOf(column, this.#columns[column].source));
  }

  #rowsOutOf({ codes, skip }: ConfirmedPlan): readonly RowId[] {
    const { workLocationName: places, date: dates } = this.#columns;
    const nowhere = new Set(codes.flatMap(({ code, place }) => (place === null ? [code] : [])));
    const days = new Set(skip);
    const isOut = places.texts.map((text) => nowhere.has(clean(text, "name").text));
    const isSkipped = dates.sent.map((day) => day !== null && days.has(day));
    const out: RowId[] = [];
    for (let row = 0; row < this.rows; row += 1)
      if (isOut[places.codeAt(row)] || isSkipped[dates.codeAt(row)]) out.push(row);
    return out;
  }

  #setCells(cells: readonly Cell[]): Done | null {
    const changing = cells.filter(({ row, column, text }) => this.#has(row) && this.#changes(row, column, text));
    if (changing.length === 0) return null;
    const undo = this.#lay(cellLayers(changing));
    return { rows: new Set(changing.map(({ row }) => row)).size, undo };
  }

  /** The same text again means "I looked, it is right", which only a row of odd shape waits for. */
  #changes(row: RowId, column: Column, text: string): boolean {
    const cells = this.#columns[column];
    return cells.textAt(row) !== text || (this.read.table.isOdd(row) && !cells.isEdited(row));
  }

  #rewrite(layer: Layer & Changing): Done | null {
    const cells = this.#columns[layer.column];
    const rows = this.#rowsHolding(cells, layer.codesIn(cells));
    return rows === 0 ? null : { rows, undo: this.#lay([layer]) };
  }

  #addRows(rows: readonly Readonly<Partial<Record<Column, string>>>[]): Done | null {
    if (rows.length === 0) return null;
    const first = this.#rows;
    this.#resize(first + rows.length);
    const cells = rows.flatMap((texts, index) =>
      columns.flatMap((column): Cell[] => {
        const text = texts[column] ?? "";
        return text === "" ? [] : [{ row: first + index, column, text }];
      }),
    );
    const undo = this.#lay(cellLayers(cells));
    return {
      rows: rows.length,
      undo: () => {
        undo();
        this.#resize(first);
      },
    };
  }

  #mergeHalves(pairs: readonly (readonly [RowId, RowId])[]): Done | null {
    const full = pairs.map(([row]) => ({ row, column: "position" as const, text: "FullDay" }));
    const done = [
      this.#setCells(full),
      this.#leaveOut(
        pairs.map(([, second]) => second),
        1,
      ),
    ];
    const did = done.filter((part) => part !== null);
    if (did.length === 0) return null;
    return { rows: did.reduce((sum, { rows }) => sum + rows, 0), undo: inTurn(did.map(({ undo }) => undo)) };
  }

  #together(commands: readonly Command[]): Done | null {
    const touched = new Uint8Array(this.#rows);
    for (const command of commands) this.#markRows(command, touched);
    const did = commands.map((command) => this.apply(command)).filter((done) => done !== null);
    if (did.length === 0) return null;
    return { rows: touched.reduce((sum, mark) => sum + mark, 0), undo: inTurn(did.map(({ undo }) => undo)) };
  }

  /** A row in which two parts of a repair change something is one row. */
  #markRows(command: Command, marks: Uint8Array): void {
    const reach = reachOf(command);
    if (typeof reach !== "string") for (const row of reach) if (this.#has(row)) marks[row] = 1;
    if (command.type !== "replace-value" && command.type !== "replace-values" && command.type !== "fill-empty") return;
    const layer = rewriting(command);
    const cells = this.#columns[layer.column];
    const codes = new Set(layer.codesIn(cells));
    if (codes.size > 0) for (let row = 0; row < this.#rows; row += 1) if (codes.has(cells.codeAt(row))) marks[row] = 1;
  }

  #lay(layers: readonly Layer[]): Undo {
    const undos = layers.map((layer) => {
      this.#layers.push(layer);
      return layer.lay(this.#columns[layer.column]);
    });
    return () => {
      this.#layers.splice(this.#layers.length - layers.length);
      inTurn(undos)();
    };
  }

  #resize(rows: number): void {
    const leftOut = new Uint8Array(rows);
    leftOut.set(this.leftOut.subarray(0, rows));
    this.leftOut = leftOut;
    this.#rows = rows;
    for (const column of columns) this.#columns[column].resize(rows);
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
    for (const layer of this.#layers) if (layer.column === column) layer.lay(cells);
    return cells;
  }

  #contextOf(column: Column, source: CheckedColumn["source"]) {
    const texts = source?.dictionary.texts ?? [];
    return {
      dates: habitOf(column === "date" ? this.#evidenceIn(source) : noEvidence, this.#order),
      parts: positionHabit(column === "position" ? texts : []),
      plan: this.read.layout.spread && planReading(this.read.codes, this.#confirmed),
      today: this.today,
    };
  }

  /** Worked out once per column of the file, which never changes. */
  #evidenceIn(source: CheckedColumn["source"]): DateEvidence {
    const evidence = this.#evidence.get(source) ?? evidenceOf(source?.dictionary.texts ?? []);
    this.#evidence.set(source, evidence);
    return evidence;
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
