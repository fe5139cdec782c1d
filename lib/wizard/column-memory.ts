import * as z from "zod/mini";
import { type Column, columns } from "../format/columns";
import type { Understood } from "../format/conversation";
import { fold } from "../format/fold";

/** A mapping is remembered for as many kinds of file; the one not used for longest goes first. */
const most = 30;
const key = "whereabouts.columns";

/** Where things are kept: `localStorage` on the page, a map in tests. Either may throw (private windows, a full disk). */
export type Storage = { getItem(key: string): string | null; setItem(key: string, value: string): void };

type Headers = Understood["headers"];
type Move = { column: Column; header: number | null };

const remembered = z.array(
  z.object({ headers: z.array(z.string()), mapping: z.partialRecord(z.enum(columns), z.number()) }),
);
type Remembered = z.infer<typeof remembered>;

const signatureOf = (headers: Headers): string[] => headers.map(({ name }) => fold(name));
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);

/**
 * Which column of a file goes where, as the admin confirmed it, for every row of headers seen in this browser. Only names of
 * headers and positions are kept, nothing of any row. Nothing here throws: where a browser keeps nothing, nothing is recalled.
 */
export function columnMemory(storage: () => Storage) {
  const read = (): Remembered => {
    try {
      const parsed = remembered.safeParse(JSON.parse(storage().getItem(key) ?? "[]"));
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  };
  return {
    /** Keeps the mapping as it stands. */
    remember(headers: Headers): void {
      const signature = signatureOf(headers);
      const mapping: Partial<Record<Column, number>> = {};
      for (const { column, index } of headers) if (column !== null) mapping[column] = index;
      const others = read().filter((each) => !isSame(each.headers, signature));
      try {
        storage().setItem(key, JSON.stringify([{ headers: signature, mapping }, ...others].slice(0, most)));
      } catch {
        // this browser keeps nothing: the columns are found anew next time
      }
    },

    /** What has to change so that the columns are as confirmed the last time; nothing when they are, or were never. */
    recall(headers: Headers): readonly Move[] {
      const signature = signatureOf(headers);
      const known = read().find((each) => isSame(each.headers, signature));
      if (!known) return [];
      return columns.flatMap((column) => {
        const now = headers.find((header) => header.column === column)?.index ?? null;
        const then = known.mapping[column] ?? null;
        return now === then ? [] : [{ column, header: then }];
      });
    },
  };
}
export type ColumnMemory = ReturnType<typeof columnMemory>;
