import type { JobState } from "@/lib/imports/job";
import { failed, type ProblemKind, type Result } from "@/lib/imports/problem";
import { timeOf } from "./clock";
import { maybeTaken, notTaken } from "./ends";
import type { Upload } from "./jobs";
import { keepWriting } from "./keep-writing";
import type { Move } from "./ledger";
import type { Room, Seen } from "./room";
import type { JobRow } from "./tables";

/** After these Lucca has taken nothing; after any other an import may have started (contract §13, §16.16). */
const nothingTaken: ReadonlySet<ProblemKind> = new Set([
  "lucca-unreachable",
  "storage",
  "restarted",
  "lucca-bad-request",
  "lucca-key-refused",
  "lucca-not-allowed",
  "lucca-not-found",
  "lucca-too-large",
  "lucca-too-many",
]);

/**
 * Claims a received job when it is its turn at Lucca, sends it once and writes down what came of it. Discards the upload.
 *
 * out  the job as the ledger now holds it; null when the result could not be written before the server stopped: the
 *      ledger then still says `claimed`, which the next process reads as unknown and never sends again
 */
export async function send(room: Room, seen: Seen, upload: Upload): Promise<JobRow | null> {
  const { id, kind } = seen.row;
  const answer = await startOnce(room, seen, upload);
  const written = await keepWriting(room, id, async () => {
    const moved = await room.ledger.move(id, ["received", "claimed"], afterSending(kind, answer, timeOf(room.clock)));
    // Written by an earlier try whose answer was lost, or ended by another process: what stands, stands.
    return moved ?? (await room.ledger.find(id));
  });
  const row = written?.value ?? null;
  if (row && answer.ok && row.summaryId !== answer.value.summaryId)
    room.trouble("Lucca accepted a job that the ledger had already ended", id);
  return row;
}

async function startOnce(room: Room, seen: Seen, upload: Upload) {
  const { id, kind, override } = seen.row;
  // An import is claimed once. A dry run may be sent again, and is claimed again.
  const from: readonly JobState[] = kind === "import" ? ["received"] : ["received", "claimed"];
  const claim = async () => {
    const claimed = await room.ledger.move(id, from, { state: "claimed", movedAt: timeOf(room.clock) });
    if (claimed) seen.row = claimed;
    else room.trouble("another process ended the job before it was sent", id);
    return claimed !== null;
  };
  try {
    return await room.lucca.start(
      { path: upload.path, bytes: upload.bytes },
      { create: kind === "import", override: override === 1 },
      claim,
    );
  } catch (error) {
    room.trouble("sending broke off", id, error);
    return failed({ kind: "unexpected" });
  } finally {
    await discard(room, upload);
  }
}

/** Removes the temporary file; a disk that refuses must not change what we know of the job. */
export const discard = ({ trouble }: Room, upload: Upload): Promise<void> =>
  upload.discard().catch((error: unknown) => trouble("a temporary file could not be removed", "", error));

/** What an answer to `start` makes of a claimed job; pure. */
export function afterSending(kind: JobRow["kind"], answer: Result<{ summaryId: string }>, now: string): Move {
  if (answer.ok) return { state: "accepted", summaryId: answer.value.summaryId, movedAt: now };
  const { problem } = answer;
  const state = nothingTaken.has(problem.kind) ? notTaken(kind) : maybeTaken(kind);
  return { state, problem: JSON.stringify(problem), movedAt: now, endedAt: now };
}
