import type { Rec } from "./careful-record";
import type { Choices, Delimiter } from "./conversation";
import { findGrid } from "./find-grid";
import { findTransposed } from "./find-transposed";
import { findWeek } from "./find-week";
import { fold } from "./fold";
import { isPart } from "./header-cell";
import { otherLabels } from "./header-words";
import { type Cut, knows, type Layout, type Surroundings } from "./layout";
import { type HeaderMatch, matchHeaders } from "./match-headers";
import type { FoundSpread } from "./spread";

/** A grid or a week, unless the file says it is a list: by a header for its dates, or by the admin. */
export function spreadIn(
  cuts: readonly Cut[],
  choices: Choices,
  around: Surroundings,
  list: Layout | null,
): Layout | null {
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
