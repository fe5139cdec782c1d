import { type Day, dayOf, isoOf, weekdayOf } from "./calendar";
import type { Rec } from "./careful-record";
import { weekdayNames, weekdaysLettered, weekdaysNamed } from "./date-words";
import { fold } from "./fold";
import { type Month, monthsOver, type Numbered } from "./months-over";
import { titleYear } from "./title-year";

/** So many numbers that follow each other are days of a month and no count of anything. */
const fewestNumbers = 5;
const widestStep = 7;
const monthWords = "January February March April May June July August September October November December".split(" ");

/**
 * A plan may name its days by bare numbers, with the month in a title, in the name of its sheet, or in a merged header above. These numbers
 * are written out, and so are single letters for weekdays below them, so that the plan is found like any other. Weekdays above or below
 * tell a year that nobody wrote; a day that they contradict is written with its weekday, and so does not exist.
 *
 * out  the same records where there are no such numbers, or no month for them
 */
export function datedNumbers(records: readonly Rec[], title: string, thisYear: number): readonly Rec[] {
  for (const [at, record] of records.entries()) {
    const numbers = numbersIn(record.cells);
    if (numbers.length < fewestNumbers || namesWeeks(record.cells, numbers)) continue;
    const above = records.slice(0, at).map(({ cells }) => cells);
    // "Lun, Mar, Mer" names days, of which one could be a month
    const over = above.filter((cells) => areWeekdays(cells, numbers));
    const months = monthsOver(
      numbers,
      above.filter((cells) => !over.includes(cells)),
      title,
    );
    if (!months) continue;
    const below = records[at + 1];
    const weekdays = below && isWeekdayRow(below.cells, numbers) ? below.cells : null;
    const beside = record.cells.map((cell) => /^\p{L}+/u.exec(cell.trim())?.[0] ?? "");
    const witnesses = weekdays ? [beside, weekdays, ...over] : [beside, ...over];
    const year = yearFor(numbers, months, witnesses, titleYear([title, ...above.flat()]), thisYear);
    const changed = new Map([[at, { ...record, cells: writtenOut(record.cells, numbers, months, witnesses, year) }]]);
    if (below && weekdays) changed.set(at + 1, { ...below, cells: spelledOut(weekdays, numbers) });
    return records.map((unchanged, index) => changed.get(index) ?? unchanged);
  }
  return records;
}

/** The numbers of a row ("9", "Lun 9", "L9") when all of them go on from each other, or begin again with the next month. */
function numbersIn(cells: readonly string[]): readonly Numbered[] {
  if (cells.length < fewestNumbers) return [];
  const numbers = cells.flatMap((cell, column): Numbered[] => {
    const [, word = "", date = ""] = /^(?:(\p{L}{1,13})[.\s]*)?(0?[1-9]|[12]\d|3[01])$/u.exec(cell.trim()) ?? [];
    return date !== "" && (word === "" || weekdaysIn(word) !== null) ? [{ column, date: Number(date) }] : [];
  });
  const isRow = numbers.slice(1).every(({ date }, index) => {
    const step = date - (numbers[index]?.date ?? 0);
    return (step >= 0 && step <= widestStep) || step <= -20;
  });
  return isRow ? numbers : [];
}

/** "Semaine", "KW": the numbers behind it are those of weeks. */
const namesWeeks = (cells: readonly string[], numbers: readonly Numbered[]): boolean =>
  cells.slice(0, numbers[0]?.column ?? 0).some((cell) => weekWords.has(fold(cell)));
const weekWords = new Set(
  "semaine semaines week weeks weeknumber woche wochen kw semana semanas settimana settimane weken tydzien tygodnie".split(
    " ",
  ),
);

/** Weekdays under the numbers of a row that is nobody's. */
const isWeekdayRow = (cells: readonly string[], numbers: readonly Numbered[]): boolean =>
  cells.slice(0, numbers[0]?.column ?? 0).every((cell) => cell.trim() === "") && areWeekdays(cells, numbers);

/** Weekdays in the columns of the numbers, and nothing else there. */
function areWeekdays(cells: readonly string[], numbers: readonly Numbered[]): boolean {
  const under = numbers.map(({ column }) => cells[column] ?? "").filter((cell) => cell.trim() !== "");
  // "M" under every day is its morning
  const isSame = new Set(under.map(fold)).size === 1;
  return under.length >= fewestNumbers && !isSame && under.every((cell) => weekdaysIn(cell) !== null);
}

const weekdaysIn = (cell: string): readonly number[] | null => weekdaysNamed(cell) ?? weekdaysLettered(cell);

/** The year of the first number: as told, else the one of three that fits every weekday; null when nothing tells it. */
function yearFor(
  numbers: readonly Numbered[],
  months: readonly Month[],
  witnesses: readonly (readonly string[])[],
  titled: number | null,
  thisYear: number,
): number | null {
  const told = months[0]?.year ?? titled;
  const isWitnessed = witnesses.some((cells) =>
    numbers.every(({ column }) => weekdaysIn(cells[column] ?? "") !== null),
  );
  if (told !== null || !isWitnessed) return told;
  const years = [thisYear - 1, thisYear, thisYear + 1].filter((year) =>
    numbers.every((number, index) => deniedBy(witnesses, number, dayIn(months, index, number.date, year)) === null),
  );
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** The weekday that stands over or under a day and is another; null when none is. */
function deniedBy(witnesses: readonly (readonly string[])[], { column }: Numbered, day: Day | null): number | null {
  for (const cells of witnesses) {
    const named = weekdaysIn(cells[column] ?? "");
    if (named !== null && day !== null && !named.includes(weekdayOf(day))) return named[0] ?? null;
  }
  return null;
}

/** `first` = the year of the first number; a later month with a smaller number lies in the next. */
function dayIn(months: readonly Month[], index: number, date: number, first: number): Day | null {
  const turns = months.slice(1, index + 1).filter(({ month }, at) => month < (months[at]?.month ?? 0)).length;
  return dayOf(first + turns, months[index]?.month ?? 1, date);
}

/** One day that its weekday denies throws doubt on all of them: each is written with the weekday that the row as a whole says. */
function writtenOut(
  cells: readonly string[],
  numbers: readonly Numbered[],
  months: readonly Month[],
  witnesses: readonly (readonly string[])[],
  year: number | null,
): readonly string[] {
  const days = numbers.map(({ date }, index) => (year === null ? null : dayIn(months, index, date, year)));
  const shifts = numbers.flatMap((number, index) => {
    const day = days[index] ?? null;
    const denied = deniedBy(witnesses, number, day);
    return denied === null || day === null ? [] : [denied - weekdayOf(day) + 7];
  });
  const [shift] = shifts;
  const texts = new Map(
    numbers.map(({ column, date }, index) => {
      const day = days[index] ?? null;
      if (day !== null && shift === undefined) return [column, isoOf(day)];
      const weekday = day === null || shift === undefined ? "" : weekdayNames[(weekdayOf(day) + shift) % 7];
      return [column, [weekday, date, monthWords[(months[index]?.month ?? 1) - 1], year ?? ""].join(" ").trim()];
    }),
  );
  return cells.map((cell, column) => texts.get(column) ?? cell);
}

const spelledOut = (cells: readonly string[], numbers: readonly Numbered[]): readonly string[] => {
  const under = new Set(numbers.map(({ column }) => column));
  return cells.map((cell, column) => (under.has(column) ? (weekdayNames[weekdaysIn(cell)?.[0] ?? 7] ?? cell) : ""));
};
