import { clean } from "./clean";
import type { Choices, DateReading } from "./conversation";
import { expandPeriod, type Period, readPeriods } from "./expand-period";
import { Legend } from "./legend";
import { PlanBlocks } from "./plan-blocks";
import { type Labels, PlanLines } from "./plan-lines";
import { Refused } from "./refused";
import type { CodeCount, Spread } from "./spread";
import { strayCells } from "./stray-cells";
import type { Table } from "./table";
import { isOfYears, weeksOf } from "./week-parity";

/** More rows than Lucca takes in one file, whatever they hold. */
const mostRows = 2_500_000;
const mostQuoted = 1000;
/** More lines of numbers than count the people of a plan. */
const mostCounts = 30;

type Grid = Spread & { kind: "grid" };
type Line = { cells: readonly string[]; line: number };

/** Turns the lines of a grid or a standard week into rows of a table: one per filled cell and day. */
export class SpreadRows {
  readonly legend = new Legend();
  /** how the periods of a week are read; known once `finish` was called */
  periodDates: DateReading | null = null;
  /** lines without a filled day: nobody's rows */
  readonly #quiet: Line[] = [];
  /** the lines of a standard week wait for the last one: all of them settle the order of day and month */
  readonly #weeks: (Line & { hidden: boolean })[] = [];
  /** a line names somebody and no place */
  hasPeople = false;
  /** the lines of a plan whose days stand down wait for the last one, too */
  readonly #down: (Line & { hidden: boolean; spread: Grid; above: readonly (readonly string[])[] })[] = [];
  /** lines of numbers that wait for what comes behind them */
  #counts: (Line & { hidden: boolean; spread: Spread })[] = [];
  readonly #lines: PlanLines;
  readonly #blocks: PlanBlocks;

  constructor(
    readonly spread: Spread,
    readonly table: Table,
    private readonly labels: Labels,
  ) {
    this.#blocks = new PlanBlocks(spread);
    this.#lines = new PlanLines(labels, spread.fixed[0] ?? 0);
  }

  /** A line above the rows: a title, which may hold a legend, or the header. */
  above(cells: readonly string[], isTitle: boolean): void {
    if (isTitle) this.legend.see(cells);
    this.#blocks.above(cells, isTitle);
  }

