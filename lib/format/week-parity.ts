import { type Day, dayOf, isoOf, weekdayOf } from "./calendar";
import { fold } from "./fold";
import { weekNamed } from "./week-named";

/** In which weeks a standard week holds, by the number of the week (ISO 8601); `unsure` = the file says so in words of its own ("A", "B"). */
export type Weeks = "all" | "even" | "odd" | "unsure";

/** Folded; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const even = words("paire paires pair even gerade geraden par pares pari even parzyste parzysty parzysta");
const odd = words(
  "impaire impaires impair odd ungerade ungeraden impar impares dispari oneven nieparzyste nieparzysty nieparzysta",
);
const every = words(
  "toutes tous chaque touteslessemaines all every everyweek weekly alle jede jedewoche wochentlich todas todos cadasemana tutte ognisettimana " +
    "elke elkeweek iedereweek wekelijks cadasemana wszystkie kazdy kazdytydzien cotydzien hebdomadaire semanal settimanale",
);
const weekWord = /semaines?|semanas?|settiman[ae]|weeks?|weken|wochen?|tydzien|tygodnie|sem|kw/g;

/** Whether a header speaks of weeks: "Type de semaine", "Week", "Wochentyp". */
const isOfWeeks = (header: string): boolean => /semaine|week|woche|semana|settiman|tydzien|tygod/.test(fold(header));

/** "Année", "Year", "Jahr". */
export const isOfYears = (header: string): boolean => years.has(fold(header));
const years = words("annee year jahr ano anno jaar rok");

/** "Paire", "semaines impaires", "even". Null when the cell says nothing of the kind. */
export function parityOf(cell: string): "even" | "odd" | null {
  const word = fold(cell).replace(weekWord, "");
  if (odd.has(word)) return "odd";
  return even.has(word) ? "even" : null;
}

/** "A", "Semaine B", "S2", "KW 1": the name of a week among others in turn; null when the text is none. */
export function weekMark(text: string): string | null {
  const [, mark] = /^(?:s|w)?([a-d]|[1-4])$/.exec(fold(text).replace(weekWord, "")) ?? [];
  return mark ?? null;
}

/** "Semaines paires", "Planning week B": what a title says of the weeks below it; null when it says nothing of the kind, or both. */
export function weeksOfTitle(text: string): Weeks | null {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (!words.some((word) => isOfWeeks(word) || /^kw$/i.test(word))) return null;
  const told = new Set(words.flatMap((word) => parityOf(word) ?? []));
  const [parity] = told;
  if (parity) return told.size === 1 ? parity : null;
  return words.some((word, index) => index > 0 && isOfWeeks(words[index - 1] ?? "") && /^[A-D]$/.test(word))
    ? "unsure"
    : null;
}

/**
 * What the cells beside a week say of the weeks it holds in.
 *
 * in   the cells with their headers; whether the period is one week, which then needs no words
 */
export function weeksOf(cells: readonly { text: string; header: string }[], isOneWeek: boolean): Weeks {
  for (const { text } of cells) {
    const parity = parityOf(text);
    if (parity) return parity;
  }
  const isOpen = ({ text, header }: { text: string; header: string }) =>
    isOfWeeks(header) && text.trim() !== "" && !every.has(fold(text)) && weekNamed(text, 2000) === null;
  return !isOneWeek && cells.some(isOpen) ? "unsure" : "all";
}

/** Whether the week of a day has an even number: the first holds the fourth of January. */
export function isEvenWeek(day: Day): boolean {
  const thursday = day - weekdayOf(day) + 3;
  const newYear = dayOf(Number(isoOf(thursday).slice(0, 4)), 1, 1) ?? thursday;
  return Math.floor((thursday - newYear) / 7) % 2 === 1;
}
