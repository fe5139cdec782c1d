import { type BudgetMemory, localMemory } from "./budget-memory";
import { type Clock, realClock } from "./clock";

/** Who goes first when requests wait, foremost first. */
export const ranks = ["start", "outcome", "progress", "directory"] as const;
export type Rank = (typeof ranks)[number];

/** The requests one account may make, whoever makes them. */
export interface Budget {
  /** Waits until one request may leave. False = closed meanwhile: it must not leave. */
  turn(rank: Rank): Promise<boolean>;
  /** Lucca said 429: nothing more before `until` (milliseconds since 1970). */
  hold(until: number): Promise<void>;
  /** Until when whoever asks has to wait (milliseconds since 1970), as far as known, or null. */
  waitingUntil(): number | null;
  /** Whoever waits is told not to go. */
  close(): void;
}

/**
 * At most 30 requests in any sliding minute per account, nothing before `Retry-After`, and the foremost rank first
 * among those who wait; within a rank, who came first.
 *
 * source  design §5 (request budget), contract §14
 */
export function openBudget(memory: BudgetMemory = localMemory(), clock: Clock = realClock): Budget {
  const waiting: Record<Rank, ((go: boolean) => void)[]> = { start: [], outcome: [], progress: [], directory: [] };
  const closed = new AbortController();
  let letting = false;
  let until = 0;

  const foremost = () => ranks.map((rank) => waiting[rank]).find((queue) => queue.length > 0);

  async function letThrough(): Promise<void> {
    if (letting) return;
    letting = true;
    try {
      while (foremost() && !closed.signal.aborted) {
        const askAgain = await memory.take(clock.now());
        // Looked up only now: who came while we asked may be ahead.
        if (askAgain === null) foremost()?.shift()?.(true);
        else {
          until = askAgain;
          await clock.sleep(askAgain - clock.now(), closed.signal);
        }
      }
    } finally {
      letting = false;
    }
  }

  return {
    turn(rank) {
      if (closed.signal.aborted) return Promise.resolve(false);
      return new Promise((resolve) => {
        waiting[rank].push(resolve);
        void letThrough();
      });
    },
    hold(time) {
      until = Math.max(until, time);
      return memory.hold(time);
    },
    waitingUntil: () => (until > clock.now() ? until : null),
    close() {
      closed.abort();
      for (const rank of ranks) for (const tell of waiting[rank].splice(0)) tell(false);
    },
  };
}
