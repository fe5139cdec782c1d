import type { Listed } from "@/lib/imports/directory";
import type { Result } from "@/lib/imports/problem";
import type { Clock } from "@/lib/server/lucca/clock";

type Entry<T> = { begunAt: number; answer: Promise<Result<Listed<T>>>; entries: number | null };

/**
 * Pages of one list that were read, and those being read: two who ask the same at the same time cause one request.
 * Problems are not kept. What was asked for longest ago goes first.
 *
 * in  `most` = entries kept in all, about 200 bytes each
 */
export function openKept<T>(most: number, clock: Clock) {
  const pages = new Map<string, Entry<T>>();

  function trim(): void {
    let kept = 0;
    for (const { entries } of pages.values()) kept += entries ?? 0;
    for (const [key, { entries }] of pages) {
      if (kept <= most) return;
      kept -= entries ?? 0;
      if (entries !== null) pages.delete(key);
    }
  }

  async function settle(key: string, entry: Entry<T>): Promise<void> {
    const result = await entry.answer.catch(() => null);
    if (result?.ok) {
      entry.entries = 1 + (result.value.allowed ? result.value.items.length : 0);
      trim();
    } else if (pages.get(key) === entry) pages.delete(key);
  }

  return {
    /** `maxAge` in seconds: a page read longer ago is read again. */
    get(key: string, maxAge: number, read: () => Promise<Result<Listed<T>>>): Promise<Result<Listed<T>>> {
      const known = pages.get(key);
      pages.delete(key);
      if (known && (known.entries === null || clock.now() - known.begunAt <= maxAge * 1000)) {
        pages.set(key, known);
        return known.answer;
      }
      const entry: Entry<T> = { begunAt: clock.now(), answer: read(), entries: null };
      pages.set(key, entry);
      void settle(key, entry);
      return entry.answer;
    },
  };
}
