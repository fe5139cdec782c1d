import { clean } from "./clean";
import { isEndWord, isStartWord } from "./find-week";
import type { Mapping } from "./match-headers";
import { readDate } from "./read-date";
import type { Table } from "./table";

/**
 * A row of a list that runs "from … to …" would send its first day only, without a word. Each such row is an error: which of the days in
 * between are meant (weekends, part-time days) nobody but the admin knows.
 */
export function markPeriods(table: Table, mapping: Mapping): void {
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

/** The same for every spelling of a day; empty where no date is written. */
function dayText(text: string): string {
  const cleaned = clean(text, "name").text;
  const read = readDate(cleaned);
  if (read.kind === "day") return `day ${read.day}`;
  if (read.kind === "either") return `either ${read.dayFirst} ${read.monthFirst}`;
  return read.rule === "date-missing" || read.rule === "date-unreadable" ? "" : cleaned;
}
