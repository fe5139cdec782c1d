import { createStore, delMany, getMany, setMany, keys as storedKeys, type UseStore } from "idb-keyval";
import * as z from "zod/mini";
import type { Log } from "../format/command";
import type { Choices } from "../format/conversation";
import { keptChoices, keptLog } from "./kept-work";
import type { WholeShelf } from "./owned-shelf";
import { readStanding, type Standing } from "./standing";

/** The draft is forgotten this long after it was last touched (design §2). */
export const keptForMs = 7 * 24 * 60 * 60 * 1000;

/** What was done to the file so far; replayed after a reload. `corrections` = repairs in force, for the offer. */
export type Work = { choices: Choices; log: Log; corrections: number };

/** A file kept in this browser with what was done to it. */
export type KeptDraft = { file: Blob; name: string } & Work;

/** All that this browser remembers. `savedAt` in milliseconds since 1970. */
export type Kept = { draft: KeptDraft | null; standing: Standing; refused: Blob | null; savedAt: number };

/** Where things are kept: IndexedDB on the page, a map in tests. Values come back as unknown. */
export type Shelf = {
  getMany(keys: string[]): Promise<unknown[]>;
  setMany(entries: [string, unknown][]): Promise<void>;
  delMany(keys: string[]): Promise<void>;
};

const keptFile = z.object({ file: z.instanceof(Blob), name: z.string() });
const keptWork = z.object({ choices: keptChoices, log: keptLog, corrections: z.number() });
const keys = ["file", "work", "standing", "refused", "saved-at"];

/**
 * The drafts of one browser. Nothing here throws: where a browser keeps nothing (private windows, a full disk), `keep…`
 * answers false and the page says that a reload would lose the work.
 */
export function draftsOn(shelf: Shelf, now: () => number = Date.now) {
  const keep = (...entries: [string, unknown][]): Promise<boolean> =>
    shelf.setMany([...entries, ["saved-at", now()]]).then(
      () => true,
      () => false,
    );
  const drop = (...names: string[]): Promise<void> => shelf.delMany(names).catch(() => undefined);

  return {
    /** A new file replaces whatever was kept. */
    async keepFile(file: Blob, name: string): Promise<boolean> {
      await drop(...keys);
      return keep(
        ["file", { file, name }],
        ["work", { choices: {}, log: { commands: [], position: 0 }, corrections: 0 }],
      );
    },
    keepWork: (work: Work): Promise<boolean> => keep(["work", work]),
    keepStanding: (at: Standing): Promise<boolean> => keep(["standing", at]),
    /** After a finished import the draft goes; rows that Lucca refused are work still to be done and stay as a file. */
    async finish(refused: Blob | null): Promise<void> {
      await drop("file", "work");
      if (refused) await keep(["refused", refused]);
    },
    forget: (): Promise<void> => drop(...keys),
    /** What was kept, or null; what is older than seven days, or of a form we no longer write, is forgotten here. */
    async read(): Promise<Kept | null> {
      const [file, work, at, refused, savedAt] = await shelf.getMany(keys).catch((): unknown[] => []);
      const saved = z.number().safeParse(savedAt);
      if (!saved.success) return null;
      if (now() - saved.data > keptForMs) {
        await drop(...keys);
        return null;
      }
      const given = keptFile.safeParse(file);
      const done = keptWork.safeParse(work);
      return {
        draft: given.success && done.success ? { ...given.data, ...done.data } : null,
        standing: readStanding(at),
        refused: refused instanceof Blob ? refused : null,
        savedAt: saved.data,
      };
    },
  };
}
export type Drafts = ReturnType<typeof draftsOn>;

/** In IndexedDB, in a database of our own; opened at the first use. */
export function browserShelf(): WholeShelf {
  let opened: UseStore | null = null;
  const store = (): UseStore => {
    opened ??= createStore("whereabouts", "draft");
    return opened;
  };
  return {
    names: async () => storedKeys<string>(store()),
    getMany: async (names) => getMany<unknown>(names, store()),
    setMany: async (entries) => setMany(entries, store()),
    delMany: async (names) => delMany(names, store()),
  };
}
