import type { Clock } from "../clock";

/** Turns of the event loop without a sleeper after which a test has waited for something that never comes. */
const patience = 20_000;

/** A clock that stands still until a test waits for something; then it jumps from one sleeper to the next. */
export class FakeClock implements Clock {
  #now = Date.parse("2026-03-02T09:00:00.000Z");
  #open = 0;
  #sleepers: { at: number; wake: () => void }[] = [];

  now = () => this.#now;

  sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve();
      const sleeper = {
        at: this.#now + ms,
        wake: () => {
          signal.removeEventListener("abort", sleeper.wake);
          this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
          resolve();
        },
      };
      this.#sleepers.push(sleeper);
      signal.addEventListener("abort", sleeper.wake);
    });

  /** No time passes until this is done: whoever waits for it does not sleep. */
  async holds<T>(work: Promise<T>): Promise<T> {
    this.#open++;
    try {
      return await work;
    } finally {
      this.#open--;
    }
  }

  /** Lets time pass without waking anybody: for the age of things. */
  pass(ms: number): void {
    this.#now += ms;
  }

  /** Runs until `done`, waking one sleeper after the other in the order of their times. */
  async until(done: () => boolean | Promise<boolean>): Promise<void> {
    for (let idle = 0; idle < patience; ) {
      for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
      if (await done()) return;
      if (this.#open > 0) {
        // real work, a database's: it takes the time it takes, and the test's own time limit watches over it
        await new Promise((later) => setTimeout(later, 1));
        continue;
      }
      const [next] = this.#sleepers.sort((one, other) => one.at - other.at);
      if (next) {
        this.#now = Math.max(this.#now, next.at);
        next.wake();
        idle += 100;
      } else idle++;
    }
    throw new Error("the test waited for something that never came");
  }
}
