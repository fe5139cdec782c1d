import type { Rec } from "./careful-record";
import { weekdaysLettered } from "./date-words";
import { datedWeekdays } from "./dated-weekdays";
import { datedNumbers } from "./day-numbers";
import { rosterOf } from "./find-roster";
import { findRosterDown } from "./find-transposed";
import { weekOrder } from "./find-week";
import { fold } from "./fold";
import { dayHeader, isPart, surely, weekdayHeader } from "./header-cell";
import { otherLabels } from "./header-words";
import { matchHeaders } from "./match-headers";
import { readDate } from "./read-date";
import { settleDays } from "./settle-days";
import type { DayColumn, FoundSpread } from "./spread";
import { titleYear } from "./title-year";

/** Two dates may stand in the header of a list (asked on, valid until); three are days of a plan. Fewer are beside people and nothing else. */
const fewestDays = 3;

/**
 * Finds a grid of people by days: the row with most dates, below which no dates stand.
 *
 * in   the first records of a file; `headerAt` = the record the admin says is the header, from 0
 */
export function findGrid(
  asWritten: readonly Rec[],
  headerAt: number | null,
  title: string,
  thisYear: number,
): FoundSpread | null {
  const numbered = datedNumbers(asWritten, title, thisYear);
  const records = numbered === asWritten ? datedWeekdays(asWritten, title) : numbered;
  let best: { at: number; count: number } | null = null;
  for (const [at, { cells }] of records.entries()) {
    if (headerAt !== null && headerAt !== at) continue;
    if (cells.length < 2) continue;
    const days = dayColumnsOf(records[at]);
    const count = days.length;
    const isPlan = count >= fewestDays || (count > 0 && isShortPlan(cells, days, records[at + 1]?.cells ?? []));
    if (!isPlan || count <= (best?.count ?? 0) || datesBelow(records, at)) continue;
    // a wider block further down is another week: what stands between is people, and no title
    if (best && records.slice(best.at + 1, at).some((record) => isPersonUnder(record, days))) break;
    best = { at, count };
  }
  const grid = best && gridAt(records, best.at, title, thisYear);
  return grid ? (rosterOf(grid, records) ?? grid) : findRosterDown(asWritten, headerAt, title, thisYear);
}

/** One day or two: with halves below, or beside a header of people where no header makes it a list. */
function isShortPlan(cells: readonly string[], days: readonly number[], below: readonly string[]): boolean {
  if (days.length > 1 && isSecondHeader(below, days)) return true;
  const others = cells.filter((_, column) => !days.includes(column)).map((cell) => cell.trim());
  const { mapping, ties } = matchHeaders(others, "exact");
  const isList = mapping.date !== null || mapping.workLocationName !== null;
  const isOfPeople = mapping.login !== null || others.some((name) => name !== "" && otherLabels.has(fold(name)));
  return !isList && isOfPeople && ties.length === 0;
}

const isPersonUnder = ({ cells }: Rec, days: readonly number[]): boolean =>
  days.some((column) => (cells[column] ?? "").trim() !== "") &&
  cells.slice(0, days[0]).some((cell) => cell.trim() !== "");

/** Under the dates of a list's row stand more dates. */
function datesBelow(records: readonly Rec[], at: number): boolean {
  const days = dayColumnsOf(records[at]);
  const below = records
    .slice(at + 1, at + 6)
    .flatMap(({ cells }) => days.map((column) => (cells[column] ?? "").trim()));
  const filled = below.filter((cell) => cell !== "");
  return filled.filter((cell) => readDate(cell).kind !== "none").length * 2 > filled.length;
}

const dayColumnsOf = (record: Rec | undefined): number[] =>
  (record?.cells ?? []).flatMap((cell, column) => (dayHeader(cell) ? [column] : []));

function gridAt(records: readonly Rec[], at: number, title: string, thisYear: number): FoundSpread {
  const header = records[at]?.cells ?? [];
  const starts = dayColumnsOf(records[at]);
  const below = records[at + 1]?.cells ?? [];
  const isSecond = isSecondHeader(below, starts);
  const hasParts = isSecond && !areLetters(below, starts);
  const parts = hasParts ? below.map((cell) => (isPart(cell) ? cell.trim() : "")) : [];
  const width = Math.max(header.length, isSecond ? below.length : 0);
  const all = columnsOfDays(starts, header, parts, width);
  const owners = ownersOf(header, starts);
  const groups = owners.length === 0 ? [{ columns: all }] : sideBySide(all, owners);
  const columns = groups.flatMap((group) =>
    halves(group.columns, header).map((half) => ({ ...half, ...ownerOf(group) })),
  );
  const above = records.slice(0, at).map(({ cells }) => cells);
  const days = starts.flatMap((column) => dayHeader(header[column] ?? "") ?? []);
  const texts = settleDays(days, titleYear([title, ...above.flat()]), thisYear);
  const dayColumns = columns.map(({ of, ...day }): DayColumn => ({ ...day, date: texts[of] ?? "" }));
  const taken = new Set(columns.map(({ column }) => column));
  const fixed = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column));
  const nameOf = (column: number): string =>
    [header, isSecond ? below : [], above.at(-1) ?? []].map((cells) => (cells[column] ?? "").trim()).find(Boolean) ??
    "";
  const names = fixed.map(nameOf).map((name) => name.replace(/\s+/g, " "));
  const shown = [days[0]?.text, days.at(-1)?.text].join(" … ");
  const partNames = [...new Set(dayColumns.map(({ part }) => part).filter(Boolean))].join(" / ");
  return {
    above: at,
    headerRows: isSecond ? 2 : 1,
    headers: [...names, shown, partNames, shown],
    spread: {
      kind: "grid",
      fixed,
      days: surely(dayColumns),
      again: (block) => {
        const found =
          findGrid(block, block.length - 1, title, thisYear) ?? findGrid(block, block.length - 2, title, thisYear);
        return found?.spread.kind === "grid" ? found.spread.days : null;
      },
    },
  };
}

