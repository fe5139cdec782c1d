import { type Rec, readCarefully } from "./careful-record";
import { type Column, requiredColumns } from "./columns";
import type { Choices, Delimiter } from "./conversation";
import { Scan } from "./finder";
import { type HeaderMatch, looksLikeGrid, matchHeaders } from "./match-headers";
import { readDate } from "./read-date";
import { readPosition } from "./read-position";

export type Layout = {
  delimiter: Delimiter;
  /** records above the header, which are no rows; its line is one more */
  above: number;
  headers: readonly string[];
  match: HeaderMatch;
};

const delimiters = [";", "\t", ",", "|"] as const satisfies readonly Delimiter[];
const searchedLines = 30;

/**
 * Finds delimiter and header row together: the pair under which most of our columns are known. Counting characters
 * would take the commas of a comment for separators.
 *
 * in   the beginning of the file's text, LF or CRLF; `whole` when that is all of it
 * out  the layout, or the cells of the likeliest header when fewer than two of our columns are known or the file is a grid
 */
export function findLayout(
  text: string,
  whole: boolean,
  choices: Choices,
): { ok: true; layout: Layout } | { ok: false; found: readonly string[] } {
  const told = sepLine(text);
  const tried = choices.delimiter ? [choices.delimiter] : told ? [told] : delimiters;
  const candidates = tried.flatMap((delimiter) => {
    const records = firstRecords(text, whole, delimiter, Math.max(searchedLines, choices.headerLine ?? 0));
    return records.flatMap(({ cells }, above): Layout[] => {
      if (choices.headerLine !== undefined && choices.headerLine !== above + 1) return [];
      const headers = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
      return [{ delimiter, above, headers, match: matchHeaders(headers) }];
    });
  });
  const best = candidates.reduce<Layout | null>((a, b) => (a && score(a) >= score(b) ? a : b), null);
  const knownEnough = choices.headerLine === undefined ? 2 : 0;
  return best && best.match.known >= knownEnough && !looksLikeGrid(best.headers)
    ? { ok: true, layout: best }
    : { ok: false, found: best && best.match.known > 0 ? named(best.headers) : likeliest(candidates) };
}

/** Columns known count most, then required ones; the first of equals wins (design: decided against known headers). */
function score({ match }: Layout): number {
  const tied = (column: Column) => match.ties.some((tie) => tie.column === column);
  const required = requiredColumns.filter((column) => match.mapping[column] !== null || tied(column)).length;
  return match.known * 10 + required;
}

const named = (headers: readonly string[]): readonly string[] => headers.filter((name) => name !== "").slice(0, 30);

/** Nothing is known: what has most cells is shown as the header that was looked at. */
const likeliest = (candidates: readonly Layout[]): readonly string[] =>
  named(candidates.reduce<readonly string[]>((a, { headers: b }) => (named(a).length >= named(b).length ? a : b), []));

/** Excel's first line `sep=|` names the delimiter. */
function sepLine(text: string): Delimiter | null {
  const [, told] = /^"?sep=(.)"?\s*?[\r\n]/i.exec(text) ?? [];
  return delimiters.find((delimiter) => delimiter === told) ?? null;
}

function firstRecords(text: string, whole: boolean, delimiter: Delimiter, count: number): Rec[] {
  const records: Rec[] = [];
  const scan = new Scan(text, delimiter, whole);
  for (let at = 0; at < text.length && records.length < count; ) {
    const read = readCarefully(scan, at, () => false);
    if (!read) break;
    records.push(read.record);
    at = read.end;
  }
  return records;
}

/** As many cells as the header, a day where the date belongs, a part of the day where that belongs. */
export const looksLikeRowOf =
  ({ headers, match: { mapping } }: Layout) =>
  (cells: readonly string[]): boolean => {
    if (cells.length !== headers.length) return false;
    const at = (column: Column): string => (cells[mapping[column] ?? -1] ?? "").trim();
    const date = mapping.date === null || readDate(at("date")).kind !== "none";
    return date && (mapping.position === null || readPosition(at("position"), true).position !== null);
  };
