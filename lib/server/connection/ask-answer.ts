import type { Finding } from "@/lib/imports/connection";
import type { ProblemKind, Result } from "@/lib/imports/problem";
import { failed } from "@/lib/imports/problem";
import type { Clock } from "@/lib/server/lucca/clock";
import { type LuccaProbe, wasNotPut } from "@/lib/server/lucca/probe";
import type { Refused } from "@/lib/server/lucca/probed";
import { found } from "./found";
import { lineFindings } from "./read-lines";

/** Two rows are checked at once; each look waits a little longer than the one before. */
const firstPauseMs = 500;

type Awaited = { clock: Clock; signal: AbortSignal };

/**
 * Waits for a dry run and reads what Lucca says of the made-up rows, with the requests that are left.
 *
 * source  contract §6, §7; §16.12: an answer may be late although the job is at 100
 */
export async function askAnswer(probe: LuccaProbe, summaryId: string, how: Awaited): Promise<Finding[]> {
  const refused = await answerTo(probe, summaryId, how);
  if (refused.ok) return lineFindings(refused.value);
  const { problem } = refused;
  return [problem.kind === "outcome-not-ready" ? found("rows.unfinished") : found("rows.untold", { problem })];
}

const notReady: readonly ProblemKind[] = ["lucca-not-found", "lucca-unexpected-reply"];

async function answerTo(probe: LuccaProbe, summaryId: string, { clock, signal }: Awaited): Promise<Result<Refused>> {
  let pause = firstPauseMs;
  const rest = async () => {
    await clock.sleep(pause, signal);
    pause *= 2;
  };
  for (;;) {
    // One is kept for the answer itself.
    if (probe.left() < 2) return failed({ kind: "outcome-not-ready" });
    await rest();
    const progress = await probe.progress(summaryId);
    if (!progress.ok) return wasNotPut(progress.problem) ? failed({ kind: "outcome-not-ready" }) : progress;
    if (progress.value === 100) break;
  }
  for (;;) {
    const refused = await probe.refused(summaryId);
    if (refused.ok) return refused;
    if (wasNotPut(refused.problem)) return failed({ kind: "outcome-not-ready" });
    if (!notReady.includes(refused.problem.kind) || probe.left() < 1) return refused;
    await rest();
  }
}
