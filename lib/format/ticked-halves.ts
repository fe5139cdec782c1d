import { clean } from "./clean";
import { namesDeletion, readDeletion } from "./read-deletion";

type Half = { column: number; part: string };

/** True or false for "x", "1", "0,5", "oui", "non", "✓"; null for others: one letter may be the code of a place. An empty cell is no. */
function readTick(cell: string): boolean | null {
  const text = clean(cell, "name").text;
  // half a day, counted
  if (/^0[.,]50?$/.test(text)) return true;
  if (/^\p{L}$/u.test(text)) return /^x$/i.test(text) || null;
  return namesDeletion(text) ? null : readDeletion(text);
}

/** A tick that counts no half of a day. */
export const isTick = (cell: string): boolean => readTick(cell) === true && !/^\s*0/.test(cell);

/** The cells under these columns say yes or no, rather than where. */
export function areTicked(halves: readonly Half[], below: readonly (readonly string[])[]): boolean {
  const ticks = below.flatMap((cells) => halves.map(({ column }) => readTick(cells[column] ?? "")));
  return ticks.includes(true) && !ticks.includes(null);
}

/**
 * What the ticks of one line come to, as texts to be read as parts of the day. "x" and "x" are a full day. What is no tick is written behind
 * its half, so that "Matin: 8h-12h" is read and "Matin: Lyon" is an error.
 */
export function tickedParts(halves: readonly Half[], cells: readonly string[]): readonly Half[] {
  const said = halves.map((half) => ({ ...half, text: (cells[half.column] ?? "").trim() }));
  const ticked = said.filter(({ text }) => readTick(text) === true);
  const others = said.filter(({ text }) => readTick(text) === null);
  const [first, second] = ticked;
  const isDay = first && second && ticked.length === 2 && halves.length === 2 && others.length === 0;
  if (isDay) return [{ column: first.column, part: `${first.part} + ${second.part}` }];
  return [
    ...ticked.map(({ column, part }) => ({ column, part })),
    ...others.map(({ column, part, text }) => ({ column, part: `${part}: ${text}` })),
  ];
}
