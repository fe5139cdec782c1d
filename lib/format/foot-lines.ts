import { fold } from "./fold";

const totalWord =
  /^(?:sous|grand|grandtotal|sub|teil|zwischen)?(?:total|totaux|totals|totale|totaal|somme|sum|summe|gesamt|gesamtsumme|suma|razem|soma|somma)/;

/** A row needs four filled cells (guide §1); only lines with fewer are looked at closely. */
export function hasFewCells(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== "" && cell !== "\r") filled += 1;
  return filled < 4;
}

/** "Total", "Sous-total", "Summe": what a line of sums begins with. */
export const isTotalWord = (text: string): boolean => totalWord.test(fold(text));

/** No cell is filled. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/**
 * A total or subtotal, wherever it stands: it begins with the word and has too few cells to be a row.
 */
export function isTotal(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length < 4 && isTotalWord(filled[0] ?? "");
}

/**
 * May be a remark under the table: one filled cell that is a sentence or begins with a sign. One word alone is rather a
 * row that was cut off. It is a remark only when nothing but such lines follows.
 */
export function isNote(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const [text = ""] = filled;
  return filled.length === 1 && (/\S\s+\S/.test(text.trim()) || /^[^\p{L}\p{N}]/u.test(text.trim()));
}
