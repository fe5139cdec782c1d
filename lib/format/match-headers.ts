import { closeMeaning } from "./close-word";
import { type Column, columns } from "./columns";
import { weekdaysNamed } from "./date-words";
import { fold } from "./fold";
import { meantByParts } from "./header-parts";
import { headerWords, strangers } from "./header-words";
import { readDate } from "./read-date";

export type Mapping = Readonly<Record<Column, number | null>>;

/** Which header feeds which column; `ties` are columns that two headers or more fit equally. */
export type HeaderMatch = {
  mapping: Mapping;
  ties: readonly { column: Column; headers: readonly number[] }[];
  /** columns that some header was found for, ties included */
  known: number;
  /** the header of the logins says so; "Matricule" or "Collaborateur" do not */
  isLoginNamed: boolean;
};

/** `exact` is for the search of the header among many rows: looking for slips in all of them would take long. */
export type Spelling = "exact" | "close";
const mostMisspelt = 100;

/** 0 = a word nobody uses, spelt like one of ours but for a slip. */
type Strength = 0 | 1 | 2 | 3;
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
function meaningIn(
  all: readonly string[],
  isExact: boolean,
): (name: string) => { column: Column; strength: Strength } | null {
  const exact = new Map(
    columns.filter((column) => all.includes(column)).map((column) => [column.toLowerCase(), column]),
  );
  return (name) => {
    const column = exact.get(name.toLowerCase());
    if (column) return { column, strength: 3 };
    const bare = fold(name.replace(/[([].*$/s, ""));
    return (
      meanings.get(fold(name)) ??
      meanings.get(bare) ??
      meantByParts(name, meanings) ??
      (isExact ? null : misspelt(bare))
    );
  };
}

function misspelt(word: string): { column: Column; strength: Strength } | null {
  if (strangers.has(word)) return null;
  const close = closeMeaning(word, meanings, (a, b) => a.column === b.column);
  return close && { column: close.column, strength: 0 };
}

/**
 * Finds our columns among the headers of a file: the guide's words, then those of eight languages, then either with a slip. A tie stays open: the column is not mapped until the admin says which.
 */
export function matchHeaders(names: readonly string[], spelling: Spelling = "close"): HeaderMatch {
  const trimmed = names.map((name) => name.trim());
  const isExact = spelling === "exact" || names.length > mostMisspelt;
  const meant = trimmed.map(meaningIn(trimmed, isExact));
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
    const strengths = meant.map((meaning) => (meaning?.column === column ? meaning.strength : -1));
    const best = Math.max(-1, ...strengths);
    const headers = best === -1 ? [] : strengths.flatMap((strength, index) => (strength === best ? [index] : []));
    if (headers.length > 1) ties.push({ column, headers });
    else mapping[column] = headers[0] ?? null;
  }
  const known = columns.filter((column) => mapping[column] !== null).length + ties.length;
  const isLoginNamed = (meant[mapping.login ?? -1]?.strength ?? 0) > 1;
  return { mapping, ties, known, isLoginNamed };
}

/** A day or a weekday as a header. */
export const namesDay = (name: string): boolean =>
  weekdaysNamed(name) !== null || readDate(name.trim()).kind !== "none";

/** Days as headers: a grid of people by days, or a standard week. Such a file is no list of rows. */
export const looksLikeGrid = (names: readonly string[]): boolean => names.filter(namesDay).length >= 2;
