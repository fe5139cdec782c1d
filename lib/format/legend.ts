import { clean } from "./clean";

/**
 * What the codes of a plan mean, as the file itself says somewhere: "T | Terrain (Déplacement)", "TT = Télétravail". Pairs are collected
 * while reading; which of them are a legend is known once the codes are.
 */
export class Legend {
  readonly #said = new Map<string, string>();
  #left = 5000;

  /** Looks for pairs in the cells of one line. */
  see(cells: readonly string[]): void {
    const filled = cells.map((cell) => clean(cell, "name").text).filter((cell) => cell !== "");
    for (const [index, cell] of filled.entries()) {
      const next = filled[index + 1];
      if (next !== undefined) this.#add(cell, next);
      if (cell.length > 400) continue;
      for (const part of cell.split(/[,;/|]\s+|\n/)) {
        const [, code = "", meaning = ""] = /^(\S{1,12})\s*(?:[:=→]|\s[–-]\s)\s*(\S.*)$/.exec(part.trim()) ?? [];
        if (code !== "") this.#add(code, meaning);
      }
    }
  }

  /** The place a code stands for; the text in brackets where there is one, since before it mostly stands a gloss. */
  meaningOf(code: string): string | null {
    const said = this.#said.get(code) ?? this.#said.get(code.toLowerCase());
    if (said === undefined || said === "") return null;
    const [, inBrackets] = /\(([^()]+)\)\s*$/.exec(said) ?? [];
    return (inBrackets ?? said).trim();
  }

  has(code: string): boolean {
    return this.#said.has(code);
  }

  #add(code: string, meaning: string): void {
    if (this.#left === 0 || code.length > 12 || meaning.length > 200) return;
    this.#left -= 1;
    for (const key of [code, code.toLowerCase()]) if (!this.#said.has(key)) this.#said.set(key, meaning);
  }
}
