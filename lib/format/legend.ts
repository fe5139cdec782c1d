import { clean } from "./clean";
import { foldCase } from "./fold";
import { isAmount } from "./foot-lines";

/** "Légende", "Legend :", "Codes": what stands above the pairs of a legend. */
export const isLegendWord = (text: string): boolean =>
  /^(?:legende?|legenda|leyenda|leggenda|codes?|codici|codigos|kody|key|keys|abbreviations?|abreviations|abkurzungen)(?=[\s:]|$)/.test(
    foldCase(text.trim()),
  );

/**
 * What the codes of a plan mean, as the file itself says somewhere: "T | Terrain (Déplacement)", "TT = Télétravail". Pairs are collected
 * while reading; which of them are a legend is known once the codes are.
 */
export class Legend {
  readonly #said = new Map<string, string[]>();
  #left = 5000;

  /** Looks for pairs in the cells of one line. */
  see(cells: readonly string[]): void {
    const filled = cells.map((cell) => clean(cell, "name").text).filter((cell) => cell !== "");
    for (const [index, cell] of filled.entries()) {
      const next = filled[index + 1];
      if (next !== undefined) this.#add(cell, next);
      if (cell.length > 400) continue;
      const [, title = "", pairs = ""] = /^([^:=]{1,30}):\s*(.*)$/s.exec(cell) ?? [];
      for (const part of (isLegendWord(title) ? pairs : cell).split(/[,;/|]\s+|\n/)) {
        const [, code = "", meaning = ""] = /^(\S{1,12})\s*(?:[:=→]|\s[–-]\s)\s*(\S.*)$/.exec(part.trim()) ?? [];
        if (code !== "") this.#add(code, meaning);
      }
    }
  }

  /**
   * The place a code stands for; the text in brackets where there is one, since before it mostly stands a gloss. Never a
   * number, and never one of the plan's own codes.
   */
  meaningOf(code: string, isCode: (text: string) => boolean): string | null {
    const said = this.#said.get(code) ?? this.#said.get(code.toLowerCase()) ?? [];
    const readings = said.flatMap((text) => {
      const [, before = text, inBrackets = ""] = /^(.*)\(([^()]+)\)\s*$/.exec(text) ?? [];
      return [inBrackets.trim(), before.trim()];
    });
    return readings.find((text) => text !== "" && !isAmount(text) && !isCode(text)) ?? null;
  }

  has(code: string): boolean {
    return this.#said.has(code);
  }

  #add(code: string, meaning: string): void {
    if (this.#left === 0 || code.length > 12 || meaning.length > 200) return;
    this.#left -= 1;
    for (const key of new Set([code, code.toLowerCase()])) {
      const said = this.#said.get(key);
      if (said) said.push(meaning);
      else this.#said.set(key, [meaning]);
    }
  }
}
