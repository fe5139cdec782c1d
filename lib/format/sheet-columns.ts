import { CheckedColumn } from "./checked-column";
import { type Column, columns, requiredColumns } from "./columns";
import type { DateOrder } from "./command";
import type { DateReading } from "./conversation";
import type { Undo } from "./corrected-cells";
import { inTurn, type Layer } from "./corrections";
import { type DateEvidence, decideOrder, evidenceOf, habitOf, noEvidence } from "./date-order";
import { toldOrder } from "./date-witness";
import { namedColumns } from "./known";
import { type Lists, nameJudges } from "./lists";
import { type ConfirmedPlan, planReading } from "./plan-codes";
import { positionHabit } from "./read-position";
import type { ReadFile } from "./row-intake";
import { areSwapped } from "./swapped-days";

type Source = CheckedColumn["source"];
type Tie = { column: Column; headers: readonly number[] };

/** Which header feeds which of Lucca's seven columns, and these columns as they stand, corrections laid over them. */
export class SheetColumns {
  #rows: number;
  #mapping: Readonly<Record<Column, number | null>>;
  #ties: readonly Tie[];
  #order: DateOrder | null = null;
  #plan: ConfirmedPlan | null = null;
  #names = nameJudges({ places: null, people: null });
  #columns: Readonly<Record<Column, CheckedColumn>>;
  /** corrections of cells and values in force, to be laid over a file column that is mapped later */
  readonly #layers: Layer[] = [];
  readonly #evidence = new Map<Source, DateEvidence>();

  constructor(
    private readonly read: ReadFile,
    private readonly today: number,
  ) {
    this.#rows = read.table.rows;
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

  of(column: Column): CheckedColumn {
    return this.#columns[column];
  }

  get mapping(): Readonly<Record<Column, number | null>> {
    return this.#mapping;
  }

  get ties(): readonly Tie[] {
    return this.#ties;
  }

  /** Required columns that neither the file nor the admin has filled; a tie is no lack, but it is open. */
  get missing(): readonly Column[] {
    return requiredColumns.filter((column) => !this.#columns[column].provided && !this.#isTied(column));
  }

  get dates(): DateReading {
    const cells = this.#columns.date;
    return decideOrder(this.#evidenceIn(cells.source), cells, this.#order);
  }

  get plan(): ConfirmedPlan | null {
    return this.#plan;
  }

  /** What Lucca lists; null where nothing is known. */
  get lists(): Lists {
    return this.#names.lists;
  }

  /** Names are judged by these lists from now on. */
  know(lists: Lists): void {
    this.#names = nameJudges(lists);
    for (const column of namedColumns) this.#reread(column);
  }

  /** What the admin says of a grid or standard week: places and parts of the day read differently now. */
  answerPlan(plan: ConfirmedPlan | null): void {
    this.#plan = plan;
    this.#reread("workLocationName");
    this.#reread("position");
  }

  /** Rows were added at the end of the table, or these are taken back. */
  resize(rows: number): void {
    this.#rows = rows;
    for (const column of columns) this.#columns[column].resize(rows);
  }

  lay(layers: readonly Layer[]): Undo {
    const undos = layers.map((layer) => {
      this.#layers.push(layer);
      return layer.lay(this.#columns[layer.column]);
    });
    return () => {
      this.#layers.splice(this.#layers.length - layers.length);
      inTurn(undos)();
    };
  }

  /** A header feeds one column: it is taken from the column it fed. Null when nothing changes. */
  map(column: Column, header: number | null): Undo | null {
    if (this.#mapping[column] === header && !this.#isTied(column)) return null;
    if (header !== null && !this.read.table.columns[header]) return null;
    const before = { mapping: this.#mapping, ties: this.#ties, columns: this.#columns };
    const robbed = header === null ? undefined : columns.find((other) => this.#mapping[other] === header);
    this.#mapping = { ...this.#mapping, ...(robbed ? { [robbed]: null } : {}), [column]: header };
    this.#ties = this.#ties.filter((tie) => tie.column !== column);
    this.#columns = {
      ...this.#columns,
      ...(robbed ? { [robbed]: this.#columnFor(robbed) } : {}),
      [column]: this.#columnFor(column),
    };
    return () => {
      this.#mapping = before.mapping;
      this.#ties = before.ties;
      this.#columns = before.columns;
    };
  }

  /** `codes`: dates that are another day now. Null when they are read so already. */
  readDates(order: DateOrder): { codes: readonly number[]; undo: Undo } | null {
    if (this.#order === order) return null;
    const before = this.#order;
    const { sent } = this.#columns.date;
    const sentBefore = [...sent];
    this.#order = order;
    this.#reread("date");
    return {
      codes: sentBefore.flatMap((was, code) => (was === sent[code] ? [] : [code])),
      undo: () => {
        this.#order = before;
        this.#reread("date");
      },
    };
  }

  #isTied(column: Column): boolean {
    return this.#ties.some((tie) => tie.column === column);
  }

  #columnFor(column: Column): CheckedColumn {
    const header = this.#mapping[column];
    const source = header === null ? null : (this.read.table.columns[header] ?? null);
    const cells = new CheckedColumn(column, source, this.#rows, this.#contextOf(column, source));
    for (const layer of this.#layers) if (layer.column === column) layer.lay(cells);
    return cells;
  }

  #reread(column: Column): void {
    const cells = this.#columns[column];
    cells.reread(this.#contextOf(column, cells.source));
  }

  #contextOf(column: Column, source: Source) {
    const texts = source?.dictionary.texts ?? [];
    return {
      dates: habitOf(column === "date" ? this.#evidenceIn(source) : noEvidence, this.#order),
      parts: positionHabit(column === "position" ? texts : []),
      plan: this.read.layout.spread && planReading(this.read.codes, this.#plan),
      today: this.today,
      names: this.#names.judgeOf(column, texts),
    };
  }

  /** Worked out once per column of the file, which never changes. */
  #evidenceIn(source: Source): DateEvidence {
    const known = this.#evidence.get(source);
    if (known) return known;
    const { layout, table, told } = this.read;
    const order = source && !layout.spread ? toldOrder(table, source) : null;
    const texts = source?.dictionary.texts ?? [];
    const evidence = { ...evidenceOf(texts, order, told), areSwapped: !layout.spread && areSwapped(texts), told };
    this.#evidence.set(source, evidence);
    return evidence;
  }
}
