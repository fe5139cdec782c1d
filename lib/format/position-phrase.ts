import type { Position } from "./columns";
import { fold } from "./fold";

/** What a word, or a few that belong together, say of a day; "half" = half of it, not which; "day" = the bare word, which may be a unit. */
export type DayWord = Position | "half" | "day" | "am" | "pm";

/** Words beside a part of the day that change nothing about it, folded; eight languages. */
const fillers: ReadonlySet<string> = new Set(
  (
    "only just seulement uniquement nur ausschliesslich solo solamente soltanto alleen tylko so somente apenas " +
    "the of in de del della dello di du des da do dos le la l les il lo el los im den der das uhr w het"
  ).split(" "),
);
const both: ReadonlySet<string> = new Set("et and und y e ed en i oraz plus".split(" "));

const hour = /(\d{1,2})(?:\s*[h:.]\s*\d{0,2})?\s*(?:h|uhr|u)?/iu;
const span = new RegExp(`(?<![\\d.,/])${hour.source}\\s*(?:-|–|—|à|to|bis|tot|do)\\s*${hour.source}(?![\\d/])`, "giu");
const length =
  /(?<![\d.,/])\d{1,2}(?:[.,:]\d{1,2})?\s*(?:h|hrs?|hours?|heures?|std|stunden|ore|horas|uur|godz)(?:\d{2})?(?![\p{L}\d])/giu;
const half = /½|(?<![\d.,/])(?:1\s*\/\s*2|0[.,]50?)(?![\d.,/])/gu;
const one = /(?<![\d.,/])1(?:[.,]0+)?(?![\d.,/])/gu;
const mostWords = 4;

/**
 * Reads a part of the day that stands among other words: "Matin (8h-12h)", "½ journée – AM", "0.5 Vormittag", "AM only", "1 jour".
 *
 * in      a cleaned text; what the words known by themselves say (folded)
 * out     the part, "half" or "am" where it does not say which; null when a word is not known or what is said contradicts itself
 */
export function partInPhrase(text: string, meaning: (word: string) => DayWord | null): Position | "half" | "am" | null {
  const spans = [...text.matchAll(span)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const timeless = text.replace(span, " ").replace(length, " ");
  const halfless = timeless.replace(half, " ");
  const bare = halfless.replace(one, " ");
  const said = wordsIn(bare, meaning);
  if (!said || said.words.size === 0) return null;
  const isHalf = halfless !== timeless || said.words.has("half");
  const part = partOf({ ...said, isHalf, isOne: bare !== halfless });
  return part === null || spansFit(part, spans) ? part : null;
}

type Said = { words: ReadonlySet<DayWord>; isBoth: boolean };

function wordsIn(text: string, meaning: (word: string) => DayWord | null): Said | null {
  let isBoth = /[+&]/.test(text);
  const words = text.split(/[\s()[\],;:/_–—+&*]+|\s-|-\s|^-|-$/u).filter((word) => fold(word) !== "");
  const found = new Set<DayWord>();
  for (let at = 0; at < words.length; ) {
    const [taken, word] = longestAt(words, at, meaning);
    if (word !== null) found.add(word);
    else if (both.has(fold(words[at] ?? ""))) isBoth = true;
    else if (!fillers.has(fold(words[at] ?? ""))) return null;
    at += taken;
  }
  return { words: found, isBoth };
}

/** The most words from here on that mean something together: "first half of the day", "pół dnia". */
function longestAt(
  words: readonly string[],
  at: number,
  meaning: (word: string) => DayWord | null,
): readonly [number, DayWord | null] {
  for (let count = Math.min(mostWords, words.length - at); count > 0; count -= 1) {
    const word = fold(words.slice(at, at + count).join(""));
    // one letter is an abbreviation only where it stands alone; "j" is a unit
    const found = word === "j" ? "day" : word.length === 1 ? null : meaning(word);
    if (found !== null) return [count, found];
  }
  return [1, null];
}

function partOf({ words, isBoth, isHalf, isOne }: Said & { isHalf: boolean; isOne: boolean }) {
  const isFirst = words.has("FirstHalf") || (words.has("am") && words.has("pm"));
  const isSecond = words.has("SecondHalf") || words.has("pm");
  const isFull = words.has("FullDay");
  if (isHalf) {
    if (isFull || isOne || (isFirst && isSecond)) return null;
    return isFirst ? "FirstHalf" : isSecond ? "SecondHalf" : words.has("am") ? "am" : "half";
  }
  const isWhole = isFull || words.has("day");
  if (isFirst && isSecond) return isBoth && !isWhole && !isOne ? "FullDay" : null;
  if (isFirst || isSecond) return isWhole || isOne ? null : isFirst ? "FirstHalf" : "SecondHalf";
  if (words.has("am")) return isWhole || isOne ? null : "am";
  return isWhole ? "FullDay" : null;
}

/** Hours beside a word must not say something else: "Journée (8h-12h)" is no full day. Afternoons may count from one. */
function spansFit(part: Position | "half" | "am", spans: readonly (readonly [number, number])[]): boolean {
  if (spans.length === 0 || part === "half" || part === "am") return true;
  const first = Math.min(...spans.map(([from]) => from));
  const last = Math.max(...spans.map(([, to]) => to));
  if (part === "FullDay") return first < 12 && (last > 13 || last < first);
  if (part === "FirstHalf") return first < 12 && (last <= 15 || last > 24);
  return first >= 11 || (first < 8 && last <= 8);
}
