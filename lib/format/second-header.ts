import { columns } from "./columns";
import { writtenOrder } from "./date-format";
import type { Layout } from "./layout";
import { matchHeaders } from "./match-headers";

/** As many of our columns named again where they stand in the header. */
const fewestAgain = 3;

/** The line under a header that says it again in another language, or how its cells are to be filled: "JJ/MM/AAAA", "(site)". It is nobody's row. */
export function isSecondHeader(cells: readonly string[], { match: { mapping }, halves }: Layout): boolean {
  if (halves) return false;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length > 1 && filled.every((cell) => /^\(.*\)$|^\[.*\]$/.test(cell))) return true;
  if (mapping.date !== null && writtenOrder(cells[mapping.date] ?? "") !== null) return true;
  const again = matchHeaders(cells, "exact").mapping;
  const named = columns.filter((column) => again[column] !== null && mapping[column] !== null);
  return named.length >= fewestAgain && named.every((column) => again[column] === mapping[column]);
}
