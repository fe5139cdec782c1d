import { keptForMs, type Shelf } from "./draft";

/** All that a browser keeps, whoever's it is. */
export type WholeShelf = Shelf & { names(): Promise<string[]> };

/**
 * The part of a browser's storage that is one visitor's.
 *
 * in  `owner` = under which name theirs stands apart; null where nobody signs in. When it cannot be found out, nothing is
 *     kept or read
 */
export function ownedShelf(shelf: Shelf, owner: () => Promise<string | null>): Shelf {
  const own = async (name: string): Promise<string> => {
    const whose = await owner();
    return whose === null ? name : `${whose} ${name}`;
  };
  const all = (names: string[]) => Promise.all(names.map(own));
  return {
    getMany: async (names) => shelf.getMany(await all(names)),
    setMany: async (entries) =>
      shelf.setMany(
        await Promise.all(entries.map(async ([name, value]): Promise<[string, unknown]> => [await own(name), value])),
      ),
    delMany: async (names) => shelf.delMany(await all(names)),
  };
}

/** Forgets what nobody has touched for seven days: who gave it may never come back to this browser. Never throws. */
export async function sweepShelf(shelf: WholeShelf, now: () => number = Date.now): Promise<void> {
  try {
    const names = await shelf.names();
    for (const saved of names.filter((name) => name.endsWith("saved-at"))) {
      const [at] = await shelf.getMany([saved]);
      if (typeof at === "number" && now() - at <= keptForMs) continue;
      const whose = saved.slice(0, -"saved-at".length);
      await shelf.delMany(names.filter((name) => name.startsWith(whose) && name.includes(" ") === whose.includes(" ")));
    }
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}