/** Columns of logins before days and between days, under the same name: each holds the people of the days behind it. */
function ownersOf(header: readonly string[], starts: readonly number[]): readonly number[] {
  const names = header.map((cell, column) => (starts.includes(column) ? "" : fold(cell)));
  const [first = 0] = starts;
  for (const name of new Set(names.slice(0, first))) {
    const isOfLogins = matchHeaders([name], "exact").mapping.login !== null;
    const columns = names.flatMap((other, column) => (isOfLogins && other === name ? [column] : []));
    const holdsDays = columns.every((column, index) =>
      starts.some((start) => start > column && start < (columns[index + 1] ?? header.length)),
    );
    if (columns.length > 1 && holdsDays) return columns;
  }
  return [];
}

const sideBySide = (all: readonly Half[], owners: readonly number[]): { columns: readonly Half[]; login?: number }[] =>
  owners.map((login, index) => ({
    login,
    columns: all.filter(({ column }) => column > login && column < (owners[index + 1] ?? Number.POSITIVE_INFINITY)),
  }));

const ownerOf = ({ login }: { login?: number }) => (login === undefined ? {} : { login });

type Half = { column: number; of: number; part: string };

/** The columns under each date; with a second header row of parts, also those behind it whose own header cell is empty (merged). */
function columnsOfDays(
  starts: readonly number[],
  header: readonly string[],
  parts: readonly string[],
  width: number,
): Half[] {
  return starts.flatMap((start, of) => {
    const own = dayHeader(header[start] ?? "")?.part ?? "";
    const columns: Half[] = [{ column: start, of, part: own || (parts[start] ?? "") }];
    for (let column = start + 1; column < Math.min(width, starts[of + 1] ?? width); column += 1) {
      if ((header[column] ?? "").trim() !== "" || !parts[column]) break;
      columns.push({ column, of, part: parts[column] ?? "" });
    }
    return columns;
  });
}

/**
 * A date that stands twice without a word on the part of the day: of two neighbours the first is the morning. Of two blocks of days nobody
 * can tell whether they are halves, two weeks' versions or two teams: "1/2" and "2/2" ask which part of the day each is.
 */
function halves(columns: readonly Half[], header: readonly string[]): Half[] {
  const seen = new Map<string, number>();
  const nameOf = ({ column }: Half) => (header[column] ?? "").trim();
  const twice = columns.every(
    (half) => half.part === "" && columns.filter((other) => nameOf(other) === nameOf(half)).length === 2,
  );
  if (!twice) return [...columns];
  const areNeighbours = columns.every(
    (half, index) => index % 2 === 0 || nameOf(half) === nameOf(columns[index - 1] ?? half),
  );
  return columns.map((half) => {
    const times = seen.get(nameOf(half)) ?? 0;
    seen.set(nameOf(half), times + 1);
    const [first, second] = areNeighbours ? ["FirstHalf", "SecondHalf"] : ["1/2", "2/2"];
    return { ...half, part: (times === 0 ? first : second) ?? "" };
  });
}

/** "L M M J V" under the dates in a row that is nobody's. */
function areLetters(cells: readonly string[], starts: readonly number[]): boolean {
  const letters = starts.map((column) => (cells[column] ?? "").trim());
  const weekdays = letters.flatMap((letter) => (letter.length === 1 ? [weekdaysLettered(letter) ?? []] : []));
  return (
    letters.length >= fewestDays &&
    weekdays.length === letters.length &&
    cells.filter((cell) => cell.trim() !== "").length === letters.length &&
    new Set(letters.map(fold)).size > 1 &&
    weekOrder(weekdays) !== null
  );
}

/** Weekdays or parts of the day under the dates, and nothing else there. */
export function isSecondHeader(cells: readonly string[], starts: readonly number[]): boolean {
  if (areLetters(cells, starts)) return true;
  const first = starts[0] ?? 0;
  const under = cells.slice(first).filter((cell) => cell.trim() !== "");
  return (
    under.length >= 2 && under.every((cell) => weekdayHeader(cell) !== null || isPart(cell)) && !isCodes(cells, first)
  );
}

/** "M", "A" and "J" may be codes of a plan as well: a row that begins with a person's login is a row. */
const isCodes = (cells: readonly string[], first: number): boolean =>
  cells.slice(0, first).some((cell) => cell.trim() !== "") &&
  cells.slice(first).every((cell) => cell.trim().length <= 2);
