import type { Rec } from "./careful-record";
import { weekdayNames, weekdaysLettered, weekdaysNamed } from "./date-words";
import { isSecondHeader } from "./find-grid";
import { fold } from "./fold";
import { isPart, surely } from "./header-cell";
import { findListedDays } from "./listed-days";
import type { FoundSpread, WeekdayColumn } from "./spread";
import { titleYear } from "./title-year";
import { type NamedWeekday, weekdaysIn } from "./weekday-columns";

const fewestWeekdays = 3;
const fewestLetters = 5;
/** Weekdays without a period beside them. */
const fewestAlone = 4;

/** Folded; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const fromWords = words(
  "du de from since start startdate begin begindate datededebut datedebut debut apartirdu depuis von ab beginn startdatum anfang desde del " +
    "inicio fechainicio fechadeinicio dal da datainizio inizio van vanaf begindatum od poczatek dataod datapoczatku datainicio valablede valabledu " +
    "dateeffet datedeffet dateentreeenvigueur validfrom effectivefrom effectivedate startingfrom gultigab gultigvon abdatum validodesde apartirde desdeel " +
    "fechadeefecto validodal decorrenza datadecorrenza adecorreredal ingangsdatum geldigvanaf ingaandper datadeinicio wazneod obowiazujeod",
);
const toWords = words(
  "au a to until till end enddate datedefin datefin fin jusquau bis ende enddatum hasta al fechafin fechadefin datafine fine tot totenmet " +
    "einde einddatum ate datafim fim do koniec datado datakonca " +
    "valablejusquau validuntil validto effectiveto gultigbis validohasta validoal geldigtot datadefim waznedo obowiazujedo",
);
const weekWords = words(
  "semaine semainedu semainedulundi wc wb sem semainen semaineno semainen kwvom numerodesemaine nsemaine semainedebut debutdesemaine weekno weeknumber weeknr calendarweek kw kalenderwoche week weekof weekcommencing weekstarting weekbeginning woche wochevom wochenbeginn semana semanadel semanade " +
    "settimana settimanadel weekvan tydzien tydzienod",
);

const bareWord = (name: string): string => fold(name.replace(/[([].*$/s, ""));
/** "Du", "From": the header of a first day. */
export const isStartWord = (name: string): boolean => fromWords.has(bareWord(name));
/** "Au", "End date": the header of a last day. */
export const isEndWord = (name: string): boolean => toWords.has(bareWord(name));

/** "Semaine du", "Week": the header of a week named by its number or one of its days. */
export const isWeekWord = (name: string): boolean => weekWords.has(bareWord(name));

/** Finds a standard week: a row of weekdays, and beside them the period it holds for, unless only the admin knows it. */
export function findWeek(records: readonly Rec[], headerAt: number | null, title: string): FoundSpread | null {
  const tried = records.flatMap((record, at) => (headerAt !== null && headerAt !== at ? [] : [{ at, ...record }]));
  const yearOver = (at: number) => () => titleYear([title, ...records.slice(0, at).flatMap((record) => record.cells)]);
  for (const { at, cells } of tried) {
    const beside = { above: records[at - 1]?.cells ?? [], below: records[at + 1]?.cells ?? [] };
    const found = weekAt(cells, beside, at, yearOver(at));
    if (found) return found;
  }
  for (const { at } of tried) {
    const found = findListedDays(records, at, yearOver(at));
    if (found) return found;
  }
  return null;
}

/** The columns of a period, -1 = none; `isWhole` = they tell both ends, or the one week. */
export function periodIn(header: readonly string[]): { from: number; to: number; isWhole: boolean } {
  const folded = header.map(bareWord);
  const starting = folded.findIndex((word) => fromWords.has(word));
  // "Semaine" beside "Du" and "Au" says which weeks, not when
  const from = starting === -1 ? folded.findIndex((word) => weekWords.has(word)) : starting;
  const to = endAfter(folded, from);
  return { from, to, isWhole: from !== -1 && (to !== -1 || weekWords.has(folded[from] ?? "")) };
}

