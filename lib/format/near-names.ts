import { foldName } from "./fold-name";

/**
 * Finds, among many names, those that share most pairs of neighbouring letters with a text: the few that are worth comparing letter by
 * letter. Made when first needed, for a list of twenty thousand.
 */
export class NearNames {
  readonly #byPair = new Map<string, number[]>();
  readonly #shared: Uint16Array;

  constructor(private readonly names: readonly string[]) {
    this.#shared = new Uint16Array(names.length);
    for (const [index, name] of names.entries())
      for (const pair of pairsOf(name)) {
        const known = this.#byPair.get(pair);
        if (known) known.push(index);
        else this.#byPair.set(pair, [index]);
      }
  }

  /** At most so many, those that share most first; among equals in the order of the list. */
  of(text: string, most: number): readonly string[] {
    const shared = this.#shared.fill(0);
    const pairs = pairsOf(text);
    for (const pair of pairs)
      for (const index of this.#byPair.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    const found: string[] = [];
    for (let count = pairs.size; count > 0 && found.length < most; count -= 1)
      for (let index = 0; index < shared.length && found.length < most; index += 1)
        if (shared[index] === count) found.push(this.names[index] ?? "");
    return found;
  }
}

/** The edges count as well: a name that begins alike is nearer. */
function pairsOf(name: string): ReadonlySet<string> {
  const key = ` ${foldName(name)} `;
  const pairs = new Set<string>();
  for (let at = 1; at < key.length; at += 1) pairs.add(key.slice(at - 1, at + 1));
  return pairs;
}
