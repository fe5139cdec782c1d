import { isoOf } from "@/lib/format/calendar";
import type { DateOrder } from "@/lib/format/command";
import { readDate } from "@/lib/format/read-date";

/**
 * Reads the days to skip as an admin lists them.
 *
 * in      days separated by commas, semicolons or line ends; `order` = how the dates of the file are read, if that is known
 * out     ISO days, each once, in order; and the texts that are no day, or could be two
 */
export function readSkip(
  text: string,
  order: DateOrder | null,
): { days: readonly string[]; unreadable: readonly string[] } {
  const days = new Set<string>();
  const unreadable: string[] = [];
  for (const piece of text.split(/[,;\n]/)) {
    const trimmed = piece.trim();
    if (trimmed === "") continue;
    const read = readDate(trimmed);
    if (read.kind === "day") days.add(isoOf(read.day));
    else if (read.kind === "either" && order !== null)
      days.add(isoOf(order === "day-first" ? read.dayFirst : read.monthFirst));
    else unreadable.push(trimmed);
  }
  return { days: [...days].sort(), unreadable };
}
