import { clean } from "./clean";
import { foldCase } from "./fold";
import { readDate } from "./read-date";

/** Whole words only: "Summers" and "total.jean" are people. */
const totalWord =
  /^[^\p{L}\p{N}]*(?:(?:sous|grand|sub|teil|zwischen)[\s-]*)?(?:total|totaux|totals|totale|totaal|somme|sum|summe|gesamt|gesamtsumme|suma|razem|soma|somma)(?=[\s:]|$)/u;

/** A row needs four filled cells (guide §1); only lines with fewer are looked at closely. */
export function hasFewCells(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    const code = cell.charCodeAt(0);
    if ((code > 32 && code !== 160) || cell.trim() !== "") filled += 1;
  }
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

/** Begins with a star, # or ©, has a colon, stands in brackets, or counts: "12 rows". */
const remark = /^(?:[*©#]|\/\/)|:(?:\s|$)|^\(.*\)$|^\d+\s+\p{L}/u;

/**
 * A remark by its looks: one filled cell that says so, or has at least four words. Less than that may be a login or a name that was cut
 * off, so it stays a row. It is a remark only when nothing but such lines follows.
 */
export function isNote(cells: readonly string[]): boolean {
  const text = onlyText(cells);
  return text !== null && (remark.test(text) || rule.test(text) || text.split(/\s+/).length >= 4);
}

/**
 * Somebody's name below a remark or a blank line belongs to it, as in a signature, and so does a pair below the word for a legend; in doubt the
 * lines are rows.
 */
export const mayFollowNote = (cells: readonly string[], isBelowLegend: boolean): boolean =>
  onlyText(cells) !== null || (isBelowLegend && cells.filter((cell) => cell.trim() !== "").length === 2);

const legend = /^(?:legende|legend|leyenda|legenda|leggenda|key|codes?)\s*:?$/;

/** "Légende", "Key:": what stands above the codes that are explained. */
export const isLegend = (cells: readonly string[]): boolean => legend.test(foldCase(onlyText(cells) ?? ""));

/** The text of a line in which one cell is filled; null for others. */
function onlyText(cells: readonly string[]): string | null {
  const [text, ...more] = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return text === undefined || more.length > 0 ? null : text;
}

const ruleStart = /^[-–—=_+*:~|\s]/;
const rule = /^[-–—=_+*:~|]{2,}$/;

/** True where a line may be a rule: asked of every line, so only its beginning is looked at. */
export const mayBeRule = (text: string, from: number): boolean => {
  const code = text.charCodeAt(from);
  // no letter and no digit of ASCII
  return (
    (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122) &&
    ruleStart.test(text[from] ?? "")
  );
};

/** A line drawn under a header or between rows: "-----;-----", "|---|:--:|", "------+-----". Never a row, wherever it stands. */
export function isRule(cells: readonly string[]): boolean {
  if (cells[0] !== "" && !mayBeRule(cells[0] ?? "", 0)) return false;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => rule.test(cell));
}
