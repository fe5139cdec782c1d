import { failed, type Problem, type Result } from "@/lib/imports/problem";
import type { OutcomeSummary } from "@/lib/server/lucca/lucca";
import { timeOf } from "./clock";
import { afterOutcomeProblem, type Tries } from "./collect";
import { maybeTaken } from "./ends";
import { countsOf, keepNothing, openOutcomeStore } from "./keep-outcome";
import type { Move } from "./ledger";
import { pauseBefore } from "./rhythm";
import type { Room, Seen } from "./room";
import type { JobRow } from "./tables";

const tracked = ["accepted", "running"] as const;

/** Where tracking stands: the job, what is in the way right now, and how long to wait if not the usual rhythm. */
type Stand = { row: JobRow; tries: Tries; problem: Problem | null; pauseMs: number | null };

/**
 * Follows an accepted job to its end, whether or not anybody watches; one of these per job (design §5).
 *
 * Silence, a jump and a step back are not failures (contract §16.11): only Lucca's not knowing the job ends it early.
 * Ends when the job is over, taken by somebody else, or the server stops. Never throws: while the ledger refuses, it asks again later.
 */
export async function track(room: Room, seen: Seen, resumed: boolean): Promise<void> {
  const { id } = seen.row;
  let stand: Stand = { row: seen.row, tries: { late: 0, timeouts: 0 }, problem: null, pauseMs: null };
  for (let question = resumed ? 0 : 1; ; question++) {
    Object.assign(seen, { row: stand.row, problem: stand.problem });
    const retryAfter = (stand.problem?.retryAfter ?? 0) * 1_000;
    await room.clock.sleep(Math.max(stand.pauseMs ?? pauseBefore(question), retryAfter), room.stopping);
    if (room.stopping.aborted || room.live.get(id) !== seen) return;
    try {
      stand = await ask(room, stand);
    } catch (error) {
      room.trouble("tracking could not be recorded, asking again", id, error);
      stand = { ...stand, problem: { kind: "storage" } };
    }
    if (!isTracked(stand.row)) return;
  }
}

const isTracked = ({ state }: JobRow): boolean => state === "accepted" || state === "running";

async function ask(room: Room, stand: Stand): Promise<Stand> {
  const { row } = stand;
  const { summaryId } = row;
  if (summaryId === null) throw new Error("an accepted job has no summary id");
  if (row.progress === 100) return collect(room, stand, summaryId);
  const answer = await safely(() => room.lucca.progress(summaryId));
  if (!answer.ok) return hindered(room, stand, answer.problem);
  const progress = Math.min(Math.floor(answer.value), 100);
  const moved = progress > row.progress ? await move(room, row, { state: "running", progress }) : row;
  const next = { ...stand, row: moved, problem: null, pauseMs: null };
  return isTracked(moved) && moved.progress === 100 ? collect(room, next, summaryId) : next;
}

/** A problem while asking for progress is shown for as long as it lasts; it says nothing about the job itself. */
async function hindered(room: Room, stand: Stand, problem: Problem): Promise<Stand> {
  if (problem.kind !== "lucca-forgot-job") return { ...stand, problem, pauseMs: null };
  const ended: Move = {
    state: maybeTaken(stand.row.kind),
    problem: JSON.stringify(problem),
    endedAt: timeOf(room.clock),
  };
  return { ...stand, row: await move(room, stand.row, ended) };
}

async function collect(room: Room, stand: Stand, summaryId: string): Promise<Stand> {
  const { row } = stand;
  const store = openOutcomeStore(room.ledger, row.id, tracked);
  const answer = await room.lucca.outcome(row.kind, summaryId, store).catch(() => ({ ...unexpected, known: null }));
  if (answer.ok) return { ...stand, row: await finish(room, row, answer.value, null) };
  const verdict = afterOutcomeProblem(answer.problem, answer.known, stand.tries);
  if (verdict.ask === "again") return { row, tries: verdict.tries, problem: answer.problem, pauseMs: verdict.pauseMs };
  const outcome = verdict.outcome === "withheld" ? await keepNothing(store) : verdict.outcome;
  return { ...stand, row: await finish(room, row, outcome, verdict.problem) };
}

/** The findings are there already: nobody is shown them before the job is finished. */
async function finish(
  room: Room,
  row: JobRow,
  outcome: OutcomeSummary | null,
  problem: Problem | null,
): Promise<JobRow> {
  const ended = {
    state: "finished",
    endedAt: timeOf(room.clock),
    problem: problem && JSON.stringify(problem),
  } as const;
  return move(room, row, outcome ? { ...ended, ...countsOf(outcome) } : ended);
}

/** A step that somebody else (another process, an admin) took first is not taken again: theirs stands, and they go on. */
async function move(room: Room, row: JobRow, change: Move): Promise<JobRow> {
  const { ledger, clock } = room;
  const moved = await ledger.move(row.id, tracked, { ...change, movedAt: timeOf(clock) });
  if (moved) return moved;
  room.trouble("a job moved under its poller", row.id);
  const now = await ledger.find(row.id);
  if (!now) throw new Error("a tracked job is gone from the ledger");
  if (now.holder !== room.processes.me) room.live.delete(row.id);
  return now;
}

/** Lucca's room does not throw; if it ever does, that is a problem to show, not a poller that ends unseen. */
const safely = <T>(request: () => Promise<Result<T>>): Promise<Result<T>> => request().catch(() => unexpected);

const unexpected = failed({ kind: "unexpected" });
