import type { Review, WrittenPart } from "../format/conversation";
import type { JobId } from "../imports/job";
import { type Asked, partsLeft } from "./state";

/** What is still to be imported of a file, in numbers. A person whose days are in two parts counts in each. */
export function leftToSend(state: { asked: Asked; imported: readonly JobId[] }): Omit<WrittenPart, "file" | "sha256"> {
  const parts = partsLeft(state);
  if (state.imported.length === 0) return state.asked.bytes;
  const sum = (what: "bytes" | "rows" | "deletions" | "people") => parts.reduce((total, part) => total + part[what], 0);
  return {
    bytes: sum("bytes"),
    rows: sum("rows"),
    deletions: sum("deletions"),
    people: sum("people"),
    firstDate: parts.map(({ firstDate }) => firstDate).sort()[0] ?? "",
    lastDate:
      parts
        .map(({ lastDate }) => lastDate)
        .sort()
        .at(-1) ?? "",
  };
}

/** How many rows of the file go, but are not in what was asked for: those behind a trial. Before its rows are marked as imported. */
export const rowsBeside = ({ bytes }: Asked, review: Review | null): number =>
  review === null ? 0 : Math.max(0, review.counts.all - review.counts.leftOut - bytes.rows);
