import { clean } from "./clean";
import { weekdaysLettered, weekdaysNamed } from "./date-words";
import { fold } from "./fold";
import { type DateText, readDate } from "./read-date";
import { positionHabit, readPositionWord } from "./read-position";

/** What a header cell says of a day: "lun. 9 mars AM" is a date and a part of the day. */
export type DayHeader = { text: string; read: DateText; part: string };

/** Null when the cell names no day. A day without a year and a day that does not exist are days. */
export function dayHeader(cell: string): DayHeader | null {
  // most cells of the lines in which a header is looked for: no day is written without a digit
  if (!/\d/.test(cell)) return null;
  const text = withoutLetter(clean(cell, "name").text);
  const whole = readDate(text);
  if (isDay(whole)) return { text, read: whole, part: "" };
  const { rest, part } = partBehind(text);
  const read = readDate(rest);
  return part !== "" && isDay(read) ? { text: rest, read, part } : null;
}

/** "L 09/03": a weekday in one letter tells less than the date behind it. */
function withoutLetter(text: string): string {
  const [, letter = "", date = ""] = /^(\p{L})[.\s]+(\d.*)$/u.exec(text) ?? [];
  return letter !== "" && weekdaysLettered(letter) !== null ? date : text;
}

const isDay = (read: DateText): boolean =>
  read.kind !== "none" || read.rule === "date-no-year" || read.rule === "date-invalid";

/** "Lundi", "lun. matin": the weekdays it may mean; null when it is none. */
export function weekdayHeader(cell: string): { weekdays: readonly number[]; part: string } | null {
  const text = clean(cell, "name").text;
  const weekdays = weekdaysNamed(text);
  if (weekdays) return { weekdays, part: "" };
  const { rest, part } = partBehind(text);
  const named = part === "" ? null : weekdaysNamed(rest);
  return named && { weekdays: named, part };
}

const anyHabit = { amIsMorning: true, isDutch: true };

/** "Matin", "PM" and the like. */
export const isPart = (cell: string): boolean => {
  const text = clean(cell, "name").text;
  return text !== "" && readPositionWord(text, anyHabit).position !== null;
};

/** "AM" beside "PM" is the morning, also where the rows leave every afternoon empty; beside "M" it is the afternoon, alone it may be either. */
export function surely<Column extends { part: string }>(columns: readonly Column[]): readonly Column[] {
  const parts = columns.map(({ part }) => part);
  const isMorning = (part: string) =>
    readPositionWord(part, { amIsMorning: false, isDutch: false }).position === "FirstHalf";
  const { amIsMorning } = positionHabit(parts);
  if (!amIsMorning && !parts.some(isMorning)) return columns;
  const part = amIsMorning ? "FirstHalf" : "SecondHalf";
  return columns.map((column) => (fold(column.part) === "am" ? { ...column, part } : column));
}

/** "Lundi matin": the last words when they name a part of the day. */
export function partBehind(text: string): { rest: string; part: string } {
  const words = text.split(/[\s()[\]:–-]+/).filter((word) => word !== "");
  for (let taken = Math.min(3, words.length - 1); taken > 0; taken -= 1) {
    const part = words.slice(-taken).join(" ");
    if (isPart(part))
      return { rest: text.slice(0, text.lastIndexOf(words.at(-taken) ?? "")).replace(/[\s([:–-]+$/, ""), part };
  }
  return { rest: text, part: "" };
}
