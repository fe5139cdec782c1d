import type { Listed, Page } from "./directory";

/** More pages than any company has; a list that never ends is none. */
const mostPages = 20_000;
const mostRepeats = 3;

/** Turns pages to the end. False = the list ended before its total, or went round in circles. */
export async function followPages<T>(
  ask: (cursor: string | null) => Promise<Listed<T>>,
  take: (page: Page<T>) => boolean,
): Promise<boolean | "not-allowed"> {
  let received = 0;
  let repeats = 0;
  let cursor: string | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page: Listed<T> = await ask(cursor);
    if (!page.allowed) return "not-allowed";
    received += page.received;
    repeats = take(page) || page.items.length === 0 ? 0 : repeats + 1;
    if (repeats >= mostRepeats) return false;
    cursor = page.next;
    if (cursor === null) return page.total === null || received >= page.total;
  }
  return false;
}
