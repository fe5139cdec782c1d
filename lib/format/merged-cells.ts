import type { Layout } from "./layout";

/** Lines count from 1, columns from 0; both ends included. */
export type Merge = { fromLine: number; toLine: number; fromColumn: number; toColumn: number };

/** "B2:D2"; null when it is none. */
export function mergeOf(ref: string): Merge | null {
  const [, fromLetters = "", fromLine = "", toLetters = "", toLine = ""] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? [];
  if (fromLine === "") return null;
  return {
    fromLine: Number(fromLine),
    toLine: Number(toLine),
    fromColumn: columnNumber(fromLetters),
    toColumn: columnNumber(toLetters),
  };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * A merged cell holds for every cell it covers: "T" over three days is three days of it, a name beside two lines is the name of both.
 * The file keeps the text in the first cell only. What is filled: down any one column, and across days or halves of a day, on lines that
 * are somebody's. Titles and headers stay as they are.
 */
export class MergedCells {
  readonly #starting = new Map<number, Merge[]>();
  readonly #days: ReadonlySet<number>;
  readonly #firstDay: number;
  #open: (Merge & { text: string })[] = [];

  constructor(merges: readonly Merge[], { above, headerRows, spread, halves }: Layout) {
    const days = [...(spread?.days ?? []), ...(halves?.halves ?? [])].map(({ column }) => column);
    this.#days = new Set(days);
    this.#firstDay = Math.min(...days, Number.MAX_SAFE_INTEGER);
    for (const merge of merges) {
      if (merge.fromLine <= above + headerRows) continue;
      const starting = this.#starting.get(merge.fromLine);
      if (starting) starting.push(merge);
      else this.#starting.set(merge.fromLine, [merge]);
    }
  }

  /** The cells of one line; lines must come in order. */
  filled(cells: readonly string[], line: number): readonly string[] {
    this.#open = this.#open.filter(({ toLine }) => toLine >= line);
    const starting = this.#starting.get(line);
    if (!starting && this.#open.length === 0) return cells;
    const own = cells.some((cell) => cell.trim() !== "");
    for (const merge of starting ?? []) this.#open.push({ ...merge, text: cells[merge.fromColumn] ?? "" });
    if (!own) return cells;
    const all = [...cells];
    const isSomebodys = () => all.slice(0, this.#firstDay).some((cell) => (cell ?? "").trim() !== "");
    for (const { fromLine, fromColumn, toColumn, text } of this.#open.sort((a, b) => a.fromColumn - b.fromColumn)) {
      if (text.trim() === "") continue;
      const isAcross = toColumn > fromColumn;
      if (isAcross && !(this.#days.has(fromColumn) && isSomebodys())) continue;
      for (const column of isAcross ? this.#days : [fromColumn])
        if (
          column >= fromColumn &&
          column <= toColumn &&
          (all[column] ?? "").trim() === "" &&
          !(line === fromLine && column === fromColumn)
        )
          all[column] = text;
    }
    return Array.from(all, (cell) => cell ?? "");
  }
}
