import { clean } from "./clean";
import { isAmount, isTotalWord } from "./foot-lines";
import { isPart } from "./header-cell";
import { isLegendWord } from "./legend";

/** File columns that say whose a line is, and of which part of the day; null where none does. */
export type Labels = { login: number | null; part: number | null };

/**
 * What a line of a plan is: a row of somebody, somebody without any place, numbers that may count people, or nobody's (a title, a total, a
 * legend).
 */
export type LineKind = "row" | "idle" | "count" | "nobody";

/** Tells the lines of a plan apart by the codes met so far and by the line before. */
export class PlanLines {
  readonly codes = new Set<string>();
  /** some of these are no numbers */
  #hasWords = false;
  /** the line taken last, and whether a legend may go on behind it: it was no row, or said "Legend" */
  #before = { line: 0, opensLegend: false };
  /** who stands beside the line taken last, and for which part of the day */
  #person = { line: 0, login: "", half: "" };

  /** `first` = the file column that names people where no header says so. */
  constructor(
    private readonly labels: Labels,
    private readonly first: number,
  ) {}

  learn(cell: string): void {
    const code = clean(cell, "name").text;
    if (code === "") return;
    this.codes.add(code);
    this.#hasWords ||= !isAmount(code);
  }

  /** `filled` = the columns of days in which something stands. Lines must come in order. */
  kindOf(cells: readonly string[], line: number, filled: readonly number[]): LineKind {
    const [first = ""] = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    const kind = this.#kindOf(cells, line, filled, first);
    this.#before = { line, opensLegend: isLegendWord(first) || kind === "nobody" || kind === "count" };
    return kind;
  }

  /** A header further down is nobody's, and people follow it. */
  sawHeader(line: number): void {
    this.#before = { line, opensLegend: false };
  }

  /** The second line of somebody, "Après-midi" under "Matin", whose name stands beside the first only. */
  withLogin(cells: readonly string[], line: number): readonly string[] {
    const { login, part } = this.labels;
    if (login === null || part === null) return cells;
    const half = (cells[part] ?? "").trim();
    const above = this.#person;
    if ((cells[login] ?? "").trim() !== "") this.#person = { line, login: cells[login] ?? "", half };
    else if (above.line === line - 1 && half !== above.half && isPart(half) && isPart(above.half))
      return cells.map((cell, column) => (column === login ? above.login : cell));
    return cells;
  }

  #kindOf(cells: readonly string[], line: number, filled: readonly number[], first: string): LineKind {
    const texts = filled.map((column) => cells[column] ?? "");
    if (texts.length === 0) return this.#isPerson(cells) ? "idle" : "nobody";
    if (isTotalWord(first) && texts.every(isAmount)) return "nobody";
    if (texts.length > 1 && this.#isCount(texts)) return "count";
    return this.#isTitle(cells, line) || this.#isLegend(cells, line, filled) ? "nobody" : "row";
  }

  /** "Présents;12;9;11" under a plan of letters: numbers that nobody's day holds. */
  #isCount(texts: readonly string[]): boolean {
    return this.#hasWords && texts.every((text) => isAmount(text) && !this.codes.has(clean(text, "name").text));
  }

  /**
   * A line that pairs a code with what it means, which is no code. It stands behind a blank line or one that is no row: right
   * under the rows it is rather a person whose login looks like a code. Codes under days alone are a row without a login.
   */
  #isLegend(cells: readonly string[], line: number, filled: readonly number[]): boolean {
    if (this.#isRightUnderRow(line)) return false;
    const login = this.labels.login === null ? "" : (cells[this.labels.login] ?? "").trim();
    const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    const [code = "", meaning = ""] = texts;
    if (login !== "" && !(login === code && texts.length <= 3)) return false;
    const codeAt = cells.findIndex((cell) => cell.trim() !== "");
    if (filled.length > 4 || filled.includes(codeAt)) return false;
    if (this.codes.has(meaning) || isAmount(meaning)) return false;
    return texts.length % 2 === 0 && this.codes.has(code) && meaning.length > code.length;
  }

  /** One text alone that is no code, and not right under a row: "Semaine 11", "Avril 2026" in the middle of a merged line. */
  #isTitle(cells: readonly string[], line: number): boolean {
    if (this.#isRightUnderRow(line)) return false;
    const texts = cells.map((cell) => clean(cell, "name").text).filter((cell) => cell !== "");
    const [text = ""] = texts;
    return texts.length === 1 && /[\s\d]/.test(text) && /\p{L}{2}/u.test(text) && !this.codes.has(text);
  }

  #isRightUnderRow(line: number): boolean {
    return line === this.#before.line + 1 && !this.#before.opensLegend;
  }

  /** Somebody whose days are all empty: behind such a line people go on. */
  #isPerson(cells: readonly string[]): boolean {
    const name = (cells[this.labels.login ?? this.first] ?? "").trim();
    return name !== "" && !/[:=→*]/.test(name) && !isTotalWord(name) && name.split(/\s+/).length < 4;
  }
}
