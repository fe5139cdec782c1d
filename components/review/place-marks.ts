/** How a place looks in the week: a tint of its own (`--place-1` …, null beyond the last) and two letters that tell it apart. */
export type PlaceMark = { tint: number | null; letters: string };

/** Tints in `app/globals.css`. Places beyond them share a grey one and are told apart by their letters. */
export const tints = 14;

/**
 * Marks of all places, most frequent first. The order given decides, so it must not change from week to week.
 *
 * Letters are the first of the first two words, or the first two of the only one; a pair already taken gives way to other
 * letters of the name, then to a number.
 */
export function placeMarks(places: readonly string[]): ReadonlyMap<string, PlaceMark> {
  const taken = new Set<string>();
  const marks = new Map<string, PlaceMark>();
  for (const place of places) {
    const letters = candidates(place).find((pair) => !taken.has(pair)) ?? String(marks.size + 1);
    taken.add(letters);
    marks.set(place, { tint: marks.size < tints ? marks.size + 1 : null, letters });
  }
  return marks;
}

function candidates(place: string): string[] {
  const words = place.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = "", second] = words;
  const [head = "", ...rest] = [...first].concat(...words.slice(1).map((word) => [...word]));
  const start = head.toUpperCase();
  const initials = second === undefined ? [] : [`${start}${[...second][0]?.toUpperCase() ?? ""}`];
  return [...initials, ...rest.map((letter) => `${start}${letter.toLowerCase()}`), start].filter((pair) => pair !== "");
}
