import type { Delimiter } from "./conversation";

/** One record of a file. `unclosedAt`: the cell whose quote opens and never closes; its line then stands as written. */
export type Rec = { cells: readonly string[]; unclosedAt: number | null };

/** Says whether a line, cut at every delimiter, is a row of this file: then a quote before it was never closed. */
export type LooksLikeRow = (cells: readonly string[]) => boolean;

/** No cell of a spreadsheet is longer (Excel holds 32,767); a quote still open after that is a forgotten one. */
const longestCell = 100_000;

type Quoted = { kind: "closed"; text: string; end: number } | { kind: "unclosed" } | { kind: "more" };

/**
 * Reads the one record that starts at `start`, with every kind of quote trouble. Slower than Papa, so it is used only
 * where Papa reports trouble or a quoted cell spans lines. Line ends are LF (a CR before one stays on the last cell).
 *
 * out  null when the record does not end in `input` and `last` is false
 */
export function readCarefully(
  input: string,
  start: number,
  delimiter: Delimiter,
  last: boolean,
  looksLikeRow: LooksLikeRow,
): { record: Rec; end: number } | null {
  const cells: string[] = [];
  let unclosedAt: number | null = null;
  let at = start;
  for (;;) {
    if (input[at] === '"' && unclosedAt === null) {
      const quoted = readQuoted(input, at, delimiter, last, looksLikeRow);
      if (quoted.kind === "more") return null;
      if (quoted.kind === "unclosed") unclosedAt = cells.length;
      else {
        cells.push(quoted.text);
        at = quoted.end;
        if (input[at] === delimiter) {
          at += 1;
          continue;
        }
        return { record: { cells, unclosedAt }, end: Math.min(at + 1, input.length) };
      }
    }
    const lineEnd = input.indexOf("\n", at);
    if (lineEnd === -1 && !last) return null;
    const stop = lineEnd === -1 ? input.length : lineEnd;
    const next = input.indexOf(delimiter, at);
    if (next === -1 || next >= stop) {
      cells.push(input.slice(at, stop));
      return { record: { cells, unclosedAt }, end: Math.min(stop + 1, input.length) };
    }
    cells.push(input.slice(at, next));
    at = next + 1;
  }
}

/** From an opening quote to the delimiter, line end or end of file after its closing quote. */
function readQuoted(
  input: string,
  open: number,
  delimiter: Delimiter,
  last: boolean,
  looksLikeRow: LooksLikeRow,
): Quoted {
  let stray = false;
  let lines = 0;
  let from = open + 1;
  for (;;) {
    const quote = input.indexOf('"', from);
    const end = quote === -1 ? input.length : quote;
    for (let lineEnd = input.indexOf("\n", from); lineEnd !== -1 && lineEnd < end; ) {
      lines += 1;
      if (stray) return { kind: "unclosed" };
      const lineStart = lineEnd + 1;
      lineEnd = input.indexOf("\n", lineStart);
      const lineStop = lineEnd === -1 ? (last ? input.length : -1) : lineEnd;
      if (lineStop !== -1 && looksLikeRow(input.slice(lineStart, lineStop).split(delimiter)))
        return { kind: "unclosed" };
    }
    if (end - open > longestCell) return { kind: "unclosed" };
    if (quote === -1) return last ? { kind: "unclosed" } : { kind: "more" };
    if (input[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    const after = skipSpaces(input, quote + 1);
    if (after === input.length && !last) return { kind: "more" };
    if (after === input.length || input[after] === delimiter || input[after] === "\n")
      return { kind: "closed", text: input.slice(open + 1, quote).replaceAll('""', '"'), end: after };
    if (lines > 0) return { kind: "unclosed" };
    stray = true;
    from = quote + 1;
  }
}

const skipSpaces = (input: string, from: number): number => {
  let at = from;
  while (input[at] === " " || input[at] === "\r") at += 1;
  return at;
};
