import { clean } from "./clean";
import { peopleIn } from "./find-roster";
import type { Legend } from "./legend";
import { matchHeaders } from "./match-headers";
import type { Labels } from "./plan-lines";
import { Refused } from "./refused";
import type { CodeCount, PlanLine, Spread } from "./spread";
import type { Table } from "./table";
import { isTick } from "./ticked-halves";

/** More rows than Lucca takes in one file, whatever they hold. */
const mostRows = 2_500_000;

type Grid = Spread & { kind: "grid" };

/** The rows that a plan becomes: one per filled cell and day, with the cell's text as the code to be asked about. */
export class PlanTable {
  /** the file column of places beside the people */
  readonly #place: number | null;
  /** the places of ticks */
  readonly #ticked = new Map<string, { tick: string; place: string }>();

  constructor(
    private readonly spread: Spread,
    private readonly table: Table,
    private readonly labels: Labels,
  ) {
    const names = table.headers.slice(0, spread.fixed.length);
    this.#place = spread.fixed[matchHeaders(names, "exact").mapping.workLocationName ?? -1] ?? null;
  }

  /** The days of one line of a grid. */
  addDays(line: PlanLine, { days, roster }: Grid): void {
    if (roster) this.#people(line, days, roster.place);
    else
      for (const { column, date, part, login } of days)
        this.add({ ...line, cells: this.#ofOwner(line.cells, login) }, column, date, part || (line.part ?? ""));
  }

  /** One day of a line, if its cell is filled. */
  add(line: PlanLine, column: number, date: string, part: string): void {
    const code = line.cells[column] ?? "";
    if (code.trim() !== "") this.row(line, column, date, part, this.#ofPlace(code, line.cells));
  }

  /** A tick beside the place of its line means another place in each: "x (Paris)" and "x (Télétravail)" are asked apart. */
  #ofPlace(code: string, cells: readonly string[]): string {
    const place = this.#place === null ? "" : clean(cells[this.#place] ?? "", "name").text;
    if (place === "" || !isTick(code)) return code;
    const asked = `${clean(code, "name").text} (${place})`;
    this.#ticked.set(asked, { tick: code.trim(), place });
    return asked;
  }

  /** A row, whatever its cell holds. */
  row({ cells, line, hidden }: PlanLine, column: number, date: string, part: string, code: string): void {
    const fixed = this.spread.fixed.map((index) => cells[index] ?? "");
    this.table.add([...fixed, date, part, code], line, null);
    this.table.markCell(this.table.rows - 1, this.#shownAt(column));
    if (hidden) this.table.hidden.add(this.table.rows - 1);
  }

  /** Where a cell stands in the file: one of weekdays spelled out stands in the column of their list. */
  #shownAt(column: number): number {
    const listed = this.spread.kind === "week" ? this.spread.listed : undefined;
    if (!listed || column < listed.header.length) return column;
    return listed.lists[Math.floor((column - listed.header.length) / 7)]?.column ?? column;
  }

  /** Of a roster each person is a row. */
  #people(line: PlanLine, days: Grid["days"], place: number | null): void {
    for (const { column, date, part } of days)
      for (const person of peopleIn(line.cells[column] ?? "")) {
        const cells = place === null ? line.cells : line.cells.map((cell, at) => (at === place ? date : cell));
        this.row(
          { ...line, cells },
          column,
          person,
          part || (line.part ?? ""),
          place === null ? date : (line.cells[place] ?? ""),
        );
      }
  }

  /** Of two plans side by side each has a column of people. */
  #ofOwner(cells: readonly string[], login: number | undefined): readonly string[] {
    const own = this.labels.login;
    if (login === undefined || own === null || login === own) return cells;
    return cells.map((cell, column) => (column === own ? (cells[login] ?? "") : cell));
  }

  /** Every distinct cell with its rows, and what a legend says of it; once the table is complete. */
  codes(legend: Legend): readonly CodeCount[] {
    const column = this.table.columns[this.spread.fixed.length + 2];
    const counts = new Map<string, number>();
    const texts = (column?.dictionary.texts ?? []).map((text) => clean(text, "name").text);
    for (const code of column?.codes.subarray(0, this.table.rows) ?? []) {
      const text = texts[code] ?? "";
      if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const isLong = (code: string) => code.length > 3 && /\p{Ll}{2}/u.test(code);
    const isCode = (text: string) => counts.has(text);
    const isTicked = [...counts.keys()].every((code) => this.#ticked.has(code));
    const suggest = (code: string) => {
      const { tick = code, place = null } = this.#ticked.get(code) ?? {};
      const said = legend.meaningOf(tick, isCode);
      if (place !== null) return said ?? (isTicked ? place : null);
      return said ?? (isLong(code) ? code : null);
    };
    return [...counts]
      .map(([code, rows]) => ({ code, rows, suggested: suggest(code) }))
      .sort((a, b) => b.rows - a.rows);
  }

  /** throws  a refusal once there are more rows than any file may hold */
  check(): void {
    const { rows } = this.table;
    // forty bytes is a short row; so many do not fit into what Lucca takes
    if (rows > mostRows) throw new Refused({ kind: "file-too-large", bytes: rows * 40, limit: mostRows * 40 });
  }
}
