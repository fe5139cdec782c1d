import { clean } from "./clean";
import { foldCase } from "./fold";
import { readDate } from "./read-date";

/** Whole words only: "Summers" and "total.jean" are people. */
const totalWord =
  /^[^\p{L}\p{N}]*(?:(?:sous|grand|sub|teil|zwischen)[\s-]*)?(?:total|totaux|totals|totale|totaal|somme|sum|summe|gesamt|gesamtsumme|suma|razem|soma|somma)(?=[\s:]|$)/u;

/** A row needs four filled cells (guide §1); only lines with fewer are looked at closely. */
export function hasFewCells(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== "" && cell !== "\r") filled += 1;
  return filled < 4;
}

/** "Total", "Sous-total", "Summe": what a line of sums begins with. */
export const isTotalWord = (text: string): boolean => totalWord.test(foldCase(text.trim()));

/** "12", "12,5", "80 %", "3/5", "-": what stands in a line of sums, and never means a place. */
export const isAmount = (text: string): boolean => /^(?:[-+=]?\d[\d\s.,'’:/%-]*|[-–])$/.test(text.trim());

/** No cell is filled. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/**
 * A total or subtotal of a list, wherever it stands: it begins with the word, has too few cells to be a row and no date.
 * A bare number that could be a spreadsheet's date is rather a sum.
 */
export function isTotal(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length < 4 && isTotalWord(filled[0] ?? "") && !filled.some(isFullDate);
}

function isFullDate(cell: string): boolean {
  const read = readDate(clean(cell, "name").text);
  return read.kind !== "none" && read.remark !== "date-serial";
}

/**
 * May be a remark under the table: one filled cell that begins with a star, has a colon or at least four words, or is a
 * rule of dashes. Less than that may be a login or a name that was cut off, so it stays a row. It is a remark only when
 * nothing but such lines follows.
 */
export function isNote(cells: readonly string[]): boolean {
  const [text = "", ...more] = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (more.length > 0) return false;
  return /^\*|:(?:\s|$)|^[-–—=_]{3,}$/.test(text) || text.split(/\s+/).length >= 4;
}
