import type { Scan } from "./finder";

/** What a quote means that stands inside a quoted cell and is not doubled. */
export type StrayQuote = "is-a-letter" | "closes-the-cell";

/** Says whether a line, cut at every delimiter, is a row of this file: then a quote before it was never closed. */
export type LooksLikeRow = (cells: readonly string[]) => boolean;

/** No cell of a spreadsheet is longer (Excel holds 32,767); a quote still open after that is a forgotten one. */
const longestCell = 100_000;

type Quoted = { kind: "closed"; text: string; end: number; stray: boolean } | { kind: "unclosed" } | { kind: "more" };

/**
 * Reads from an opening quote to the delimiter, line end or end of file behind its closing quote.
 *
 * A cell of several lines counts as unclosed when one of them is a row of this file, or when a quote in it is not doubled.
 */
export function readQuoted(scan: Scan, open: number, looksLikeRow: LooksLikeRow, strayQuote: StrayQuote): Quoted {
  const { text, delimiter, last } = scan;
  const closed = (quote: number, end: number, stray: boolean): Quoted => {
    const inside = text.slice(open + 1, quote).replaceAll('""', '"');
    return { kind: "closed", text: inside, end, stray };
  };
  let stray = false;
  let lines = 0;
  let from = open + 1;
  for (;;) {
    const quote = scan.quotes.next(from);
    for (let lineEnd = scan.lineEnds.next(from); lineEnd < quote; lineEnd = scan.lineEnds.next(lineEnd + 1)) {
      lines += 1;
      if (stray || lineEnd - open > longestCell || isRow(scan, lineEnd + 1, looksLikeRow)) return { kind: "unclosed" };
    }
    if (quote - open > longestCell) return { kind: "unclosed" };
    if (quote === text.length) return last ? { kind: "unclosed" } : { kind: "more" };
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    const after = skipSpaces(text, quote + 1);
    if (after === text.length && !last) return { kind: "more" };
    if (after === text.length || text[after] === delimiter || text[after] === "\n") return closed(quote, after, stray);
    if (lines > 0) return { kind: "unclosed" };
    if (strayQuote === "closes-the-cell") {
      const end = Math.min(scan.delimiters.next(quote + 1), scan.lineEnds.next(quote + 1));
      const read = closed(quote, end, true);
      return read.kind === "closed" ? { ...read, text: read.text + text.slice(quote + 1, end) } : read;
    }
    stray = true;
    from = quote + 1;
  }
}

function isRow(scan: Scan, start: number, looksLikeRow: LooksLikeRow): boolean {
  const end = scan.lineEnds.next(start);
  const isWhole = end < scan.text.length || scan.last;
  return isWhole && end - start <= longestCell && looksLikeRow(scan.text.slice(start, end).split(scan.delimiter));
}

const skipSpaces = (text: string, from: number): number => {
  let at = from;
  while (text[at] === " " || text[at] === "\r") at += 1;
  return at;
};
