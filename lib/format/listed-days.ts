import type { Rec } from "./careful-record";
import { clean } from "./clean";
import { weekdaysNamed } from "./date-words";
import { isOfLines } from "./find-roster";
import { periodIn } from "./find-week";
import { fold } from "./fold";
import { matchHeaders } from "./match-headers";
import { readDate } from "./read-date";
import type { FoundSpread, Listed, ListedDays } from "./spread";

const looked = 20;
const week = [0, 1, 2, 3, 4, 5, 6] as const;

/** Folded headers of weekdays that say nothing of the place; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish. */
const plain: ReadonlySet<string> = new Set(
  (
    "jour jours joursdelasemaine joursemaine day days weekday weekdays dayofweek tag tage wochentag wochentage dia dias diasdelasemana giorno giorni " +
    "giornidellasettimana dag dagen weekdag weekdagen diasdasemana dzien dni dnitygodnia"
  ).split(" "),
);

/** "Lundi, jeudi", "Tue & Thu", "mardi et jeudi": the weekdays of a list, 0 = Monday; null for other words and for those of two meanings ("ma"). */
export function weekdaysListed(cell: string): readonly number[] | null {
  const named = meaningsIn(cell);
  const days = named.flatMap((meanings) => (meanings?.length === 1 ? meanings : []));
  return days.length > 0 && days.length === named.length ? days : null;
}

/** What each word of a cell may mean. */
const meaningsIn = (cell: string): readonly (readonly number[] | null)[] =>
  clean(cell, "name")
    .text.split(/[\s,;/+&.]+/)
    .filter((word) => word !== "" && !/^(?:et|and|und|y|e|en|i)$/i.test(word))
    .map((word) => weekdaysNamed(word));

/**
 * Finds people whose weekdays stand as words in one cell: "Jours de télétravail" over "mardi, jeudi". The weekdays named become days of a
 * standard week, at the place of the line or, where the header says more than "Jours", at what the header says.
 */
export function findListedDays(records: readonly Rec[], at: number, year: () => number | null): FoundSpread | null {
  const header = (records[at]?.cells ?? []).map((cell) => clean(cell, "name").text);
  const below = records.slice(at + 1, at + 1 + looked).map(({ cells }) => cells);
  if (!header.some(isOfLines)) return null;
  const { workLocationName: place, login } = matchHeaders(header, "exact").mapping;
  if (login === null) return null;
  const { from, to, isWhole } = periodIn(header);
  const lists = header.flatMap((name, column): ListedDays[] => {
    const filled = below.map((cells) => (cells[column] ?? "").trim()).filter((cell) => cell !== "");
    // those that cannot be read are errors to see; a column left out would not be seen
    const isOfDays = filled.filter((cell) => !meaningsIn(cell).includes(null)).length * 2 >= filled.length;
    const { mapping, known } = matchHeaders([name], "exact");
    const isOther = name === "" || (known > 0 && mapping.date === null);
    if (filled.length === 0 || !isOfDays || isOther || column === from || column === to) return [];
    return plain.has(fold(name)) ? (place === null ? [] : [{ column, place }]) : [{ column, place: null }];
  });
  const isDated = header.some((_, column) => column !== from && column !== to && hasDates(below, column));
  const isRead = lists.some(({ column }) => below.some((cells) => weekdaysListed(cells[column] ?? "") !== null));
  if (!isRead || isDated) return null;
  const fixed = header.flatMap((_, column) => (column === from || column === to ? [] : [column]));
  const shown = lists.map(({ column }) => header[column] ?? "").join(" / ");
  const period = [from, to].flatMap((column) => (column === -1 ? [] : [header[column] ?? ""])).join(" … ");
  const days = lists.flatMap((_, index) =>
    week.map((weekday) => ({ column: header.length + index * 7 + weekday, weekday, part: "" })),
  );
  return {
    above: at,
    headerRows: 1,
    headers: [...fixed.map((column) => header[column] ?? ""), period, "", shown],
    spread: {
      kind: "week",
      fixed,
      days,
      from: from === -1 ? null : from,
      to: to === -1 ? null : to,
      isOpen: !isWhole && (from !== -1 || to !== -1),
      year: year(),
      listed: { lists, header },
    },
  };
}

const hasDates = (below: readonly (readonly string[])[], column: number): boolean =>
  below.some((cells) => readDate((cells[column] ?? "").trim()).kind !== "none");

/**
 * The line with a cell for each weekday of its lists behind it, as if they had columns.
 *
 * out  `unread`: the columns whose text names no weekdays, or has no place
 */
export function withListedDays(
  cells: readonly string[],
  { lists, header }: Listed,
): { cells: readonly string[]; unread: readonly number[] } {
  const own = header.map((_, column) => cells[column] ?? "");
  const codeOf = ({ column, place }: ListedDays) =>
    (place === null ? (header[column] ?? "") : (own[place] ?? "")).trim();
  const filled = lists.filter(({ column }) => (own[column] ?? "").trim() !== "");
  const unread = filled.filter((list) => codeOf(list) === "" || weekdaysListed(own[list.column] ?? "") === null);
  const days = lists.flatMap((list) => {
    const named = weekdaysListed(own[list.column] ?? "") ?? [];
    return week.map((weekday) => (named.includes(weekday) ? codeOf(list) : ""));
  });
  return { cells: [...own, ...days], unread: unread.map(({ column }) => column) };
}
