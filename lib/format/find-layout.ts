import { type Rec, readCarefully } from "./careful-record";
import { type Column, columns, requiredColumns } from "./columns";
import type { Choices, Delimiter } from "./conversation";
import { findGrid } from "./find-grid";
import { findTransposed } from "./find-transposed";
import { findWeek } from "./find-week";
import { Scan } from "./finder";
import { fold } from "./fold";
import { findHalves, type HalvesList } from "./halves-list";
import { isPart } from "./header-cell";
import { otherLabels } from "./header-words";
import { type HeaderMatch, looksLikeGrid, matchHeaders, namesDay, type Spelling } from "./match-headers";
import { readDate } from "./read-date";
import { readPosition } from "./read-position";
import type { FoundSpread, Spread } from "./spread";
import { unwrapped } from "./wrapped-line";

export type Layout = {
  delimiter: Delimiter;
  /** records above the header, which are no rows; its line is one more */
  above: number;
  headerRows: number;
  /** the columns of the table; in a list those of the file */
  headers: readonly string[];
  match: HeaderMatch;
  /** how a grid or a standard week becomes rows; null for a list */
  spread: Spread | null;
  /** how a list with a place per half of the day becomes rows; null for others */
  halves: HalvesList | null;
};
export type FoundLayout = { ok: true; layout: Layout } | { ok: false; found: readonly string[] };

/** What may help to tell years: the name of the sheet, and the year it is. */
export type Surroundings = { title: string; thisYear: number };

const delimiters = [";", "\t", ",", "|"] as const satisfies readonly Delimiter[];
export const searchedLines = 30;

/**
 * Finds delimiter, header row and layout together: what most of our columns are known under. Counting characters would take the
 * commas of a comment for separators.
 *
 * in   the beginning of the file's text, LF or CRLF; `whole` when that is all of it
 * out  the layout, or the cells of the likeliest header when fewer than two of our columns are known
 */
export function findLayout(text: string, whole: boolean, choices: Choices, around: Surroundings): FoundLayout {
  const told = sepLine(text);
  const tried = choices.delimiter ? [choices.delimiter] : told ? [told] : occurring(text);
  const count = Math.max(searchedLines, (choices.headerLine ?? 0) + 6);
  return bestOf(
    tried.map((delimiter) => ({ delimiter, records: firstRecords(text, whole, delimiter, count) })),
    choices,
    around,
  );
}

/** Another than the first is worth a try only where it stands somewhere. */
const occurring = (text: string): readonly Delimiter[] =>
  delimiters.filter((delimiter, index) => index === 0 || text.includes(delimiter));

/** The same for records that need no delimiter: the first rows of a sheet. */
export const findLayoutOf = (records: readonly Rec[], choices: Choices, around: Surroundings): FoundLayout =>
  bestOf([{ delimiter: ";", records }], choices, around);

type Cut = { delimiter: Delimiter; records: readonly Rec[] };

function bestOf(cuts: readonly Cut[], choices: Choices, around: Surroundings): FoundLayout {
  const lists = cuts.flatMap((cut) => listsIn(cut, choices, "exact"));
  const plain = bestList(lists);
  const found =
    plain && plain.match.known >= 2
      ? { ...plain, match: matchHeaders(plain.headers) }
      : (bestList(cuts.flatMap((cut) => listsIn(cut, choices, "close"))) ?? plain);
  const best = found && withHalves(found, cuts);
  if (best && choices.layout === undefined && saysItIsAList(best)) return { ok: true, layout: best };
  // what cannot be read as the admin says is read as it looks, and says so
  const spread = spreadIn(cuts, choices, around, best) ?? spreadIn(cuts, withoutLayout(choices), around, best);
  if (spread) return { ok: true, layout: spread };
  const knownEnough = choices.headerLine === undefined && choices.layout === undefined ? 2 : 0;
  return best && best.match.known >= knownEnough && (choices.layout === "list" || !looksLikeGrid(best.headers))
    ? { ok: true, layout: best }
    : { ok: false, found: best && best.match.known > 0 ? named(best.headers) : likeliest(lists) };
}

function withHalves(layout: Layout, cuts: readonly Cut[]): Layout {
  const records = cuts.find(({ delimiter }) => delimiter === layout.delimiter)?.records ?? [];
  const below = records.slice(layout.above + 1).map(({ cells }) => cells);
  const found = findHalves(layout.headers, layout.match, below);
  return found ? { ...layout, halves: found.list, headers: found.headers, match: found.match } : layout;
}

/** All that a row must hold stands under headers of its own, and no header is a day: looking for a plan took half as long as the rest. */
const saysItIsAList = ({ headers, match: { mapping } }: Layout): boolean =>
  requiredColumns.every((column) => mapping[column] !== null) && !headers.some(namesDay);

function withoutLayout(choices: Choices): Choices {
  const { layout, ...others } = choices;
  return layout === "list" ? choices : others;
}

const bestList = (lists: readonly Layout[]): Layout | null =>
  lists.reduce<Layout | null>((a, b) => (a && score(a) >= score(b) ? a : b), null);

/** Each record as a header; none below one that knows all of our columns can be a better one. */
function listsIn({ delimiter, records }: Cut, choices: Choices, spelling: Spelling): Layout[] {
  const lists: Layout[] = [];
  for (const [above, { cells }] of records.entries()) {
    if (choices.headerLine !== undefined && choices.headerLine !== above + 1) continue;
    const headers = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
    const match = matchHeaders(headers, spelling);
    lists.push({ delimiter, above, headerRows: 1, headers, match, spread: null, halves: null });
    if (match.known === columns.length) break;
  }
  return lists;
}

