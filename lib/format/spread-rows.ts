import type { Choices, DateReading } from "./conversation";
import { expandWeeks } from "./expand-weeks";
import { fold } from "./fold";
import { Legend } from "./legend";
import { withListedDays } from "./listed-days";
import { PlanBlocks } from "./plan-blocks";
import { type Labels, PlanLines } from "./plan-lines";
import { PlanTable } from "./plan-table";
import { type DownLine, settleBlocks } from "./settle-blocks";
import type { CodeCount, PlanLine, Spread } from "./spread";
import { strayCells } from "./stray-cells";
import type { Table } from "./table";
import { type Weeks, weeksOfTitle } from "./week-parity";

const mostQuoted = 1000;
/** More lines of numbers than count the people of a plan. */
const mostCounts = 30;

type Line = Pick<PlanLine, "cells" | "line">;

/** Turns the lines of a grid or a standard week into rows of a table: one per filled cell and day. */
export class SpreadRows {
  readonly legend = new Legend();
  /** how the periods of a week are read; known once `finish` was called */
  periodDates: DateReading | null = null;
  /** lines without a filled day: nobody's rows */
  readonly #quiet: Line[] = [];
  /** the lines of a standard week wait for the last one: all of them settle the order of day and month */
  readonly #weeks: PlanLine[] = [];
  /** the weeks that the last title names */
  #titled: Weeks = "all";
  /** a line names somebody and no place */
  hasPeople = false;
  /** the lines of a plan whose days stand down wait for the last one, too */
  readonly #down: DownLine[] = [];
  /** lines of numbers that wait for what comes behind them */
  #counts: (PlanLine & { spread: Spread })[] = [];
  readonly #lines: PlanLines;
  readonly #blocks: PlanBlocks;
  readonly #rows: PlanTable;

  constructor(
    readonly spread: Spread,
    readonly table: Table,
    private readonly labels: Labels,
  ) {
    this.#blocks = new PlanBlocks(spread);
    this.#lines = new PlanLines(labels, spread.fixed[0] ?? 0);
    this.#rows = new PlanTable(spread, table, labels);
  }

  /** A line above the rows: a title, which may hold a legend, or the header. */
  above(cells: readonly string[], isTitle: boolean): void {
    if (isTitle) {
      this.legend.see(cells);
      this.#seeTitle(cells);
    }
    this.#blocks.above(cells, isTitle);
  }

  /** False when the line is no row. */
  take(written: readonly string[], line: number, hidden: boolean): boolean {
    const { cells, unread } = this.#spelledOut(this.#lines.withLogin(written, line));
    if (unread.length > 0) {
      for (const column of unread) this.#rows.row({ cells, line, hidden }, column, cells[column] ?? "", "", "");
      return true;
    }
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
      this.#seeTitle(cells);
      // a day on which nobody is planned tells the days around it
      if (kind === "idle" && spread.kind === "grid" && spread.down)
        this.#down.push({ cells, line, hidden, spread, above: this.#blocks.titles });
      this.#keepQuiet(cells, line);
      this.#blocks.quiet(cells);
      return false;
    }
    this.#blocks.row();
    this.#takeCounts();
    this.#addRow({ cells, line, hidden }, spread);
    return true;
  }

  /** Weekdays listed in a cell get columns of their own. */
  #spelledOut(cells: readonly string[]): { cells: readonly string[]; unread: readonly number[] } {
    const listed = this.spread.kind === "week" ? this.spread.listed : undefined;
    const isHeader = listed?.header.every((name, column) => fold(name) === fold(cells[column] ?? ""));
    return listed && !isHeader ? withListedDays(cells, listed) : { cells, unread: [] };
  }

  /** "Semaines impaires" holds until another title says otherwise. */
  #seeTitle(cells: readonly string[]): void {
    const told = weeksOfTitle(cells.join(" "));
    if (told) this.#titled = told;
  }

  #addRow(line: PlanLine, spread: Spread): void {
    for (const { column } of spread.days) this.#lines.learn(line.cells[column] ?? "");
    if (spread.kind === "grid" && spread.down) {
      this.#down.push({ ...line, spread, above: this.#blocks.titles });
      return;
    }
    if (spread.kind === "week") this.#weeks.push({ ...line, weeks: this.#titled });
    else this.#rows.addDays(line, spread);
    this.#addStray(line, spread);
    this.#rows.check();
  }

  #addDown(): void {
    for (const { spread, ...line } of settleBlocks(this.#down)) {
      this.#rows.addDays(line, spread);
      this.#addStray(line, spread);
      this.#rows.check();
    }
  }

  /** What stands in no day's column, yet looks like a code. */
  #addStray(line: PlanLine, spread: Spread): void {
    for (const column of strayCells(line.cells, spread, this.#lines.codes)) this.#rows.add(line, column, "", "");
  }

  /** Lines of numbers with a row behind them were rows as well. */
  #takeCounts(): void {
    const counts = this.#counts;
    this.#counts = [];
    for (const { spread, ...line } of counts) this.#addRow(line, spread);
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
    return this.#rows.codes(this.legend);
  }

  #expand(choices: Pick<Choices, "dateOrder" | "period">): void {
    const { spread, table, labels } = this;
    if (spread.kind !== "week") return;
    const beside = { headers: table.headers, login: labels.login };
    const { dates, cells } = expandWeeks(this.#weeks, spread, beside, choices);
    this.periodDates = dates;
    const met = new Set<number>();
    for (const cell of cells) {
      if (cell.trouble !== null || (cell.cells[cell.column] ?? "").trim() !== "") met.add(cell.line);
      if (cell.trouble === null) this.#rows.add(cell, cell.column, cell.date, cell.part);
      else {
        this.#rows.row(cell, cell.column, cell.date, "", "");
        table.broken.set(table.rows - 1, cell.trouble);
      }
      this.#rows.check();
    }
    // a week that ends before its weeks come, or on a weekend: said, for it has no row
    for (const { cells, line } of this.#weeks) if (!met.has(line)) this.#keepQuiet(cells, line);
  }
}
