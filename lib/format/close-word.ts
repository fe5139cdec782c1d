/**
 * How many letters must be changed, put in, left out or swapped with their neighbour to make one word of the other
 * (optimal string alignment); anything above `most` is `most` + 1.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/**
 * The meaning of the one word that a misspelt word is close to; null when none is, or when another meaning is nearly as close.
 * Short words are too close to each other by nature: five letters may hold one slip, nine two.
 */
export function closeMeaning<Meaning>(
  word: string,
  words: ReadonlyMap<string, Meaning>,
  isSame: (a: Meaning, b: Meaning) => boolean,
): Meaning | null {
  const allowed = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  if (allowed === 0 || word.length > 40) return null;
  let best: { meaning: Meaning; away: number } | null = null;
  let second = Number.POSITIVE_INFINITY;
  for (const [known, meaning] of words) {
    if (known.length < 4) continue;
    const away = distance(word, known, allowed + 1);
    if (!best || away < best.away) {
      if (best && !isSame(best.meaning, meaning)) second = best.away;
      best = { meaning, away };
    } else if (!isSame(best.meaning, meaning)) second = Math.min(second, away);
  }
  return best && best.away <= allowed && second > best.away ? best.meaning : null;
}
