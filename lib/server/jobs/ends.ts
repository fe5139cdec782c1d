import type { JobRow } from "./tables";

/** The end state of a job of which Lucca took nothing. */
export const notTaken = (kind: JobRow["kind"]) => (kind === "import" ? "refused" : "failed");

/** The end state of a job of which nobody can say what Lucca made of it. An analysis may simply be repeated. */
export const maybeTaken = (kind: JobRow["kind"]) => (kind === "import" ? "unknown" : "failed");
