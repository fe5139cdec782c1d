import type { Clock } from "../clock";

const start = Date.parse("2026-03-02T08:00:00Z");

/** Time that passes only by sleeping, and then at once; `slept` lists the pauses. */
export function hurriedClock(): Clock & { slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += Math.max(0, ms);
    },
  };
}

/** Time that passes only when told. */
export function steppedClock(): Clock & { advance(ms: number): Promise<void>; runOut(): Promise<void> } {
  let now = start;
  let sleepers: { at: number; wake: () => void }[] = [];
  const settle = () => new Promise((done) => setImmediate(done));

  async function advanceTo(time: number): Promise<void> {
    await settle();
    for (;;) {
      const next = sleepers.reduce<number>((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
      if (next > time) break;
      now = Math.max(now, next);
      const due = sleepers.filter(({ at }) => at <= now);
      sleepers = sleepers.filter(({ at }) => at > now);
      for (const { wake } of due) wake();
      await settle();
    }
    if (Number.isFinite(time)) now = time;
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((wake) => {
        sleepers.push({ at: now + ms, wake });
        signal.addEventListener("abort", () => wake());
      }),
    advance: (ms) => advanceTo(now + ms),
    async runOut() {
      await settle();
      while (sleepers.length > 0) await advanceTo(Math.max(...sleepers.map(({ at }) => at)));
    },
  };
}
