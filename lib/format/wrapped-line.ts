import { type Rec, readCarefully } from "./careful-record";
import type { Delimiter } from "./conversation";
import { Scan } from "./finder";

/**
 * A line that was quoted as a whole, as a spreadsheet writes it that took all of it for one cell: `"a,""Paris, Gare"",13/03/2026"`. It is cut
 * once more.
 *
 * out  the same record where it is no such line
 */
export function unwrapped(record: Rec, delimiter: Delimiter): Rec {
  const [text = "", ...more] = record.cells;
  if (more.length > 0 || record.unclosedAt !== null || !text.includes(delimiter)) return record;
  const read = readCarefully(new Scan(text, delimiter, true), 0, () => false);
  return read && read.end >= text.length && read.record.unclosedAt === null ? read.record : record;
}
