import type { TableDesk } from "@/lib/format/conversation";
import { openComparing } from "../session/comparing";

/**
 * The comparison of one table with what Lucca holds, before it is imported: every step shows the same, and what was read
 * once is read once. It follows the table: after a change, and with the other switch, it compares again without reading.
 */
function openBefore(desk: TableDesk) {
  // fresh: the undo file is made from it, and what the server keeps may be from before another import
  const comparing = openComparing({ desk, part: null, ask: { as: "before", override: false }, fresh: true });
  let seen: string | null = null;
  let undo: string | null = null;
  return {
    comparing,
    /** `sent` = only the rows of the file that was written last */
    follow(revision: number, override: boolean, sent: boolean): void {
      const now = [revision, override, sent].join();
      const isCompared = comparing.view().at === "compared";
      if (isCompared && seen === now) return;
      seen = isCompared ? now : null;
      void comparing.compareAs({ as: "before", override, sent });
    },
    /** SHA-256 of the undo file that was downloaded, of both if there are two (comma between); null = none was. */
    undoTaken: (): string | null => undo,
    takeUndo(sha256: string): void {
      undo = sha256;
    },
  };
}
export type BeforeImport = ReturnType<typeof openBefore>;

const opened = new WeakMap<TableDesk, BeforeImport>();

/** The one of a table; it goes with the table. */
export function beforeImport(desk: TableDesk): BeforeImport {
  const before = opened.get(desk) ?? openBefore(desk);
  opened.set(desk, before);
  return before;
}
