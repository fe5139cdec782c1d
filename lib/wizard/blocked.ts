import type { Review } from "../format/conversation";

/** Why the table cannot be written for Lucca yet, most basic reason first; null when it can. */
export type Blocked =
  | { why: "columns-missing"; columns: Review["understood"]["missing"] }
  | { why: "columns-tied" }
  | { why: "dates-unclear" }
  | { why: "layout-open" }
  | { why: "rows-in-error"; rows: number }
  | { why: "nothing-left" };

/** A question about the whole file that only the admin can answer. */
export type Question = Extract<
  Blocked,
  { why: "columns-missing" } | { why: "columns-tied" } | { why: "dates-unclear" } | { why: "layout-open" }
>;

/** The question that is open, most basic one first: until it is answered, no row can be called right or wrong. */
export function openQuestion(review: Review): Question | null {
  const blocked = blockedBy(review);
  return blocked === null || blocked.why === "rows-in-error" || blocked.why === "nothing-left" ? null : blocked;
}

/**
 * in      what the page knows of the table
 * source  design §4: errors block, rows are left out only by choice, nothing is guessed
 */
export function blockedBy({ understood, counts }: Review): Blocked | null {
  if (understood.missing.length > 0) return { why: "columns-missing", columns: understood.missing };
  if (understood.ties.length > 0) return { why: "columns-tied" };
  if (understood.dates.order === null) return { why: "dates-unclear" };
  if (understood.layout.kind !== "list" && understood.layout.confirmed === null) return { why: "layout-open" };
  if (counts.errors > 0) return { why: "rows-in-error", rows: counts.errors };
  return counts.warnings + counts.ready === 0 ? { why: "nothing-left" } : null;
}
