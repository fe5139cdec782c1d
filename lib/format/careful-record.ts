import type { Scan } from "./finder";
import { type LooksLikeRow, readQuoted, type StrayQuote } from "./quoted-cell";

/** One record of a file. `unclosedAt`: the cell whose quote opens and never closes; its line then stands as written. */
export type Rec = { cells: readonly string[]; unclosedAt: number | null };

/**
 * Reads the one record that starts at `start`, with every kind of quote trouble. Slower than Papa, so it is used only
 * where Papa reports trouble or a quoted cell spans lines. Line ends are LF (a CR before one stays on the last cell).
 *
 * out  null when the record does not end in the text and more may come
 */
export function readCarefully(
  scan: Scan,
  start: number,
  looksLikeRow: LooksLikeRow,
): { record: Rec; end: number } | null {
  const read = readOne(scan, start, looksLikeRow, "is-a-letter");
  if (!read?.stray || looksLikeRow(read.record.cells)) return read;
  // `"Lyon" centre;x;"y"`: taken as a letter the quote swallows cells; the other reading counts where it makes a row
  const other = readOne(scan, start, looksLikeRow, "closes-the-cell");
  return other && looksLikeRow(other.record.cells) ? other : read;
}

function readOne(scan: Scan, start: number, looksLikeRow: LooksLikeRow, strayQuote: StrayQuote) {
  const { text, delimiter, last } = scan;
  const cells: string[] = [];
  let stray = false;
  let unclosedAt: number | null = null;
  const ended = (at: number): { record: Rec; end: number; stray: boolean } => ({
    record: { cells, unclosedAt },
    end: Math.min(at + 1, text.length),
    stray,
  });
  for (let at = start; ; at += 1) {
    if (text[at] === '"' && unclosedAt === null) {
      const quoted = readQuoted(scan, at, looksLikeRow, strayQuote);
      if (quoted.kind === "more") return null;
      if (quoted.kind === "closed") {
        cells.push(quoted.text);
        stray ||= quoted.stray;
        at = quoted.end;
        if (text[at] === delimiter) continue;
        return ended(at);
      }
      unclosedAt = cells.length;
    }
    const lineEnd = scan.lineEnds.next(at);
    if (lineEnd === text.length && !last) return null;
    const next = Math.min(scan.delimiters.next(at), lineEnd);
    cells.push(text.slice(at, next));
    if (next === lineEnd) return ended(lineEnd);
    at = next;
  }
}
