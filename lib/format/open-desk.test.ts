import { afterEach, beforeEach, expect, test, vi } from "vitest";

class FakeWorker extends EventTarget {
  asked = 0;
  constructor() {
    super();
    started.push(this);
  }
  postMessage(): void {
    this.asked += 1;
  }
  terminate(): void {}
}
let started: FakeWorker[] = [];

beforeEach(() => {
  started = [];
  vi.stubGlobal("Worker", FakeWorker);
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

test("a desk prepared ahead is the next one opened and no other, and one is kept at most", async () => {
  const { openDesk, prepareDesk } = await import("./open-desk");
  prepareDesk();
  prepareDesk();
  const first = openDesk();
  const second = openDesk();
  first.log().catch(() => {});
  expect(started.map(({ asked }) => asked)).toEqual([1, 0]);
  first.close();
  second.close();
});

test("a desk that was handed out is no longer spare: nothing may be rehearsed on it", async () => {
  const { isSpare, openDesk, prepareDesk } = await import("./open-desk");
  const desk = prepareDesk();
  expect(isSpare(desk)).toBe(true);
  openDesk();
  expect(isSpare(desk)).toBe(false);
});

test("a worker that failed while it waited serves nobody", async () => {
  const { openDesk, prepareDesk } = await import("./open-desk");
  prepareDesk();
  started[0]?.dispatchEvent(new Event("error"));
  openDesk()
    .log()
    .catch(() => {});
  expect(started.map(({ asked }) => asked)).toEqual([0, 1]);
});
