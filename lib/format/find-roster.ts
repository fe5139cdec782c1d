import type { Rec } from "./careful-record";
import { clean } from "./clean";
import { fold } from "./fold";
import { isAmount, isTotalWord } from "./foot-lines";
import { dayHeader, isPart, weekdayHeader } from "./header-cell";
import { headerWords, otherLabels } from "./header-words";
import { matchHeaders } from "./match-headers";
import { meansRemote } from "./place-words";
import type { DayColumn, FoundSpread } from "./spread";

const fewestNames = 3;
const fewestShared = 2;
const fewestDays = 3;
const fewestPlaces = 2;

/** The people that a cell of a roster names: "Alice, Bob", or one under the other. */
export const peopleIn = (cell: string): readonly string[] =>
  cell
    .split(/[,;\n]/)
    .map((name) => clean(name, "name").text)
    .filter((name) => name !== "");

/**
 * Whether the cells hold the people of places, and no places of people: several names to a cell, and nobody twice on one day. In a plan of
 * people many have the same place on a day.
 *
 * in   the cells of every day
 */
function areOfPeople(days: readonly (readonly string[])[]): boolean {
  const filled = days.flat().filter((cell) => cell.trim() !== "");
  const named = days.map((cells) => cells.flatMap(peopleIn)).filter((names) => names.length > 0);
  const all = named.flat();
  const isPlace = (name: string) =>
    isAmount(name) || meansRemote(name) || matchHeaders([name], "exact").mapping.workLocationName !== null;
  return (
    filled.filter((cell) => peopleIn(cell).length > 1).length >= fewestShared &&
    named.length >= fewestDays &&
    named.every((names) => new Set(names.map(fold)).size === names.length) &&
    new Set(all.map(fold)).size >= fewestNames &&
    !all.some(isPlace)
  );
}

/** "Lieu" is the header of a list, "Bureau" may be a place. */
const listWords: ReadonlySet<string> = new Set(headerWords.workLocationName.usual.split(" "));

const loginWords: ReadonlySet<string> = new Set(`${headerWords.login.usual} ${headerWords.login.weak}`.split(" "));

/** "Login", "Nom", "Lieu": the lines are of people, or of a list. */
export function isOfLines(name: string): boolean {
  const word = fold(name);
  return listWords.has(word) || otherLabels.has(word) || loginWords.has(word);
}

/** Columns of places behind the dates that stand down; null when the cells below hold no people. `below` = the first lines. */
export function placesAcross(
  header: readonly string[],
  below: readonly (readonly string[])[],
  dateColumn: number,
): readonly DayColumn[] | null {
  if (header.some(isOfLines)) return null;
  const places = header.flatMap((cell, column): DayColumn[] => {
    const { text } = clean(cell, "name");
    const { mapping, known } = matchHeaders([text], "exact");
    const isOther =
      (known > 0 && mapping.workLocationName === null) ||
      [isTotalWord, isPart, dayHeader, weekdayHeader].some((reads) => reads(text));
    return column <= dateColumn || text === "" || isOther ? [] : [{ column, date: text, part: "" }];
  });
  const cells = below.map((line) => places.map(({ column }) => line[column] ?? ""));
  return places.length >= fewestPlaces && areOfPeople(cells) ? places : null;
}

/** A grid whose lines are places and whose cells hold their people; null when it is one of people. */
export function rosterOf(found: FoundSpread, records: readonly Rec[]): FoundSpread | null {
  const { spread, headers, above, headerRows } = found;
  const [place, ...others] = spread.fixed;
  if (spread.kind !== "grid" || place === undefined || others.length > 0) return null;
  const below = records.slice(above + headerRows).map(({ cells }) => cells);
  // a title above may have lent its text to a header without one
  const name = (records[above]?.cells[place] ?? "").trim();
  const days = headers[1] ?? "";
  if (name !== "" && matchHeaders([name], "exact").mapping.workLocationName === null) return null;
  const cells = spread.days.map(({ column }) => below.map((line) => line[column] ?? ""));
  if (!areOfPeople(cells)) return null;
  return {
    ...found,
    headers: [days, days, headers[2] ?? "", name],
    dateAt: 0,
    spread: { ...spread, roster: { place } },
  };
}
