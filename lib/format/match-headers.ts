import { type Column, columns } from "./columns";
import { weekdaysNamed } from "./date-words";
import { fold } from "./fold";
import { headerWords } from "./header-words";
import { readDate } from "./read-date";

/** Which header feeds which column; `ties` are columns that two headers or more fit equally. */
export type HeaderMatch = {
  mapping: Readonly<Record<Column, number | null>>;
  ties: readonly { column: Column; headers: readonly number[] }[];
  /** columns that some header was found for, ties included */
  known: number;
};

type Strength = 1 | 2 | 3;
const meanings: ReadonlyMap<string, { column: Column; strength: Strength }> = new Map(
  columns.flatMap((column) => [
    ...said(headerWords[column].weak, column, 1),
    ...said(headerWords[column].usual, column, 2),
  ]),
);

function said(words: string, column: Column, strength: Strength) {
  return words
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => [word, { column, strength }] as const);
}

/**
 * The guide's own spelling beats any synonym, but not the same word in other letters: "date" and "Date" are a tie.
 * "Date (JJ/MM/AAAA)" means what "Date" means.
 */
function meaningIn(all: readonly string[]): (name: string) => { column: Column; strength: Strength } | null {
  const exact = new Map(
    columns.filter((column) => all.includes(column)).map((column) => [column.toLowerCase(), column]),
  );
  return (name) => {
    const column = exact.get(name.toLowerCase());
    if (column) return { column, strength: 3 };
    return meanings.get(fold(name)) ?? meanings.get(fold(name.replace(/[([].*$/s, ""))) ?? null;
  };
}

/**
 * Finds our columns among the headers of a file. A tie stays open: the column is not mapped until the admin says which.
 */
export function matchHeaders(names: readonly string[]): HeaderMatch {
  const trimmed = names.map((name) => name.trim());
  const meant = trimmed.map(meaningIn(trimmed));
  const mapping: Record<Column, number | null> = {
    login: null,
    workLocationName: null,
    areaName: null,
    date: null,
    position: null,
    comment: null,
    isDeletion: null,
  };
  const ties: { column: Column; headers: number[] }[] = [];
  for (const column of columns) {
    const strengths = meant.map((meaning) => (meaning?.column === column ? meaning.strength : 0));
    const best = Math.max(0, ...strengths);
    const headers = best === 0 ? [] : strengths.flatMap((strength, index) => (strength === best ? [index] : []));
    if (headers.length > 1) ties.push({ column, headers });
    else mapping[column] = headers[0] ?? null;
  }
  const known = columns.filter((column) => mapping[column] !== null).length + ties.length;
  return { mapping, ties, known };
}

/** Days or weekdays as headers: a grid of people by days, or a standard week. Such a file is no list of rows. */
export const looksLikeGrid = (names: readonly string[]): boolean =>
  names.filter((name) => weekdaysNamed(name) !== null || readDate(name.trim()).kind !== "none").length >= 2;
