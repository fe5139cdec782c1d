import type { Outcome } from "@/lib/imports/outcome";
import type { Problem } from "@/lib/imports/problem";
import { countsIn } from "@/lib/imports/result";
import type { Move } from "./ledger";
import { lateOutcomePauses } from "./rhythm";

/** How often an outcome was asked for in vain. */
export type Tries = { late: number; timeouts: number };

/** What to do when Lucca does not hand over an outcome: ask again, or finish without (all of) it. */
export type Verdict =
  | { ask: "again"; tries: Tries; pauseMs: number | null }
  | { ask: "no more"; outcome: Outcome | null; problem: Problem };

/** Nobody's fault, and over some day: asked again in the usual rhythm for as long as it takes. */
const passing: ReadonlySet<Problem["kind"]> = new Set([
  "lucca-down",
  "lucca-too-many",
  "lucca-unreachable",
  "lucca-no-answer",
  "lucca-key-refused",
  "lucca-not-allowed",
  "restarted",
]);

const timeoutsAllowed = 3;

/**
 * Judges one failed try to fetch the outcome of a job whose progress is 100; pure.
 *
 * source  contract §16.12 (late: three more tries in about 10 s), design §5 (too large, or cut three times by Lucca's
 *         time limit: finished, but not all findings are known)
 */
export function afterOutcomeProblem(problem: Problem, tries: Tries): Verdict {
  if (passing.has(problem.kind)) return { ask: "again", tries, pauseMs: null };
  if (problem.kind === "lucca-timeout") {
    const timeouts = tries.timeouts + 1;
    if (timeouts < timeoutsAllowed) return { ask: "again", tries: { ...tries, timeouts }, pauseMs: null };
    return { ask: "no more", outcome: withheld, problem };
  }
  if (problem.kind === "outcome-too-large") return { ask: "no more", outcome: withheld, problem };
  const pauseMs = lateOutcomePauses[tries.late];
  if (pauseMs === undefined) return { ask: "no more", outcome: null, problem };
  return { ask: "again", tries: { ...tries, late: tries.late + 1 }, pauseMs };
}

/** There are findings, more than Lucca could hand over. */
const withheld: Outcome = {
  created: null,
  deleted: null,
  descriptions: [],
  summary: null,
  errors: [],
  warnings: [],
  complete: false,
};

/** The counts that stay in the ledger when the findings are gone. */
export function countsOf(outcome: Outcome): Move {
  const { changed: created, deleted, refused: refusedRows, warnings: warningLines, complete } = countsIn(outcome);
  const errorLines = complete ? outcome.errors.length : null;
  return { created, deleted, refusedRows, errorLines, warningLines, complete: complete ? 1 : 0 };
}
