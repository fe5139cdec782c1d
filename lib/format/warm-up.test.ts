import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** Answers what is asked when told to. */
class FakeWorker extends EventTarget {
  readonly asked: { id: number; ask: string }[] = [];
  constructor() {
    super();
    started.push(this);
  }
  postMessage(question: { id: number; ask: string }): void {
    this.asked.push(question);
  }
  terminate(): void {}
  answer(at: number): void {
    const data = { id: this.asked[at]?.id, kind: "answer", value: { ok: false } };
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
let started: FakeWorker[] = [];

beforeEach(() => {
  started = [];
  vi.stubGlobal("Worker", FakeWorker);
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

for (const isGiven of [false, true])
  test(`of two made-up files the second ${isGiven ? "is not read once a file was given" : "follows the first"}`, async () => {
    const { openDesk, prepareDesk } = await import("./open-desk");
    const { rehearseOn } = await import("./warm-up");
    const rehearsed = rehearseOn(prepareDesk());
    const given = isGiven ? openDesk().open(new Blob(["a"]), "a.csv", {}, null, () => {}) : null;
    const [worker] = started;
    worker?.answer(0);
    if (given) expect(await rehearsed).toBeNull();
    else await vi.waitFor(() => expect(worker?.asked).toHaveLength(2));
    worker?.answer(1);
    expect(await (given ?? rehearsed)).toEqual({ ok: false });
    expect(worker?.asked).toHaveLength(2);
  });
