import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Budget, openBudget, type Rank, ranks } from "./budget";
import { localMemory, longestHold } from "./budget-memory";
import { steppedClock } from "./fakes/clocks";

type Asked = { id: number; rank: Rank; at: number };
type Event = { is: "granted"; request: Asked; at: number } | { is: "held"; at: number; until: number };
type Step = { pause: number; rank: Rank; held: number | null; process: number };

const anyStep = fc.record<Step>({
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6000 })),
  rank: fc.constantFrom(...ranks),
  // Lucca answers some requests, a little later, with 429 and a Retry-After in seconds.
  held: fc.option(fc.integer({ min: 0, max: 150 }), { freq: 15, nil: null }),
  process: fc.integer({ min: 0, max: 1 }),
});

/** Plays requests as they come, and tells in order what was granted and held. */
async function play(steps: readonly Step[], processes: 1 | 2) {
  const clock = steppedClock();
  const memory = localMemory();
  const budgets = Array.from({ length: processes }, () => openBudget(memory, clock));
  const events: Event[] = [];
  const asked: Asked[] = [];
  for (const [id, { pause, rank, held, process }] of steps.entries()) {
    await clock.advance(pause);
    const budget = budgets[process % processes];
    const request = { id, rank, at: clock.now() };
    asked.push(request);
    void budget?.turn(rank).then(() => {
      events.push({ is: "granted", request, at: clock.now() });
      return held === null ? undefined : refuse(held);
    });
    const refuse = async (seconds: number) => {
      await clock.sleep(200, new AbortController().signal);
      const at = clock.now();
      events.push({ is: "held", at, until: at + seconds * 1000 });
      await budget?.hold(at + seconds * 1000);
    };
  }
  await clock.runOut();
  const granted = events.filter((event) => event.is === "granted");
  return { asked, events, granted };
}

// Enough of them that the minute is used up, and not so few by fast-check's own liking.
const manySteps = fc.array(anyStep, { minLength: 45, maxLength: 120, size: "max" });

for (const processes of [1, 2] as const)
  describe(`design §5, ${processes === 1 ? "one process" : "two processes with one memory"}`, () => {
    test("never more than 30 requests in any sliding 60 seconds", () =>
      fc.assert(
        fc.asyncProperty(manySteps, async (steps) => {
          const { granted } = await play(steps, processes);
          for (const [index, { at }] of granted.entries()) {
            const thirtyLater = granted[index + 30];
            if (thirtyLater) expect(thirtyLater.at - at).toBeGreaterThan(60_000);
          }
        }),
      ));

    test("after a 429 nothing before its Retry-After", () =>
      fc.assert(
        fc.asyncProperty(manySteps, async (steps) => {
          const { events } = await play(steps, processes);
          const holds = events.filter((event) => event.is === "held");
          for (const { is, at } of events)
            if (is === "granted") expect(holds.filter((hold) => hold.at < at && at < hold.until)).toEqual([]);
        }),
      ));

    test("everyone gets a turn, and only one", () =>
      fc.assert(
        fc.asyncProperty(manySteps, async (steps) => {
          const { asked, granted } = await play(steps, processes);
          expect(granted.map(({ request }) => request.id).sort((a, b) => a - b)).toEqual(asked.map(({ id }) => id));
        }),
      ));
  });

test("starts before outcomes before progress before directory among those who wait; first come first within a rank", () =>
  fc.assert(
    fc.asyncProperty(manySteps, async (steps) => {
      const { asked, events } = await play(steps, 1);
      const waiting = new Set(asked);
      for (const event of events) {
        if (event.is === "held") continue;
        const { request, at } = event;
        waiting.delete(request);
        const ahead = [...waiting].filter((other) => other.at < at && comesBefore(other, request));
        expect(ahead).toEqual([]);
      }
    }),
  ));

const comesBefore = (one: Asked, other: Asked): boolean => {
  const difference = ranks.indexOf(one.rank) - ranks.indexOf(other.rank);
  return difference < 0 || (difference === 0 && one.id < other.id);
};

test("thirty requests or fewer in a minute never wait", () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), async (steps) => {
      const { granted } = await play(
        steps.map((step) => ({ ...step, held: null })),
        1,
      );
      for (const { request, at } of granted) expect(at).toBe(request.at);
    }),
  ));

test("a directory full of pages takes the minutes it needs and not more", async () => {
  const steps = Array.from({ length: 100 }, (): Step => ({ pause: 0, rank: "directory", held: null, process: 0 }));
  const { asked, granted } = await play(steps, 1);
  expect((granted.at(-1)?.at ?? 0) - (asked[0]?.at ?? 0)).toBe(3 * 61_000);
});

test("a start that comes last goes first when the minute is used up", async () => {
  const { clock, budget } = await usedUp();
  const order: string[] = [];
  for (const rank of ["directory", "progress", "outcome", "start"] as const)
    void budget.turn(rank).then(() => order.push(rank));
  await clock.runOut();
  expect(order).toEqual(["start", "outcome", "progress", "directory"]);
});

describe("until when requests wait", () => {
  test("nobody waits: null", async () => {
    const { clock, budget } = await usedUp();
    await clock.advance(1);
    expect(budget.waitingUntil()).toBeNull();
  });

  test("somebody waits for the minute: until the first place is free", async () => {
    const { clock, budget, began } = await usedUp();
    void budget.turn("progress");
    await clock.advance(10);
    expect(budget.waitingUntil()).toBe(began + 61_000);
    await clock.runOut();
    expect(budget.waitingUntil()).toBeNull();
  });

  test("a hold counts although nobody waits", async () => {
    const clock = steppedClock();
    const budget = openBudget(localMemory(), clock);
    const until = clock.now() + 30_000;
    await budget.hold(until);
    expect(budget.waitingUntil()).toBe(until);
    await clock.advance(30_000);
    expect(budget.waitingUntil()).toBeNull();
  });

  test("a shorter hold does not shorten a longer one", async () => {
    const clock = steppedClock();
    const budget = openBudget(localMemory(), clock);
    const until = clock.now() + 30_000;
    await budget.hold(until);
    await budget.hold(clock.now() + 1000);
    expect(budget.waitingUntil()).toBe(until);
  });
});

test("a hold lasts a day at most, and a clock set back does not stop an installation", async () => {
  const memory = localMemory();
  await memory.hold(Date.parse("2999-01-01"));
  const now = Date.parse("2026-03-02T08:00:00Z");
  expect(await memory.take(now)).toBe(now + longestHold * 1000);
  const fresh = localMemory();
  for (let request = 0; request < 30; request++) expect(await fresh.take(now)).toBeNull();
  const anHourBefore = now - 3_600_000;
  expect(await fresh.take(anHourBefore)).toBe(anHourBefore + 61_000);
});

test("who waits when it is closed is told not to go, and so is who comes later", async () => {
  const { budget } = await usedUp();
  const waiting = budget.turn("start");
  budget.close();
  expect(await waiting).toBe(false);
  expect(await budget.turn("start")).toBe(false);
});

async function usedUp(): Promise<{ clock: ReturnType<typeof steppedClock>; budget: Budget; began: number }> {
  const clock = steppedClock();
  const budget = openBudget(localMemory(), clock);
  const began = clock.now();
  await Promise.all(Array.from({ length: 30 }, () => budget.turn("progress")));
  return { clock, budget, began };
}
