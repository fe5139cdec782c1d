import { monthNamed } from "./date-words";

const dateInNumbers = /\d{1,4}\s*([/.-])\s*\d{1,2}\s*\1\s*\d{1,4}/g;
const dayBefore = /\d{1,2}(?:er|st|nd|rd|th|\.|º)?[\s-]*(?:de\s+|of\s+)?(\p{L}+)[.,]?[\s-]*(?:de\s+)?20\d{2}/giu;
const dayBehind = /(\p{L}+)[.]?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d{2}/giu;

/**
 * The year that the texts above a plan give it: "Planning 2027", "mars 2026". The year of a whole date is none, since such a date says
 * when the file was made. Null when there is no year, or more than one.
 */
export function titleYear(texts: readonly string[]): number | null {
  const years = new Set(texts.flatMap((text) => withoutDates(text).match(/\b20\d{2}\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}

/** A text without its whole dates, which say when a file was made rather than what it is about. */
export function withoutDates(text: string): string {
  const unlessMonth = (date: string, word: string) => (monthNamed(word) === null ? date : " ");
  return text.replace(dateInNumbers, " ").replace(dayBefore, unlessMonth).replace(dayBehind, unlessMonth);
}
