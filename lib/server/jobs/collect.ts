import type { Problem } from "@/lib/imports/problem";
import type { OutcomeSummary } from "@/lib/server/lucca/lucca";
import { lateOutcomePauses } from "./rhythm";

/** How often an outcome was asked for in vain. */
export type Tries = { late: number; timeouts: number };

/** What to do when Lucca does not hand over an outcome: ask again, or finish with what is known of it, if anything. */
export type Verdict =
  | { ask: "again"; tries: Tries; pauseMs: number | null }
  | { ask: "no more"; outcome: OutcomeSummary | "withheld" | null; problem: Problem };

/** Nobody's fault, and over some day: asked again in the usual rhythm for as long as it takes. */
const passing: ReadonlySet<Problem["kind"]> = new Set([
  "lucca-down",
  "lucca-too-many",
  "lucca-unreachable",
  "lucca-no-answer",
  "lucca-key-refused",
  "lucca-not-allowed",
  "restarted",
  "storage",
]);

const timeoutsAllowed = 3;

/**
 * Judges one failed try to fetch the outcome of a job whose progress is 100; pure.
 *
 * in      `known` = what was kept of an outcome that broke off or was too long; null = nothing
 * source  contract §16.12 (late: three more tries in about 10 s), design §5 (too large, or cut three times by Lucca's
 *         time limit: finished, but not all findings are known)
 */
export function afterOutcomeProblem(problem: Problem, known: OutcomeSummary | null, tries: Tries): Verdict {
  const { kind } = problem;
  if (kind === "outcome-too-large") return { ask: "no more", outcome: known ?? "withheld", problem };
  if (kind === "lucca-timeout" || (kind === "lucca-no-answer" && known !== null)) {
    const timeouts = tries.timeouts + 1;
    if (timeouts < timeoutsAllowed) return { ask: "again", tries: { ...tries, timeouts }, pauseMs: null };
    return { ask: "no more", outcome: known ?? "withheld", problem };
  }
  if (passing.has(kind)) return { ask: "again", tries, pauseMs: null };
  const pauseMs = lateOutcomePauses[tries.late];
  if (pauseMs === undefined) return { ask: "no more", outcome: known, problem };
  return { ask: "again", tries: { ...tries, late: tries.late + 1 }, pauseMs };
}
