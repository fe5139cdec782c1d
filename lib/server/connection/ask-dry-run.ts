import type { Finding } from "@/lib/imports/connection";
import type { Problem } from "@/lib/imports/problem";
import type { PartName } from "@/lib/server/lucca/envelope";
import { type LuccaProbe, wasNotPut } from "@/lib/server/lucca/probe";
import type { StartShape } from "@/lib/server/lucca/probed";
import { missesFile } from "@/lib/server/lucca/start";
import { found } from "./found";

/** What came of beginning a dry run; `summaryId` null = there is none to ask about. */
export type Begun = { findings: Finding[]; summaryId: string | null; partName: PartName | null };

const shapes = {
  object: "start.object",
  string: "start.string",
  text: "start.text",
  "other-key": "start.other-key",
} as const satisfies Record<StartShape, string>;

/** Begins a dry run of a file, under the other part's name when the guide's is not taken (contract §16.2). */
export async function beginDryRun(probe: LuccaProbe, file: Uint8Array): Promise<Begun> {
  const first = await probe.dryRun(file, "file");
  const second = missesFile(first) ? await probe.dryRun(file, "office-import.csv") : first;
  const partName = second === first ? "file" : "office-import.csv";
  const result = second.ok || first.ok ? second : first;
  if (!result.ok) return { findings: [refusal(result.problem)], summaryId: null, partName: null };
  const { summaryId, shape } = result.value;
  const findings = [
    found("permission.allowed"),
    found(shapes[shape]),
    found(partName === "file" ? "part.file" : "part.file-name"),
  ];
  return { findings, summaryId, partName };
}

function refusal(problem: Problem): Finding {
  if (wasNotPut(problem)) return found("permission.untold");
  switch (problem.kind) {
    case "lucca-not-allowed":
      return found("permission.forbidden");
    case "lucca-bad-request":
      return found("permission.refused", { problem });
    case "lucca-unexpected-reply":
      return found("permission.uncertain", { problem });
    default:
      return found("permission.untold", { problem });
  }
}
