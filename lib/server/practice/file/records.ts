/** One record of a CSV file; `whole` false = quotes where RFC 4180 allows none, or never closed. `lines` = physical lines it takes. */
export type CsvRecord = { cells: readonly string[]; whole: boolean; lines: number };

/** A record longer than this has lost its closing quote; without a limit the rest of the file would be read over and over. */
const longestRecord = 200_000;

/**
 * Reads records separated by `;` as text comes in, strictly by RFC 4180 (contract §4, §16.25): a quote only around a
 * whole cell, doubled inside. Line ends are CRLF or LF.
 *
 * Deliberately not the library that writes our files: a second reader finds what the first one forgives.
 */
export class RecordReader {
  #rest = "";

  *read(text: string): Generator<CsvRecord> {
    const all = this.#rest + text;
    let from = 0;
    while (from < all.length) {
      const end = recordEnd(all, from);
      if (end < 0 && all.length - from <= longestRecord) break;
      yield record(all.slice(from, end < 0 ? all.length : end));
      from = end < 0 ? all.length : end + 1;
    }
    this.#rest = all.slice(from);
  }

  /** The last record, when the file does not end with a line end. */
  *end(): Generator<CsvRecord> {
    if (this.#rest !== "") yield record(this.#rest);
    this.#rest = "";
  }
}

/** Where the line end of the record that starts at `from` stands: the first one with an even number of quotes before it. */
function recordEnd(text: string, from: number): number {
  let end = text.indexOf("\n", from);
  let quote = text.indexOf('"', from);
  let open = false;
  while (end >= 0 && (open || (quote >= 0 && quote < end))) {
    while (quote >= 0 && quote < end) {
      open = !open;
      quote = text.indexOf('"', quote + 1);
    }
    if (open) end = text.indexOf("\n", end + 1);
  }
  return end;
}

function record(text: string): CsvRecord {
  const line = text.endsWith("\r") ? text.slice(0, -1) : text;
  if (!line.includes('"')) return { cells: line.split(";"), whole: true, lines: 1 };
  const cells: string[] = [];
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^";]*))(;|$)/y;
  let whole = true;
  for (let more = true; more; ) {
    const found = cell.exec(line);
    if (!found) whole = false;
    else cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    more = found?.[3] === ";";
  }
  return { cells, whole, lines: line.split("\n").length };
}
