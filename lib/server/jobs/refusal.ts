import { maxAnalysisAgeMinutes } from "@/lib/imports/limits";
import type { Problem, ProblemKind } from "@/lib/imports/problem";
import type { ImportAsk, Upload } from "./jobs";
import type { JobRow } from "./tables";

/**
 * Whether this analysis allows this import; pure.
 *
 * in      the analysis the import names, as the ledger holds it, or null; the received file; what was asked; now
 * out     null when it does, otherwise why not
 * source  design §5: same account, bytes and override flag, finished without error lines, at most 30 minutes ago. An
 *         analysis whose findings Lucca did not hand over in full is not known to be without errors.
 */
export function refusal(
  analysis: JobRow | null,
  upload: Pick<Upload, "bytes" | "sha256">,
  ask: Pick<ImportAsk, "override" | "batch"> & { account: string; environment: string },
  now: number,
): Problem | null {
  if (analysis?.kind !== "analysis") return because("analysis-missing");
  const same =
    analysis.account === ask.account &&
    analysis.environment === ask.environment &&
    analysis.sha256 === upload.sha256 &&
    analysis.bytes === upload.bytes &&
    analysis.override === (ask.override ? 1 : 0) &&
    analysis.batchId === (ask.batch?.id ?? null) &&
    analysis.batchPart === (ask.batch?.part ?? null);
  if (!same) return because("analysis-differs");
  if (analysis.state !== "finished" || analysis.endedAt === null || analysis.complete === null)
    return because("analysis-not-finished");
  if (analysis.complete === 0 || analysis.errorLines !== 0) return because("analysis-has-errors");
  if (now - Date.parse(analysis.endedAt) > maxAnalysisAgeMinutes * 60_000) return because("analysis-old");
  return null;
}

const because = (kind: ProblemKind): Problem => ({ kind });
