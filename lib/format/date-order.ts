import { isoOf } from "./calendar";
import { clean } from "./clean";
import type { DateOrder } from "./command";
import type { DateReading } from "./conversation";
import { type DateText, readDate } from "./read-date";

/** The orders that some text can be read in only: none proves nothing, two contradict each other. */
export const provenOrders = (texts: readonly string[]): ReadonlySet<DateOrder> =>
  new Set(texts.flatMap((text) => proofOf(readCleaned(text))));

/**
 * Day or month first, for a whole column: decided only when its own data prove it. One date that can be read one way
 * only settles the others; if none does, or two disagree, the admin is asked.
 *
 * in   `proven` by the texts of the file, which alone can prove something; `now` the same texts with the corrections, of which one
 *      that could be two days makes the question necessary if some row holds it
 */
export function decideOrder(
  proven: ReadonlySet<DateOrder>,
  now: { texts: readonly string[]; usedCodes(): Uint8Array },
  byAdmin: DateOrder | null,
): DateReading {
  if (byAdmin) return { order: byAdmin, decided: "by-admin" };
  const [order] = proven;
  if (order && proven.size === 1) return { order, decided: "by-file" };
  const examples = [];
  let used: Uint8Array | null = null;
  for (const [code, text] of now.texts.entries()) {
    const read = readCleaned(text);
    if (read.kind !== "either") continue;
    used ??= now.usedCodes();
    if (used[code] !== 1) continue;
    examples.push({ text: text.trim(), dayFirst: isoOf(read.dayFirst), monthFirst: isoOf(read.monthFirst) });
    if (examples.length === 2) break;
  }
  return examples.length === 0 ? { order: "plain", decided: "by-file" } : { order: null, decided: "ask", examples };
}

const readCleaned = (text: string): DateText => readDate(clean(text, "name").text);
const proofOf = (read: DateText): DateOrder[] => (read.kind === "day" && read.proves ? [read.proves] : []);
