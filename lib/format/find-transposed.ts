import type { Rec } from "./careful-record";
import { clean } from "./clean";
import { isOfLines, peopleIn, placesAcross } from "./find-roster";
import { fold } from "./fold";
import { isAmount, isTotalWord } from "./foot-lines";
import { dayHeader, isPart, weekdayHeader } from "./header-cell";
import { otherLabels, strangers } from "./header-words";
import { isLegendWord } from "./legend";
import { matchHeaders } from "./match-headers";
import { arePartsUnder, withHalves } from "./people-halves";
import { readDate } from "./read-date";
import { datedByWeeks, namedDays, settleDown } from "./settle-down";
import type { DayColumn, Down, FoundSpread, SettleDown } from "./spread";

const looked = 8;
/** Columns among which the dates are looked for: week, weekday, date. */
const furthest = 4;
const fewestDates = 3;
const fewestNumbers = 5;
const fewestPeople = 2;

/**
 * Finds a plan with its days down and its people across: a column of dates, and beside it columns whose headers are none of ours. Its
 * cells become rows as in a grid; the header of a column says who instead of when.
 */
export function findTransposed(
  records: readonly Rec[],
  headerAt: number | null,
  title: string,
  thisYear: number,
): FoundSpread | null {
  for (const { at, header, below, parts, down } of datesDown(records, headerAt, title, thisYear)) {
    const people = peopleBehind(down.column, header, below);
    const planned = people.filter(({ column }) => !below.every((line) => isNothing(line[column] ?? "")));
    if (planned.length >= fewestPeople && !isRoster(people, below))
      return transposedAt(at, header, withHalves(people, parts), down, parts ? 2 : 1);
  }
  return null;
}

/** Finds a roster: its days down, its places across, and the people in the cells. */
export function findRosterDown(
  records: readonly Rec[],
  headerAt: number | null,
  title: string,
  thisYear: number,
): FoundSpread | null {
  // most files are lists, and looking for dates below every line takes long
  if (records.some(({ cells }) => cells.some(isOfLines))) return null;
  if (!records.some(({ cells }) => cells.some((cell) => peopleIn(cell).length > 1))) return null;
  for (const { at, header, below, parts, down } of datesDown(records, headerAt, title, thisYear)) {
    const places = placesAcross(header, below, down.column);
    const found = places && transposedAt(at, header, withHalves(places, parts), down, parts ? 2 : 1);
    if (found?.spread.kind === "grid") return { ...found, spread: { ...found.spread, roster: { place: null } } };
  }
  return null;
}

type DatesDown = {
  at: number;
  header: readonly string[];
  below: readonly (readonly string[])[];
  /** a second line of the header: the halves of the day */
  parts: readonly string[] | null;
  down: Down;
};

/** Every line that may be a header: a column of dates stands below it. */
function* datesDown(
  records: readonly Rec[],
  headerAt: number | null,
  title: string,
  thisYear: number,
): Generator<DatesDown> {
  const settle: SettleDown = (texts, lines) => settleDown(texts, [[title], ...lines], thisYear);
  for (const [at, { cells: header }] of records.entries()) {
    if (headerAt !== null && headerAt !== at) continue;
    if (header.length <= fewestPeople) continue;
    if (arePartsUnder(records[at - 1]?.cells ?? [], header)) continue;
    const next = records[at + 1]?.cells ?? [];
    const parts = arePartsUnder(header, next) ? next : null;
    const below = records
      .slice(at + (parts ? 2 : 1))
      .filter((record) => record.cells.some((cell) => cell.trim() !== ""))
      .slice(0, looked)
      .map((record) => record.cells);
    const above = [[title], ...records.slice(0, at + 1).map((record) => record.cells)];
    const dates = dateColumnIn(header, below, above, thisYear);
    if (dates) yield { at, header, below, parts, down: { ...dates, settle } };
  }
}

