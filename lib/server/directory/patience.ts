import { setTimeout as wait } from "node:timers/promises";
import { failed, type Result } from "@/lib/imports/problem";
import type { Clock } from "@/lib/server/lucca/clock";

const lookAgainMs = 250;
/** Waiting for less than this is not worth an answer of its own. */
const shortMs = 2000;

/**
 * Bounds how long a browser waits: while Lucca's limit holds requests back, it is told for how long. What was asked goes
 * on; it is there when the browser asks again.
 *
 * in      until when requests wait (ISO 8601), or null
 * errors  `lucca-too-many` with the seconds to wait
 */
export function openPatience(waitingUntil: () => string | null, clock: Clock) {
  return async <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
    const answer = ask();
    // Whoever gave up waiting does not hear of it.
    answer.catch(() => undefined);
    for (;;) {
      const early = await Promise.race([answer, wait(lookAgainMs, null, { ref: false })]);
      if (early !== null) return early;
      const left = Date.parse(waitingUntil() ?? "") - clock.now();
      if (left > shortMs) return failed({ kind: "lucca-too-many", retryAfter: Math.ceil(left / 1000) });
    }
  };
}
