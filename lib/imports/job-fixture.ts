import { type Job, jobId } from "./job";

/** A running import as the server tells it, for tests; `change` says what this one has otherwise. */
export const jobLike = (change: Partial<Job> = {}): Job => ({
  id: jobId.parse("00000000-0000-4000-8000-000000000001"),
  kind: "import",
  state: "running",
  progress: 40,
  createdAt: "2026-03-02T10:00:00Z",
  movedAt: "2026-03-02T10:00:30Z",
  endedAt: null,
  startedBy: "ana",
  forgottenAt: null,
  fileName: "planning.csv",
  bytes: 4,
  sha256: "ab",
  rows: 2,
  override: false,
  analysis: null,
  after: null,
  batch: null,
  counts: null,
  found: null,
  undoFile: null,
  readBack: null,
  hasOutcome: false,
  waitingUntil: null,
  ...change,
});
