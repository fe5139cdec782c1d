import { randomUUID } from "node:crypto";
import type { Ledger, NewJob } from "../ledger";

export const acme = { name: "acme", environment: "production", ownPractice: false } as const;
export const at = "2026-03-02T09:00:00.000Z";

/** An import as it arrives at a ledger, with a ticket of its own. */
export const newJob = (): NewJob => ({
  id: randomUUID(),
  kind: "import",
  ticket: randomUUID(),
  analysis: null,
  sha256: "ab",
  bytes: 1,
  rows: 1,
  override: 0,
  fileName: null,
  startedBy: null,
});

/** Records an analysis; its id. */
export async function newAnalysis(ledger: Ledger): Promise<string> {
  const { id } = (await ledger.add({ ...newJob(), kind: "analysis", ticket: null }, at)) ?? { id: "" };
  return id;
}
