import { clean } from "./clean";
import { fold } from "./fold";
import { isPart, partBehind, surely } from "./header-cell";
import type { DayColumn } from "./spread";

/** "AM | PM | AM | PM" under names that stand over the first of each two: the second line of a header, and no people. */
export function arePartsUnder(header: readonly string[], cells: readonly string[]): boolean {
  const filled = cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [{ part: fold(cell), column }]));
  const isUnder = ({ column }: { column: number }) =>
    [header[column], header[column - 1]].some((name) => (name ?? "").trim() !== "");
  const parts = filled.map(({ part }) => part);
  return (
    filled.length >= 2 &&
    parts.every(isPart) &&
    new Set(parts).size === 2 &&
    parts.every((part, index) => part === parts[index % 2]) &&
    filled.every(isUnder)
  );
}

/**
 * People who have a column for each half of the day: by parts in a line below, by words behind their names ("Alice AM"), or by their name
 * twice side by side, of which the first is the morning.
 *
 * in   the columns as found, one per name; the line of parts, or null
 */
export function withHalves(people: readonly DayColumn[], parts: readonly string[] | null): readonly DayColumn[] {
  if (parts)
    return surely(
      people.flatMap((person): DayColumn[] =>
        [person.column, person.column + 1].flatMap((column) => {
          const part = (parts[column] ?? "").trim();
          const isOwn = column === person.column || !people.some((other) => other.column === column);
          return part !== "" && isOwn ? [{ ...person, column, part }] : [];
        }),
      ),
    );
  const named = people.map((person) => ({ ...person, ...wordBehind(person.date) }));
  if (inTwos(named) && named.every(({ part }) => part !== "")) return surely(named);
  const twice = people.map((person, index) => ({ ...person, part: index % 2 === 0 ? "FirstHalf" : "SecondHalf" }));
  return inTwos(people) ? twice : people;
}

function wordBehind(name: string): { date: string; part: string } {
  const { rest, part } = partBehind(clean(name, "name").text);
  // "Marie A" and "Marie M" are two people
  return part.length > 1 ? { date: rest, part } : { date: name, part: "" };
}

/** Every name stands twice, side by side. */
const inTwos = (people: readonly { date: string }[]): boolean =>
  people.length > 1 &&
  people.length % 2 === 0 &&
  new Set(people.map(({ date }) => fold(date))).size * 2 === people.length &&
  people.every(({ date }, index) => fold(date) === fold(people[index - (index % 2)]?.date ?? ""));
