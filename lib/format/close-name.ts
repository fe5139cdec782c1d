import { distance } from "./close-word";
import { foldName } from "./fold-name";

/** A name with what is compared of it, worked out once. */
export type Comparable = { name: string; key: string; digits: string; words: readonly string[] };

export function comparable(name: string): Comparable {
  return { name, key: foldName(name), digits: digitsOf(name), words: wordsOf(name) };
}

const digitsOf = (name: string): string => (name.match(/\p{N}+/gu) ?? []).join(" ");
const wordsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{N}]+/u).flatMap((word) => foldName(word) || []);

/** Short names are near to each other by nature: five letters may hold one slip, nine two. */
const allowedIn = (key: string): number => (key.length >= 9 ? 2 : key.length >= 5 ? 1 : 0);

/**
 * The one name that a text is a slip away from; null when there is none, or when the second is not clearly further. Names that differ in a
 * digit are different places, never slips.
 */
export function closeName(text: string, names: readonly Comparable[]): string | null {
  const mine = comparable(text);
  const allowed = allowedIn(mine.key);
  if (allowed === 0 || mine.key.length > 60) return null;
  let best: { name: string; away: number } | null = null;
  let second = Number.POSITIVE_INFINITY;
  for (const { name, key, digits } of names) {
    const away = distance(mine.key, key, allowed + 2);
    if (digits === mine.digits && (best === null || away < best.away)) {
      second = Math.min(second, best?.away ?? second);
      best = { name, away };
    } else second = Math.min(second, away);
  }
  return best !== null && best.away <= allowed && second >= best.away + 2 ? best.name : null;
}

/** The names most like a text, the nearest first: those that hold all its words, or whose words it holds, before those spelled like it. */
export function nearestNames(text: string, names: readonly Comparable[], most: number): readonly string[] {
  const mine = comparable(text);
  return names
    .map((one) => ({ name: one.name, away: unlikeness(mine, one) }))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, most)
    .map(({ name }) => name);
}

function unlikeness(mine: Comparable, other: Comparable): number {
  const longer = Math.max(mine.key.length, other.key.length, 1);
  const spelled = distance(mine.key, other.key, longer) / longer;
  return holds(other, mine) || holds(mine, other) ? spelled - 1 : spelled;
}

const holds = (all: Comparable, some: Comparable): boolean =>
  some.words.length > 0 && some.words.every((word) => all.words.includes(word));
