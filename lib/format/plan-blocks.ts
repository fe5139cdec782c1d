import type { Rec } from "./careful-record";
import { isSecondHeader } from "./find-grid";
import { fold } from "./fold";
import { dayHeader, weekdayHeader } from "./header-cell";
import type { DayColumn, Spread } from "./spread";

/** Lines above the header of a further block that may name its month or week. */
const mostTitles = 6;
const record = (cells: readonly string[]): Rec => ({ cells, unclosedAt: null });
const isDated = (days: readonly DayColumn[]) => days.every(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date));

/**
 * Plans often go on below: one block per week, per team or per page, each under a header of its own. From such a header on, its days
 * hold; read as a person's line it would put the next week's places on the days of this one.
 */
export class PlanBlocks {
  /** the days of a grid as they hold now */
  days: readonly DayColumn[];
  readonly #titles: Rec[] = [];
  /** the header that holds now, with its own titles */
  #titled: readonly Rec[] = [];
  #label: readonly string[] = [];
  /** lines since the last row of somebody */
  #between: Rec[] = [];
  /** a header was the line before: a second line of it may follow */
  #open: readonly Rec[] | null = null;
  readonly #seen: (readonly DayColumn[])[] = [];

  constructor(private readonly spread: Spread) {
    this.days = spread.kind === "grid" ? spread.days : [];
    this.#seen.push(this.days);
  }

  /** A line above the first row: a title, or the header itself. */
  above(cells: readonly string[], isTitle: boolean): void {
    if (isTitle) this.#titles.push(record(cells));
    else if (this.#label.length === 0) {
      this.#label = cells;
      this.#titled = [record(cells)];
    }
  }

  /** True when the line is the header of a block. */
  isHeader(cells: readonly string[]): boolean {
    const open = this.#open;
    this.#open = null;
    const starts = this.days.map(({ column }) => column);
    if (open && isSecondHeader(cells, starts)) {
      this.#hold([...open, record(cells)]);
      return true;
    }
    if (!this.#looksLikeHeader(cells)) return false;
    this.#open = [...this.#between, record(cells)];
    this.#titled = this.#open;
    this.#hold(this.#open);
    this.#between = [];
    return true;
  }

  /** The lines above the block that is read now. */
  get titles(): readonly (readonly string[])[] {
    return [...this.#titles, ...this.#titled].map(({ cells }) => cells);
  }

  /** A line that is nobody's. */
  quiet(cells: readonly string[]): void {
    this.#between = [...this.#between.slice(1 - mostTitles), record(cells)];
  }

  row(): void {
    if (this.#between.length > 0) this.#between = [];
  }

  #looksLikeHeader(cells: readonly string[]): boolean {
    const { spread } = this;
    const named = spread.fixed.filter((column) => (this.#label[column] ?? "").trim() !== "");
    const isSame = (column: number) => fold(cells[column] ?? "") === fold(this.#label[column] ?? "");
    if (named.length > 0 && named.every(isSame)) return true;
    if (spread.kind === "week") {
      const filled = spread.days.filter(({ column }) => (cells[column] ?? "").trim() !== "");
      return filled.length > 1 && filled.every(({ column }) => weekdayHeader(cells[column] ?? "") !== null);
    }
    const filled = this.days.filter(({ column }) => (cells[column] ?? "").trim() !== "");
    if (spread.down)
      return filled.length > 1 && filled.every(({ column, date }) => fold(cells[column] ?? "") === fold(date));
    const dated = filled.filter(({ column }) => dayHeader(cells[column] ?? "") !== null);
    return dated.length > 0 && dated.length * 2 > filled.length && filled.length * 2 >= Math.min(this.days.length, 4);
  }

  /** Its own titles first, for they say more of it than those of the sheet. What no title dates is a row without a date, to be seen. */
  #hold(block: readonly Rec[]): void {
    const { spread } = this;
    if (spread.kind === "week") return;
    const found = [block, [...this.#titles, ...block]].flatMap((records) => {
      const days = spread.again(records);
      return days ? [days] : [];
    });
    const best = found.find(isDated) ?? found.at(-1);
    const days = best && this.#isSure(best, block) ? best : null;
    if (days) this.#seen.push(days);
    this.days = days ?? this.days.map((day) => ({ ...day, date: "" }));
  }

  /** Day numbers whose month nobody repeats go on from the days before, or are those of a block seen. */
  #isSure(days: readonly DayColumn[], block: readonly Rec[]): boolean {
    const isWritten = block.some(({ cells }) => days.some(({ column }) => dayHeader(cells[column] ?? "") !== null));
    if (isWritten || this.spread.kind !== "grid" || this.spread.again(block) !== null) return true;
    const text = (of: readonly DayColumn[]) => of.map(({ date }) => date).join();
    const last =
      this.#seen
        .flatMap((seen) => seen.map(({ date }) => date))
        .sort()
        .at(-1) ?? "";
    return this.#seen.some((seen) => text(seen) === text(days)) || (days[0]?.date ?? "") > last;
  }
}