function weekAt(
  written: readonly string[],
  { above, below }: { above: readonly string[]; below: readonly string[] },
  at: number,
  year: () => number | null,
): FoundSpread | null {
  if (written.length < fewestWeekdays) return null;
  const spelled = lettersSpelledOut(written);
  const seen = weekdaysIn(spelled, above);
  if (seen.length < fewestWeekdays) return null;
  const header = withNamesAbove(spelled, above, seen[0]?.column ?? 0);
  const { from, to, isWhole } = periodIn(header);
  const named = seen.filter(({ column }) => column !== to);
  if (named.length < (isWhole ? fewestWeekdays : fewestAlone)) return null;
  const weekdays = orderOf(named);
  if (!weekdays) return null;
  const starts = named.map(({ column }) => column);
  const isSecond = isSecondHeader(below, starts);
  const width = Math.max(header.length, isSecond ? below.length : 0);
  const days = named.flatMap(({ column, part, weeks }, index): WeekdayColumn[] => {
    const weekday = weekdays[index] ?? 0;
    const under = isSecond && isPart(below[column] ?? "") ? (below[column] ?? "").trim() : "";
    const columns = [{ column, weekday, part: part || under, weeks }];
    for (let next = column + 1; isSecond && next < width && isPart(below[next] ?? ""); next += 1) {
      if ((header[next] ?? "").trim() !== "") break;
      columns.push({ column: next, weekday, part: (below[next] ?? "").trim(), weeks });
    }
    return columns;
  });
  const taken = new Set([...days.map(({ column }) => column), from, to]);
  const fixed = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column));
  const nameOf = (column: number) =>
    ((header[column] ?? "").trim() || (isSecond ? (below[column] ?? "").trim() : "")).replace(/\s+/g, " ");
  const period = [from, to].flatMap((column) => (column === -1 ? [] : [nameOf(column)])).join(" … ");
  const partNames = [...new Set(days.map(({ part }) => part).filter(Boolean))].join(" / ");
  const shown = `${nameOf(starts[0] ?? 0)} … ${nameOf(starts.at(-1) ?? 0)}`;
  return {
    above: at,
    headerRows: isSecond ? 2 : 1,
    headers: [...fixed.map(nameOf), period, partNames, shown],
    spread: {
      kind: "week",
      fixed,
      days: surely(days),
      from: from === -1 ? null : from,
      to: to === -1 ? null : to,
      isOpen: !isWhole && (from !== -1 || to !== -1),
      year: year(),
    },
  };
}

/** Under weeks merged over their days, the names of the other columns may stand in the line above. */
function withNamesAbove(header: readonly string[], above: readonly string[], first: number): readonly string[] {
  if (header.slice(0, first).some((cell) => cell.trim() !== "")) return header;
  return header.map((cell, column) => (column < first ? (above[column] ?? "") : cell));
}

/** Where weekdays stand once for each kind of week, those that differ make the week. */
function orderOf(named: readonly NamedWeekday[]): readonly number[] | null {
  const sets = named.map(({ weekdays }) => weekdays);
  if (named.every(({ weeks }) => weeks === "all")) return weekOrder(sets);
  const each = sets.filter((set, index) => sets.findIndex((other) => other.join() === set.join()) === index);
  const order = weekOrder(each);
  return order && sets.map((set) => order[each.findIndex((other) => other.join() === set.join())] ?? 0);
}

/** "L M M J V": letters side by side that make a week of five days or more. */
function lettersSpelledOut(header: readonly string[]): readonly string[] {
  const lettered = header.flatMap((cell, column) => {
    const weekdays = cell.trim().length === 1 ? weekdaysLettered(cell) : null;
    return weekdays ? [{ column, weekdays }] : [];
  });
  const days = lettered.length >= fewestLetters ? weekOrder(lettered.map(({ weekdays }) => weekdays)) : null;
  if (!days) return header;
  const names = new Map(lettered.map(({ column }, index) => [column, weekdayNames[days[index] ?? 0] ?? ""]));
  return header.map((cell, column) => names.get(column) ?? cell);
}

/** "Do" ends a period in Polish and is a day in German, Dutch and Spanish: beside "Od" it is the end, elsewhere any other word is. */
function endAfter(folded: readonly string[], from: number): number {
  const ends = folded.flatMap((word, column) => (toWords.has(word) && column !== from ? [column] : []));
  const isDay = (column: number) => weekdaysNamed(folded[column] ?? "") !== null;
  const plain = ends.find((column) => !isDay(column));
  return plain ?? (from === -1 ? -1 : (ends.find((column) => column === from + 1) ?? -1));
}

/**
 * A short form may mean two days ("ma" is mardi and maandag, "di" Dienstag and dimanche): each day follows the one before, or is the
 * same again for its other half. Null when no reading makes a week.
 */
export function weekOrder(named: readonly (readonly number[])[]): readonly number[] | null {
  const [first = []] = named;
  for (const start of first) {
    const days = [start];
    for (const allowed of named.slice(1)) {
      const last = days.at(-1) ?? 0;
      const next = [1, 0, 2, 3, 4, 5, 6].map((step) => (last + step) % 7).find((day) => allowed.includes(day));
      if (next === undefined) break;
      days.push(next);
    }
    const steps = days.slice(1).filter((day, index) => (day - (days[index] ?? 0) + 7) % 7 > 1).length;
    if (days.length === named.length && steps === 0) return days;
  }
  const sure = named.map((allowed) => (allowed.length === 1 ? allowed[0] : undefined));
  return sure.every((day) => day !== undefined) ? sure : null;
}