  /** False when the line is no row. */
  take(written: readonly string[], line: number, hidden: boolean): boolean {
    const cells = this.#lines.withLogin(written, line);
    const spread = this.#now(cells);
    if (spread === null) {
      this.#leaveCounts();
      this.#lines.sawHeader(line);
      this.#keepQuiet(cells, line);
      return false;
    }
    const filled = spread.days.flatMap(({ column }) => ((cells[column] ?? "").trim() === "" ? [] : [column]));
    this.legend.see(cells.slice((spread.days.at(-1)?.column ?? 0) + 1));
    const kind = this.#lines.kindOf(cells, line, filled);
    if (kind === "count") {
      this.#counts.push({ cells, line, hidden, spread });
      if (this.#counts.length > mostCounts) this.#takeCounts();
      return false;
    }
    this.hasPeople ||= kind === "idle";
    if (kind !== "row") {
      this.legend.see(cells);
      // a day on which nobody is planned tells the days around it
      if (kind === "idle" && spread.kind === "grid" && spread.down)
        this.#down.push({ cells, line, hidden, spread, above: this.#blocks.titles });
      this.#keepQuiet(cells, line);
      this.#blocks.quiet(cells);
      return false;
    }
    this.#blocks.row();
    this.#takeCounts();
    this.#addRow(cells, line, hidden, spread);
    return true;
  }

  #addRow(cells: readonly string[], line: number, hidden: boolean, spread: Spread): void {
    for (const { column } of spread.days) this.#lines.learn(cells[column] ?? "");
    if (spread.kind === "grid" && spread.down) {
      this.#down.push({ cells, line, hidden, spread, above: this.#blocks.titles });
      return;
    }
    if (spread.kind === "week") this.#weeks.push({ cells, line, hidden });
    else this.#addDays(cells, line, hidden, spread);
    for (const column of strayCells(cells, spread, this.#lines.codes)) this.#add(cells, line, column, "", "", hidden);
    this.#check();
  }

  #addDays(cells: readonly string[], line: number, hidden: boolean, spread: Grid): void {
    for (const { column, date, part, login } of spread.days)
      this.#add(this.#ofOwner(cells, login), line, column, date, part, hidden);
  }

  /** Days that stand down settle each other, block by block. */
  #addDown(): void {
    for (const block of groupsOf(this.#down, ({ spread }) => spread.days)) {
      const [{ spread, above } = { spread: null, above: [] }] = block;
      if (!spread?.down) continue;
      const { column: dates, settle } = spread.down;
      const settled = settle(
        block.map(({ cells }) => clean(cells[dates] ?? "", "name").text),
        above,
      );
      for (const [index, { cells, line, hidden, spread: own }] of block.entries()) {
        const dated = cells.map((cell, column) => (column === dates ? (settled[index] ?? cell) : cell));
        this.#addDays(dated, line, hidden, own);
        for (const column of strayCells(dated, own, this.#lines.codes)) this.#add(dated, line, column, "", "", hidden);
      }
      this.#check();
    }
  }

  /** Of two plans side by side each has a column of people. */
  #ofOwner(cells: readonly string[], login: number | undefined): readonly string[] {
    const own = this.labels.login;
    if (login === undefined || own === null || login === own) return cells;
    return cells.map((cell, column) => (column === own ? (cells[login] ?? "") : cell));
  }

  /** Lines of numbers with a row behind them were rows as well. */
  #takeCounts(): void {
    const counts = this.#counts;
    this.#counts = [];
    for (const { cells, line, hidden, spread } of counts) this.#addRow(cells, line, hidden, spread);
  }

  /** Lines of numbers at the end of a block count its people. */
  #leaveCounts(): void {
    const room = Math.max(0, mostQuoted - this.#quiet.length);
    this.#quiet.push(...this.#counts.slice(0, room).map(({ cells, line }) => ({ cells, line })));
    this.#counts = [];
  }

  #keepQuiet(cells: readonly string[], line: number): void {
    if (this.#quiet.length < mostQuoted) this.#quiet.push({ cells, line });
  }

  /** The plan with the days of the block that the line stands in; null when it is the header of one. */
  #now(cells: readonly string[]): Spread | null {
    const { spread } = this;
    if (this.#blocks.isHeader(cells)) return null;
    return spread.kind === "grid" ? { ...spread, days: this.#blocks.days } : spread;
  }

  /** Gives the lines that were no rows. `choices` = what the admin said of the periods of a week. */
  finish(choices: Pick<Choices, "dateOrder" | "period">): readonly Line[] {
    this.#leaveCounts();
    if (this.spread.kind === "week") this.#expand(choices);
    this.#addDown();
    return this.#quiet.sort((a, b) => a.line - b.line);
  }

  /** Every distinct cell with its rows, and what a legend says of it; once the table is complete. */
  codes(): readonly CodeCount[] {
    const column = this.table.columns[this.spread.fixed.length + 2];
    const counts = new Map<string, number>();
    const texts = (column?.dictionary.texts ?? []).map((text) => clean(text, "name").text);
    for (const code of column?.codes.subarray(0, this.table.rows) ?? []) {
      const text = texts[code] ?? "";
      if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const isLong = (code: string) => code.length > 3 && /\p{Ll}{2}/u.test(code);
    const isCode = (text: string) => counts.has(text);
    const suggest = (code: string) => this.legend.meaningOf(code, isCode) ?? (isLong(code) ? code : null);
    return [...counts]
      .map(([code, rows]) => ({ code, rows, suggested: suggest(code) }))
      .sort((a, b) => b.rows - a.rows);
  }

  #expand({ dateOrder, period: said }: Pick<Choices, "dateOrder" | "period">): void {
    const { spread } = this;
    if (spread.kind !== "week") return;
    const { from, to } = spread;
    const periodOf = ({ cells }: Line): Period =>
      from === null
        ? (said ?? { from: "", to: "" })
        : { from: cells[from] ?? "", to: to === null ? null : (cells[to] ?? ""), year: this.#yearBeside(cells) };
    const { habit, dates } = readPeriods(this.#weeks.map(periodOf), dateOrder ?? null);
    this.periodDates = dates;
    for (const week of this.#weeks) {
      const { cells, line, hidden } = week;
      const period = periodOf(week);
      const read = expandPeriod(
        period,
        habit,
        spread.days.map(({ weekday }) => weekday),
      );
      const weeks = weeksOf(this.#beside(cells), read.ok && read.days.length <= 7);
      if (!read.ok || weeks === "unsure") {
        this.#row(
          cells,
          line,
          from ?? spread.days[0]?.column ?? 0,
          [period.from, period.to].filter(Boolean).join(" … "),
          "",
          "",
          hidden,
        );
        const rule = read.ok ? "week-alternates" : read.rule;
        this.table.broken.set(this.table.rows - 1, from === null && !said ? "period-missing" : rule);
        continue;
      }
      const held = read.days.filter(({ isEvenWeek }) => weeks === "all" || isEvenWeek === (weeks === "even"));
      for (const { weekday, iso } of held)
        for (const day of spread.days)
          if (day.weekday === weekday) this.#add(cells, line, day.column, iso, day.part, hidden);
      this.#check();
    }
  }

  /** What else a line says, under which header; whose it is aside. */
  #beside(cells: readonly string[]): { text: string; header: string }[] {
    return this.spread.fixed.flatMap((column, index) =>
      column === this.labels.login ? [] : [{ text: cells[column] ?? "", header: this.table.headers[index] ?? "" }],
    );
  }

  /** The year of a week that is named by its number: in a column of its own, else in a title. */
  #yearBeside(cells: readonly string[]): number | null {
    const { spread } = this;
    const own = this.#beside(cells).find(({ header, text }) => isOfYears(header) && /^20\d{2}$/.test(text.trim()));
    return own ? Number(own.text) : spread.kind === "week" ? spread.year : null;
  }

  #add(cells: readonly string[], line: number, column: number, date: string, part: string, hidden: boolean): void {
    const code = cells[column] ?? "";
    if (code.trim() !== "") this.#row(cells, line, column, date, part, code, hidden);
  }

  #row(
    cells: readonly string[],
    line: number,
    column: number,
    date: string,
    part: string,
    code: string,
    hidden: boolean,
  ): void {
    const fixed = this.spread.fixed.map((index) => cells[index] ?? "");
    this.table.add([...fixed, date, part, code], line, null);
    this.table.markCell(this.table.rows - 1, column);
    if (hidden) this.table.hidden.add(this.table.rows - 1);
  }

  #check(): void {
    const { rows } = this.table;
    // forty bytes is a short row; so many do not fit into what Lucca takes
    if (rows > mostRows) throw new Refused({ kind: "file-too-large", bytes: rows * 40, limit: mostRows * 40 });
  }
}

/** Neighbours with the same key together. */
function groupsOf<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Item[][] {
  const groups: Item[][] = [];
  let last: Key | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) groups.at(-1)?.push(item);
    else groups.push([item]);
    last = key;
  }
  return groups;
}
