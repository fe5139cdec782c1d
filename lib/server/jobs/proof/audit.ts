import type { AcceptedStart } from "@/lib/server/practice/practice";
import type { Row } from "./words";

/** One deliberate confirmation by a person, and the jobs it was answered with, however often it arrived. */
export type Confirmation = { ticket: string; sha256: string; jobs: ReadonlySet<string> };

type Effect = Pick<AcceptedStart, "summaryId" | "create" | "override" | "sha256">;

/**
 * Compares what the ledger says, after everything has settled, with what Lucca took; pure.
 *
 * in      all starts that Lucca accepted, oldest first; all jobs of the ledger; every confirmation
 * out     what contradicts, in words; nothing when all promises of design §5 were kept
 */
export function contradictions(
  accepted: readonly Effect[],
  rows: readonly Row[],
  confirmations: readonly Confirmation[],
): string[] {
  const found: string[] = [];
  const must = (kept: boolean, otherwise: string) => kept || found.push(otherwise);
  const imports = rows.filter(({ kind }) => kind === "import");
  const effects = accepted.filter(({ create }) => create);
  const bySummary = new Map(effects.map((effect) => [effect.summaryId, effect]));
  const named = new Set(imports.flatMap(({ summaryId }) => summaryId ?? []));

  for (const { ticket, jobs } of confirmations) {
    const its = imports.filter((one) => one.ticket === ticket);
    must(its.length <= 1, `${its.length} jobs for one ticket`);
    must(jobs.size <= 1, `one ticket was answered with ${jobs.size} jobs`);
    for (const id of jobs)
      must(
        its.some((one) => one.id === id),
        "a ticket was answered with a job that is not its own",
      );
  }
  for (const { kind, state } of rows)
    must(
      ["finished", kind === "import" ? "refused" : "failed", kind === "import" ? "unknown" : "failed"].includes(state),
      `${kind} is ${state} for ever`,
    );
  for (const { state, summaryId, sha256, override } of imports) {
    const effect = summaryId === null ? undefined : bySummary.get(summaryId);
    must(state !== "finished" || effect !== undefined, "finished, and Lucca took nothing");
    must(state !== "refused" || effect === undefined, "refused, and Lucca took it");
    must(
      !effect || (effect.sha256 === sha256 && effect.override === (override === 1)),
      "Lucca took other bytes or flags",
    );
  }
  for (const analysis of new Set(imports.map((one) => one.analysis)))
    must(
      imports.filter((one) => one.analysis === analysis && one.state !== "refused").length <= 1,
      "one analysis was spent twice",
    );

  for (const sha256 of new Set(effects.map((effect) => effect.sha256))) {
    const its = effects.filter((effect) => effect.sha256 === sha256);
    const asked = new Set(confirmations.filter((one) => one.sha256 === sha256).map(({ ticket }) => ticket));
    must(its.length <= asked.size, `${its.length} effects for ${asked.size} confirmations`);
    const unheard = its.filter(({ summaryId }) => !named.has(summaryId)).length;
    const unknown = imports.filter(
      (one) => one.sha256 === sha256 && one.state === "unknown" && one.summaryId === null,
    ).length;
    must(unheard <= unknown, `${unheard} effects that only ${unknown} unknown imports can explain`);
  }
  for (const [at, { create, sha256, override }] of accepted.entries())
    must(
      !create || accepted.slice(0, at).some((one) => !one.create && one.sha256 === sha256 && one.override === override),
      "imported without an analysis of the same bytes and flags",
    );
  return found;
}
