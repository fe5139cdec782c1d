import { clean } from "./clean";
import { weekdaysNamed } from "./date-words";
import { fold } from "./fold";
import { isPart, weekdayHeader } from "./header-cell";
import { parityOf, type Weeks, weekMark } from "./week-parity";

/** A header of a standard week: the weekdays it may mean, the part of the day, and the weeks it holds in. */
export type NamedWeekday = { column: number; weekdays: readonly number[]; part: string; weeks: Weeks };

/** No header of a weekday is longer. */
const longest = 40;
/** Kinds of week that follow each other in turn: no plan has more. */
const mostKinds = 4;

/**
 * The weekdays of a header, each with the weeks that its own words name ("Lundi pair", "Mo (ungerade KW)", "Monday A") or a header merged
 * above it. A weekday that stands in two blocks without a word holds in weeks that nobody tells: `unsure`.
 */
export function weekdaysIn(header: readonly string[], above: readonly string[]): readonly NamedWeekday[] {
  const worded = header.flatMap((cell, column) => wordedDay(cell, column) ?? []);
  const inTurn = new Map(isInTurn(worded) ? worded.map((day) => [day.column, day]) : []);
  const plain = header.flatMap((cell, column): NamedWeekday[] => {
    const day = inTurn.get(column);
    const read = day ?? weekdayHeader(cell);
    if (!read) return [];
    const { weekdays, part } = read;
    return [{ column, weekdays, part, weeks: day ? (parityOf(day.word) ?? "unsure") : "all" }];
  });
  if (inTurn.size > 0) return plain;
  const first = plain[0]?.column ?? 0;
  const over = (column: number) =>
    [...above.slice(first, column + 1)].reverse().find((cell) => cell.trim() !== "") ?? "";
  if (!plain.some((day, index) => plain.findIndex((other) => isSame(day, other)) < index - 1)) return plain;
  return plain.map((day) => ({ ...day, weeks: parityOf(over(day.column)) ?? "unsure" }));
}

const isSame = (a: NamedWeekday, b: NamedWeekday): boolean =>
  fold(a.part) === fold(b.part) && a.weekdays.join() === b.weekdays.join();

type Worded = Omit<NamedWeekday, "weeks"> & { word: string };

/** A weekday with a word for its weeks beside it, before or behind. */
function wordedDay(cell: string, column: number): Worded | null {
  if (cell.length > longest || !/\s|[(:/–-]/.test(cell.trim())) return null;
  const words = clean(cell, "name")
    .text.split(/[\s()[\]:/,–-]+/)
    .filter((word) => word !== "");
  const at = words.findIndex((word) => word.length > 1 && weekdaysNamed(word) !== null);
  const weekdays = weekdaysNamed(words[at] ?? "");
  if (!weekdays || words.length === 1) return null;
  const others = words.filter((_, index) => index !== at);
  const part = others.find((word) => word.length > 1 && isPart(word)) ?? "";
  const word = others.filter((other) => other !== part).join(" ");
  return parityOf(word) === null && weekMark(word) === null ? null : { column, weekdays, part, word };
}

/** Every weekday stands there for two kinds of week or more: "Lundi A" without "Lundi B" is an afternoon. */
function isInTurn(days: readonly Worded[]): boolean {
  const kind = ({ word }: Worded) => parityOf(word) ?? weekMark(word) ?? "";
  const kinds = new Set(days.map(kind));
  return (
    kinds.size > 1 &&
    kinds.size <= mostKinds &&
    days.every((day) =>
      days.some((other) => kind(other) !== kind(day) && other.weekdays.join() === day.weekdays.join()),
    )
  );
}
