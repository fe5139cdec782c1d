import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../clock";

/** What a fast clock is set by: processes that agree on it agree on the time. */
export type FastTime = { /** real milliseconds since 1970 when it began */ since: number; speed: number };

/** A clock that runs `speed` times as fast as the real one, and that `jump` puts forward or back for good. */
export function fastClock({ since, speed }: FastTime): Clock & { jump(ms: number): void } {
  let jumped = 0;
  return {
    now: () => Math.floor(since + (Date.now() - since) * speed + jumped),
    sleep: (ms, signal) => wait(ms / speed, undefined, { signal }).catch(() => undefined),
    jump(ms) {
      jumped += ms;
    },
  };
}