/** A grid or a week, unless the file says it is a list: by a header for its dates, or by the admin. */
function spreadIn(cuts: readonly Cut[], choices: Choices, around: Surroundings, list: Layout | null): Layout | null {
  const { layout: wanted, headerLine } = choices;
  if (wanted === "list") return null;
  const headerAt = headerLine === undefined ? null : headerLine - 1;
  const found = cuts.flatMap(({ delimiter, records }) => {
    const grid = wanted === "week" ? null : findGrid(records, headerAt, around.title, around.thisYear);
    const week = wanted === "grid" || grid ? null : findWeek(records, headerAt, around.title);
    const isKnown = list !== null && list.match.known >= 2 && (knows(list, "login") || knows(list, "workLocationName"));
    const spread =
      grid ??
      week ??
      (wanted === "week" || isKnown ? null : findTransposed(records, headerAt, around.title, around.thisYear));
    return spread ? [asLayout(spread, delimiter, records)] : [];
  });
  const daysIn = ({ spread }: Layout): number => spread?.days.length ?? 0;
  const most = found.reduce<Layout | null>((a, b) => (a && daysIn(a) >= daysIn(b) ? a : b), null);
  const hasDates = list !== null && list.above !== most?.above && knows(list, "date") && list.match.known >= 2;
  return wanted === undefined && hasDates ? null : most;
}

function asLayout(
  { above, headerRows, headers, spread, dateAt }: FoundSpread,
  delimiter: Delimiter,
  records: readonly Rec[],
): Layout {
  const count = spread.fixed.length;
  const found = matchHeaders(headers.slice(0, count));
  const hasParts = spread.days.some(({ part }) => part !== "");
  const isAcross = dateAt !== undefined;
  const owner = spread.kind === "grid" ? spread.days[0]?.login : undefined;
  const match = isAcross ? found : withPeople(found, headers.slice(0, count));
  const settled = ["date", "workLocationName", "position", ...(isAcross || owner !== undefined ? ["login"] : [])];
  const ties = match.ties.filter(({ column }) => !settled.includes(column));
  const below = records.slice(above + headerRows).map(({ cells }) => cells);
  const own = match.mapping.position ?? partsColumn(spread.fixed, headers, below, Object.values(match.mapping));
  const position = hasParts || own === null ? count + 1 : own;
  const beside = owner === undefined ? {} : { login: spread.fixed.indexOf(owner) };
  const who = isAcross ? { login: count, date: dateAt } : { date: count, ...beside };
  const mapping = { ...match.mapping, ...who, position, workLocationName: count + 2 };
  return { delimiter, above, headerRows, headers, match: { ...match, mapping, ties }, spread, halves: null };
}

/** A line per half of the day may say which it is in a column that no header names; null where none does. */
function partsColumn(
  fixed: readonly number[],
  names: readonly string[],
  below: readonly (readonly string[])[],
  taken: readonly (number | null)[],
): number | null {
  const found = fixed.findIndex((column, index) => {
    const texts = below.map((cells) => (cells[column] ?? "").trim()).filter((text) => text !== "");
    // "A" and "M" under "Équipe" are teams
    const isSaid = names[index] === "" || texts.every((text) => text.length > 2);
    return isSaid && !taken.includes(index) && texts.every(isPart) && new Set(texts.map(fold)).size > 1;
  });
  return found === -1 ? null : found;
}

/** Without a header that says so, people stand in the one column that no header makes something else; of two only the admin can tell. */
function withPeople(match: HeaderMatch, names: readonly string[]): HeaderMatch {
  if (match.mapping.login !== null || match.ties.some(({ column }) => column === "login")) return match;
  const taken = new Set([...Object.values(match.mapping), ...match.ties.flatMap(({ headers }) => headers)]);
  const open = names.flatMap((name, index) => (taken.has(index) || otherLabels.has(fold(name)) ? [] : [index]));
  if (open.length > 1) return { ...match, ties: [...match.ties, { column: "login", headers: open }] };
  return { ...match, mapping: { ...match.mapping, login: open[0] ?? null } };
}

const knows = ({ match }: Layout, column: Column): boolean =>
  match.mapping[column] !== null || match.ties.some((tie) => tie.column === column);

/** Columns known count most, then required ones; the first of equals wins (design: decided against known headers). */
const score = (layout: Layout): number =>
  layout.match.known * 10 + requiredColumns.filter((column) => knows(layout, column)).length;

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
    records.push(unwrapped(read.record, delimiter));
    at = read.end;
  }
  return records;
}

/** As many cells as the header, a day where the date belongs, a part of the day where that belongs. */
export const looksLikeRowOf =
  ({ headers, match: { mapping }, spread, halves }: Layout) =>
  (cells: readonly string[]): boolean => {
    if (spread) return cells.length === widthOf(spread);
    if (halves) return cells.length === halves.width;
    if (cells.length !== headers.length) return false;
    const at = (column: Column): string => (cells[mapping[column] ?? -1] ?? "").trim();
    const date = mapping.date === null || readDate(at("date")).kind !== "none";
    return (
      date &&
      (mapping.position === null ||
        readPosition(at("position"), { amIsMorning: true, isDutch: true }).position !== null)
    );
  };

const widthOf = ({ fixed, days, ...rest }: Spread): number => {
  const period = rest.kind === "week" ? [rest.from ?? 0, rest.to ?? 0] : [];
  return Math.max(...fixed, ...days.map(({ column }) => column), ...period) + 1;
};
