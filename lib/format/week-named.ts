import { type Day, dayOf, isoOf, weekdayOf } from "./calendar";
import { monthNamed } from "./date-words";
import { fold, foldCase } from "./fold";
import { readDate } from "./read-date";

/** Folded; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish. */
const weekWord = "semaine|sem|week|wk|cw|kw|kalenderwoche|woche|semana|settimana|sett|weeknr|tydzien|tydz|tyg";
const numbered = new RegExp(
  `(?:^|[^\\p{L}])(?:${weekWord})[.\\s-]*(?:(?:n|nr|no|num)[°º.\\s]*)?(\\d{1,2})(?![\\d.]|/\\d{1,2}(?!\\d))`,
  "u",
);
const short = /^(?:(20\d{2})[\s-]*)?[sw][.\s-]?(\d{1,2})(?:[\s/-]+(20\d{2}))?$/;
const weekOf = new RegExp(
  `(?:${weekWord})(?:du|de|del|of|commencing|starting|beginning|vom|ab|dal|van|od)?(?:lundi|monday|montag|lunes|lunedi|maandag|segunda|poniedzialku?)?$`,
);
const dates =
  /\d{1,4}([./-])\d{1,2}\1\d{2,4}|\d{1,2}(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?20\d{2}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d{2}/gu;

/**
 * The Monday of the week that a text names: "2026-W10", "KW 10 / 2026", "S10" in the year of a title, "Semaine du 2 mars 2026",
 * "du 2 au 6 mars 2026".
 *
 * in   `year` = of a week whose text names none; null when nobody wrote it
 * out  null when no week is named, or more than one
 */
export function weekNamed(text: string, year: number | null): Day | null {
  if (!/\d/.test(text) || text.length > 200) return null;
  // "Semaine 11 2026" is written like "March 11 2026"
  const days = (text.match(dates) ?? []).filter((found) => daysOf(found).length > 0);
  return days.length > 0 ? weekOfDates(text, days) : weekNumbered(text, year);
}

/** The same for a text that is a number only, under a header that says "Semaine". */
export const weekOfNumber = (text: string, year: number | null): Day | null => {
  const [, week = ""] = /^0?(\d{1,2})$/.exec(text.trim()) ?? [];
  return week === "" || year === null ? null : mondayOf(year, Number(week));
};

function weekNumbered(text: string, year: number | null): Day | null {
  const plain = foldCase(text).trim();
  const [, before, letter, behind] = short.exec(plain) ?? [];
  const week = letter ?? numbered.exec(plain)?.[1];
  if (week === undefined || namesMonth(plain)) return null;
  const told = before ?? behind ?? /(?:^|\D)(20\d{2})(?!\d)/.exec(plain)?.[1];
  const inYear = told === undefined ? year : Number(told);
  return inYear === null ? null : mondayOf(inYear, Number(week));
}

/** The fourth of January lies in the first week (ISO 8601). */
function mondayOf(year: number, week: number): Day | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null || week < 1) return null;
  const monday = fourth - weekdayOf(fourth) + (week - 1) * 7;
  return isoOf(monday + 3).startsWith(String(year)) ? monday : null;
}

const monday = (day: Day): Day => day - weekdayOf(day);
const namesMonth = (text: string): boolean =>
  (text.match(/\p{L}{3,}/gu) ?? []).some((word) => monthNamed(word) !== null && word.length > 3);

function weekOfDates(text: string, found: readonly string[]): Day | null {
  const rest = found.reduce((left, date) => left.replace(date, " "), text);
  const last = found.at(-1) ?? "";
  // "2 au 6 mars 2026", "02/03 - 06/03/2026": the first day goes without what the last one says
  const [start] = rest.match(/\d{1,2}(?:[./-]\d{1,2})?/g) ?? [];
  const all = start === undefined ? found : [like(start, last), ...found];
  if (namesMonth(rest) || all.length > 2) return null;
  const [first = [], second] = all.map(daysOf);
  if (second) {
    const weeks = first.flatMap((from) =>
      second.flatMap((to) => (from <= to && monday(from) === monday(to) ? [monday(from)] : [])),
    );
    return new Set(weeks).size === 1 ? (weeks[0] ?? null) : null;
  }
  const before = fold(text.slice(0, text.indexOf(last)));
  if (before !== "" && !weekOf.test(before)) return null;
  const sure = first.length === 1 ? first : first.filter((day) => weekdayOf(day) === 0);
  return sure.length === 1 && sure[0] !== undefined ? monday(sure[0]) : null;
}

/** "2" beside "6 mars 2026" is "2 mars 2026"; "02/03" beside "06/03/2026" is "02/03/2026". */
const like = (start: string, last: string): string =>
  /\D/.test(start)
    ? `${start}${/\D/.exec(start)?.[0] ?? ""}${/\d{2,4}$/.exec(last)?.[0] ?? ""}`
    : last.replace(/(^|\D)\d{1,2}(?!\d)/, `$1${start}`);

function daysOf(text: string): Day[] {
  const read = readDate(text.trim());
  if (read.kind === "none") return [];
  return read.kind === "day" ? [read.day] : [read.dayFirst, read.monthFirst];
}
