import { foldCase } from "./fold";

/** "Page 2/5", "p. 3"; "p12" and "page1" may be logins. */
const page =
  /^(?:page|seite|pagina|pag|strona|str|p)(?:[.\s]+\d+|\d+\s*(?=\/|sur|of|von|de|di|van|z))(?:\s*(?:\/|sur|of|von|de|di|van|z)\s*\d+)?$/;

/** A printed list begins again on every page: the title, the header, a number at the foot. None of them is a row. */
export class PageLines {
  readonly titles = new Set<string>();
  #header: readonly string[] = [];
  #first = 0;
  /** its first filled cell, and the letters that may begin */
  #label = "";
  #letters: readonly number[] = [];

  /** A line above the first row: a title, or the header itself. */
  above(cells: readonly string[], isTitle: boolean): void {
    if (isTitle) {
      this.titles.add(textOf(cells));
      return;
    }
    this.#header = cells.map(plain);
    this.#first = Math.max(
      0,
      this.#header.findIndex((cell) => cell !== ""),
    );
    const label = cells[this.#first] ?? "";
    this.#label = label.toLowerCase();
    this.#letters = [label.toLowerCase().charCodeAt(0), label.toUpperCase().charCodeAt(0)];
  }

  /** The line that begins here may be the header: its first filled cell begins the same. */
  mayBegin(text: string, from: number): boolean {
    const at = from + this.#first;
    if (!this.#letters.includes(text.charCodeAt(at))) return false;
    return text.slice(at, at + this.#label.length).toLowerCase() === this.#label;
  }

  /** The header, word for word, capitals and empty cells at the end aside. Asked of every row, so one letter is looked at first. */
  isHeader(cells: readonly string[]): boolean {
    const header = this.#header;
    const label = cells[this.#first] ?? "";
    if (!this.#letters.includes(label.charCodeAt(0)) || label === "") return false;
    const width = Math.max(cells.length, header.length);
    for (let column = 0; column < width; column += 1)
      if (plain(cells[column] ?? "") !== (header[column] ?? "")) return false;
    return true;
  }

  /** A title that stood above the header, or "Page 2/5". Asked of lines with few cells only. */
  isMargin(cells: readonly string[]): boolean {
    const text = textOf(cells);
    return this.titles.has(text) || page.test(foldCase(text));
  }
}

const plain = (cell: string): string => cell.trim().toLowerCase();

const textOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" ");
