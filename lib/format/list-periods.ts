import { clean } from "./clean";
import { isEndWord, isStartWord } from "./find-week";
import { fold } from "./fold";
import type { Mapping } from "./match-headers";
import { readDate } from "./read-date";
import type { Table } from "./table";

/**
 * A row of a list that runs "from … to …" would send its first day only, without a word. Each such row is an error: which of the days in
 * between are meant (weekends, part-time days) nobody but the admin knows.
 */
export function markPeriods(table: Table, mapping: Mapping): void {
  markCounts(table, mapping);
  const end = table.headers.findIndex((name, index) => isEndWord(name) && !Object.values(mapping).includes(index));
  const start = mapping.date ?? table.headers.findIndex((name) => isStartWord(name));
  const starts = table.columns[start];
  const ends = table.columns[end];
  if (!starts || !ends || start === end) return;
  const first = starts.dictionary.texts.map(dayText);
  const last = ends.dictionary.texts.map(dayText);
  for (let row = 0; row < table.rows; row += 1) {
    const to = last[ends.codes[row] ?? 0] ?? "";
    if (to !== "" && to !== first[starts.codes[row] ?? 0]) table.broken.set(row, "period-in-list");
  }
}

/** "Nb jours", "Number of days", folded; the eight languages. */
const countWords: ReadonlySet<string> = new Set(
  (
    "nbjours nbjour dureejours nbdejours nbredejours nombrejours nombredejours dureejours dureeenjours dureej numberofdays nbdays daycount dayscount ofdays noofdays " +
    "durationdays durationindays anzahltage anztage tageanzahl dauerintagen dauertage numerodedias numdias ndias nrodias numerodias diasnumero " +
    "duraciondias duracionendias numerogiorni ngiorni numgiorni nrgiorni duratagiorni durataingiorni aantaldagen duurindagen numerodedias nodedias " +
    "duracaodias liczbadni iloscdni"
  ).split(" "),
);

/** A number of days beside the date says as much as a last day. */
function markCounts(table: Table, mapping: Mapping): void {
  const at = table.headers.findIndex((name, index) => isCount(name) && !Object.values(mapping).includes(index));
  const counts = table.columns[at];
  if (!counts) return;
  const several = counts.dictionary.texts.map((text) => {
    const [, number = ""] = /^(\d+(?:[.,]\d+)?)\s*\p{L}*$/u.exec(clean(text, "name").text) ?? [];
    return Number(number.replace(",", ".")) > 1;
  });
  if (!several.includes(true)) return;
  for (let row = 0; row < table.rows; row += 1)
    if (several[counts.codes[row] ?? 0]) table.broken.set(row, "period-in-list");
}

const isCount = (name: string): boolean =>
  countWords.has(fold(name)) || countWords.has(fold(name.replace(/[([].*$/s, "")));

/** The same for every spelling of a day; empty where no date is written. */
function dayText(text: string): string {
  const cleaned = clean(text, "name").text;
  const read = readDate(cleaned);
  if (read.kind === "day") return `day ${read.day}`;
  if (read.kind === "either") return `either ${read.dayFirst} ${read.monthFirst}`;
  return read.rule === "date-missing" || read.rule === "date-unreadable" ? "" : cleaned;
}
