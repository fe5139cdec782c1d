import { clean } from "./clean";
import type { Column } from "./columns";
import type { FileColumn } from "./file-column";
import type { HeaderMatch } from "./match-headers";
import { readDate } from "./read-date";
import { readDeletion } from "./read-deletion";
import { readPosition } from "./read-position";

const mostLooked = 2000;
const anyHabit = { amIsMorning: true, isDutch: true };

/** May a text be what the column holds? Names of people are no logins where something else could be. */
const mayBe: Readonly<Record<Column, (text: string) => boolean>> = {
  login: (text) => !/[\s,]/.test(text),
  workLocationName: () => true,
  areaName: () => true,
  date: (text) => {
    const read = readDate(text);
    return read.kind !== "none" || read.rule !== "date-unreadable";
  },
  position: (text) => {
    const read = readPosition(text, anyHabit);
    return read.position !== null || read.rule === "position-ambiguous";
  },
  comment: () => true,
  isDeletion: (text) => readDeletion(text) !== null,
};

/**
 * Of two headers that fit equally the cells may tell: "Jour" holds weekdays where "Date" holds dates. A column none of whose texts may be
 * what is looked for is passed over; where one is left, nothing is asked.
 */
export function withTiesSettled(match: HeaderMatch, columns: readonly FileColumn[]): HeaderMatch {
  const mapping = { ...match.mapping };
  const ties = match.ties.flatMap(({ column, headers }) => {
    const left = headers.filter((header) => holdsAny(columns[header], mayBe[column]));
    const [only, ...more] = left;
    if (only === undefined || headers.length < 2) return [{ column, headers }];
    if (more.length > 0) return [{ column, headers: left }];
    mapping[column] = only;
    return [];
  });
  return { ...match, mapping, ties };
}

function holdsAny(column: FileColumn | undefined, fits: (text: string) => boolean): boolean {
  const texts = column?.dictionary.texts.slice(0, mostLooked).map((text) => clean(text, "name").text) ?? [];
  return texts.some((text) => text !== "" && fits(text));
}
