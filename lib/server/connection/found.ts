import type { Finding, FindingKind } from "@/lib/imports/connection";
import type { Problem } from "@/lib/imports/problem";

type More = { values?: Finding["values"]; said?: string; problem?: Problem };

/** A finding; of a problem its kind and what Lucca said are kept. */
export const found = (kind: FindingKind, { values = {}, said, problem }: More = {}): Finding => ({
  kind,
  values,
  said: (said ?? problem?.detail) || null,
  problem: problem?.kind ?? null,
});
