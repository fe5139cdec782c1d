import type { JobState } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import type { OutcomeStore, OutcomeSummary } from "@/lib/server/lucca/lucca";
import type { Ledger, Move } from "./ledger";

/**
 * Where the outcome of a job goes while it arrives: the ledger, for as long as the job is in one of `from`. Once somebody
 * else has ended it, the rest is let go: whoever moves the job then sees theirs.
 */
export function openOutcomeStore(
  ledger: Pick<Ledger, "addFindings">,
  id: string,
  from: readonly JobState[],
): OutcomeStore {
  let part = 0;
  let ours = true;
  return {
    async begin() {
      part = 0; // the ledger takes away what was there when this part comes
      ours = true;
    },
    async add(text) {
      if (ours) ours = await ledger.addFindings(id, from, part++, text);
    },
  };
}

/** Keeps that there are findings, none of which Lucca handed over. */
export async function keepNothing(store: OutcomeStore): Promise<OutcomeSummary> {
  const nothing = { created: null, deleted: null, complete: false };
  const outcome: Outcome = { ...nothing, descriptions: [], summary: null, errors: [], warnings: [] };
  await store.begin();
  await store.add(JSON.stringify(outcome));
  return { ...nothing, errorLines: null, warningLines: null, refusedRows: null };
}

/** The counts that stay in the ledger when the findings are gone. */
export const countsOf = ({ complete, ...counts }: OutcomeSummary): Move => ({
  ...counts,
  complete: complete ? 1 : 0,
  hasOutcome: 1,
});
