import { foldCase } from "./fold";

const page = /^(?:page|seite|pagina|pag|strona|str|p)[.\s]*\d+(?:\s*(?:\/|sur|of|von|de|di|van|z)\s*\d+)?$/;

/** A printed list begins again on every page: the title, the header, a number at the foot. None of them is a row. */
export class PageLines {
  readonly #titles = new Set<string>();
  #header: readonly string[] = [];
  #first = 0;
  #label = "";

  /** A line above the first row: a title, or the header itself. */
  above(cells: readonly string[], isTitle: boolean): void {
    if (isTitle) {
      this.#titles.add(textOf(cells));
      return;
    }
    this.#header = cells;
    this.#first = Math.max(
      0,
      cells.findIndex((cell) => cell.trim() !== ""),
    );
    this.#label = cells[0] ?? "";
  }

  /** The line that begins here may be the header: its first cell at least begins the same. */
  mayBegin(text: string, from: number): boolean {
    return this.#label !== "" && text.startsWith(this.#label, from);
  }

  /** The header, word for word. Asked of every row, so one cell is looked at first. */
  isHeader(cells: readonly string[]): boolean {
    const header = this.#header;
    if (cells[this.#first] !== header[this.#first]) return false;
    return (
      cells.length === header.length && cells.every((cell, column) => cell.trim() === (header[column] ?? "").trim())
    );
  }

  /** A title that stood above the header, or "Page 2/5". Asked of lines with few cells only. */
  isMargin(cells: readonly string[]): boolean {
    const text = textOf(cells);
    return this.#titles.has(text) || page.test(foldCase(text));
  }
}

const textOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" ");
