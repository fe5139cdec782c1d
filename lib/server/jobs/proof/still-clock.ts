import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../clock";

/** What the process still has to do that is not waiting for time: sockets and files. */
const work = /^(TCP(?!Server)|FS|FileHandle|GetAddrInfo|Pipe.*Connect)/;

/**
 * A clock for simulated hours over real HTTP: time stands still while anything is under way, then jumps to the next
 * sleeper. So no request takes any time, and none is made earlier than its sender meant.
 */
export class StillClock implements Clock {
  #now = Date.parse("2026-03-02T09:00:00.000Z");
  #sleepers: { at: number; wake: () => void }[] = [];

  now = (): number => this.#now;

  sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const sleeper = {
        at: this.#now + Math.max(0, ms),
        wake: () => {
          signal.removeEventListener("abort", sleeper.wake);
          this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
          resolve();
        },
      };
      this.#sleepers.push(sleeper);
      signal.addEventListener("abort", sleeper.wake);
    });

  /** For as long as nobody minds. */
  pause = (ms: number): Promise<void> => this.sleep(ms, new AbortController().signal);

  /** Lets time pass until `done`, or throws when `longestMs` of it are over. */
  async until(done: () => boolean, longestMs: number): Promise<void> {
    const end = this.#now + longestMs;
    for (;;) {
      await quiet();
      if (done()) return;
      const [next] = this.#sleepers.sort((one, other) => one.at - other.at);
      if (!next || next.at > end) throw new Error(`not within ${longestMs / 1_000} s`);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
  }
}

/** Waits until nothing has been under way for a few turns of the event loop. */
async function quiet(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) {
    await turn();
    if (!process.getActiveResourcesInfo().some((name) => work.test(name))) continue;
    await wait(1);
    turns = -1;
  }
}
