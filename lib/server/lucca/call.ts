import { failed, type Problem, type Result } from "@/lib/imports/problem";
import type { Budget, Rank } from "./budget";
import type { Clock } from "./clock";
import type { Body } from "./envelope";
import type { Claim } from "./lucca";
import { problemFor, problemSaying } from "./problem-for";
import type { Answer } from "./read-answer";
import type { Silence, Wire, WireRequest } from "./wire";

/**
 * When a request may be made again by itself: an import never; a dry run only when Lucca did not take it; reading
 * always (design §5).
 */
export type Repeat = "never" | "when-not-taken" | "freely";

export type Call = Omit<WireRequest, "body"> & {
  rank: Rank;
  repeat: Repeat;
  /** asked at each turn, before anything leaves: false or a rejection sends nothing */
  claim?: Claim;
  /** made anew for every try */
  body?: () => Body;
};

/** Gives a value or a problem of a 2xx; everything else is dealt with before. */
type Read<T> = (answer: Answer) => Result<T>;

export type Caller = <T>(call: Call, read: Read<T>) => Promise<Result<T>>;

const mostTries = 3;
/** Doubles with each try. */
const firstPauseMs = 1000;
/** Lucca may be down for longer than anybody wants to wait in one call. */
const longestPauseMs = 20_000;

/**
 * A process that stood still in the middle of claiming (a machine put to sleep) may have been taken for dead meanwhile, after 6 s:
 * what it then claimed long ago must not leave any more.
 */
const claimGoodForMs = 4_000;

export type Heard = (rank: Rank, status: number | null, ms: number) => void;

type Parts = {
  wire: Wire;
  budget: Budget;
  clock: Clock;
  key: string;
  closed: AbortSignal;
  heard?: Heard | undefined;
};

/**
 * The one way requests go to Lucca: a turn in the budget, the wire, the reading, and the rules of trying again.
 *
 * errors  never throws; `restarted` when closed while waiting for its turn or not claimed, `storage` when that could not
 *         be written down: nothing was sent
 */
export function openCaller({ wire, budget, clock, key, closed, heard }: Parts): Caller {
  return async function call({ rank, repeat, body, claim, ...request }, read) {
    for (let tries = 1; ; tries++) {
      if (!(await budget.turn(rank))) return failed({ kind: "restarted" });
      const asked = clock.now();
      const claimed = claim ? await claim().catch(() => null) : true;
      if (!claimed) return failed({ kind: claimed === null ? "storage" : "restarted" });
      if (claim && clock.now() - asked > claimGoodForMs) return failed({ kind: "restarted" });
      const left = clock.now();
      const answer = await wire.send(body ? { ...request, body: body() } : request);
      heard?.(rank, answer.status, clock.now() - left);
      const result = answer.status !== null && isFine(answer) ? read(answer) : failed(problemOf(answer));
      if (result.ok) return result;
      const { kind, retryAfter = 0 } = result.problem;
      const pause = Math.max(firstPauseMs * 2 ** (tries - 1), retryAfter * 1000);
      if (kind === "lucca-too-many") await budget.hold(clock.now() + pause);
      if (tries >= mostTries || !isWorthAnother(answer, repeat) || closed.aborted) return result;
      // After a 429 the budget lets nobody through before its time.
      if (kind === "lucca-too-many") continue;
      if (pause > longestPauseMs) return result;
      await clock.sleep(pause, closed);
    }
  };

  function problemOf(answer: Answer | Silence): Problem {
    if (answer.status !== null) return problemFor(answer, clock.now(), key);
    return problemSaying(answer.sent ? "lucca-no-answer" : "lucca-unreachable", answer.code);
  }
}

const isFine = ({ status }: Answer): boolean => status >= 200 && status <= 299;

/** True when another try may go better, and may be made. */
function isWorthAnother(answer: Answer | Silence, repeat: Repeat): boolean {
  if (repeat === "never") return false;
  if (answer.status === null) return repeat === "freely" || !answer.sent;
  return answer.status === 429 || answer.status === 503;
}
