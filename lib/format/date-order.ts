import { isoOf } from "./calendar";
import { clean } from "./clean";
import type { DateOrder } from "./command";
import type { DateReading } from "./conversation";
import { type DateText, readDate } from "./read-date";

/**
 * Day or month first, for a whole column: decided only when its own data prove it. One date that can be read one way
 * only settles the others; if none does, or two disagree, the admin is asked.
 *
 * in   `asRead` the texts of the file, which alone can prove something; `now` the same texts with the corrections, of which one
 *      that could be two days makes the question necessary
 */
export function decideOrder(
  asRead: readonly string[],
  now: () => readonly string[],
  byAdmin: DateOrder | null,
): DateReading {
  if (byAdmin) return { order: byAdmin, decided: "by-admin" };
  const proven = new Set(asRead.flatMap((text) => proofOf(readCleaned(text))));
  const [order] = proven;
  if (order && proven.size === 1) return { order, decided: "by-file" };
  const examples = [];
  for (const text of now()) {
    const read = readCleaned(text);
    if (read.kind !== "either") continue;
    examples.push({ text: text.trim(), dayFirst: isoOf(read.dayFirst), monthFirst: isoOf(read.monthFirst) });
    if (examples.length === 2) break;
  }
  return examples.length === 0 ? { order: "plain", decided: "by-file" } : { order: null, decided: "ask", examples };
}

const readCleaned = (text: string): DateText => readDate(clean(text, "name").text);
const proofOf = (read: DateText): DateOrder[] => (read.kind === "day" && read.proves ? [read.proves] : []);