function dateColumnIn(
  header: readonly string[],
  below: readonly (readonly string[])[],
  above: readonly (readonly string[])[],
  thisYear: number,
): Pick<Down, "column" | "week"> | null {
  const columns = Array.from({ length: furthest }, (_, column) => column);
  const textsOf = (column: number) => below.map((line) => (line[column] ?? "").trim());
  const open = columns.filter((column) => !isOneOfDays(header[column] ?? ""));
  const plain = open.find((column) => {
    const texts = textsOf(column);
    // further down another block may begin
    return [texts, texts.slice(0, fewestNumbers)].some((some) => isOfDays(namedDays(some, above, thisYear)));
  });
  // "Lundi" and "Mardi" beside the same date: it names their week
  const isOfWeek = (week: readonly string[], days: readonly string[]) =>
    week.some((text, line) => line > 0 && text === week[line - 1] && days[line] !== days[line - 1]);
  const pair = open
    .filter((column) => textsOf(column).some((text) => weekdayHeader(text) !== null))
    .flatMap((column) => columns.map((week) => ({ column, week })))
    .find(({ column, week }) => {
      const [weeks, days] = [textsOf(week), textsOf(column)];
      const isFree = plain === undefined || (plain === week && isOfWeek(weeks, days));
      return column !== week && isFree && isOfDays(datedByWeeks(weeks, days, above));
    });
  return pair ?? (plain === undefined ? null : { column: plain, week: null });
}

/** A line that stands among the days is no header: "Vendredi" goes before the next "Lundi". */
const isOneOfDays = (cell: string): boolean =>
  isDay(cell) || weekdayHeader(cell) !== null || /^\d{1,2}$/.test(cell.trim());

const isDay = (cell: string): boolean => {
  if (dayHeader(cell)) return true;
  const read = readDate(clean(cell, "name").text);
  return read.kind !== "none" || read.rule === "date-no-year" || read.rule === "date-invalid";
};

const isOfDays = (texts: readonly string[]): boolean =>
  isDay(texts[0] ?? "") && texts.filter(isDay).length >= Math.max(fewestDates, texts.length / 2);

const isNothing = (cell: string): boolean => cell.trim() === "" || isAmount(cell);

/** Sites across and the names of who is there in the cells: several to a cell, or hardly one twice. */
function isRoster(columns: readonly DayColumn[], below: readonly (readonly string[])[]): boolean {
  const filled = below.flatMap((cells) => columns.map(({ column }) => (cells[column] ?? "").trim())).filter(Boolean);
  const several = filled.filter((cell) => /[,;\n]/.test(cell));
  return several.length > 0 || (filled.length >= 6 && new Set(filled).size * 3 > filled.length * 2);
}

/** Names from the dates on; behind a column without one a legend may stand. */
function peopleBehind(
  dateColumn: number,
  header: readonly string[],
  below: readonly (readonly string[])[],
): DayColumn[] {
  const found = header.flatMap((cell, column): DayColumn[] => {
    const { text } = clean(cell, "name");
    // "M", "A" and "Lu" are people's initials here
    const isWord =
      text.length > 2 &&
      (isTotalWord(text) ||
        isPart(text) ||
        weekdayHeader(text) !== null ||
        otherLabels.has(fold(text)) ||
        strangers.has(fold(text)) ||
        matchHeaders([text], "exact").known > 0);
    const isOther =
      column <= dateColumn ||
      text === "" ||
      isWord ||
      dayHeader(text) !== null ||
      below.some((cells) => isDay(cells[column] ?? ""));
    return isOther ? [] : [{ column, date: text, part: "" }];
  });
  const isLegend = ({ column, date }: DayColumn) =>
    isLegendWord(date) || below.some((cells) => /[=:→]/.test(cells[column] ?? ""));
  const gap = found.findIndex(
    (name, index) => index > 0 && name.column > (found[index - 1]?.column ?? 0) + 1 && isLegend(name),
  );
  return gap === -1 ? found : found.slice(0, gap);
}

function transposedAt(
  above: number,
  header: readonly string[],
  people: readonly DayColumn[],
  down: Down,
  headerRows: number,
): FoundSpread {
  const taken = new Set(people.map(({ column }) => column));
  const fixed = header.flatMap((_, column) => (taken.has(column) ? [] : [column]));
  const names = fixed.map((column) => (header[column] ?? "").replace(/\s+/g, " ").trim());
  const partNames = [...new Set(people.map(({ part }) => part).filter(Boolean))].join(" / ");
  const shown = `${people[0]?.date} … ${people.at(-1)?.date}`;
  return {
    above,
    headerRows,
    headers: [...names, shown, partNames, shown],
    dateAt: fixed.indexOf(down.column),
    spread: {
      kind: "grid",
      fixed,
      days: people,
      down,
      again: (block) => {
        const [before = [], last = []] = [block.at(-2)?.cells, block.at(-1)?.cells];
        const parts = arePartsUnder(before, last) ? last : null;
        const found = withHalves(peopleBehind(down.column, parts ? before : last, []), parts);
        return found.length > 0 ? found : null;
      },
    },
  };
}
