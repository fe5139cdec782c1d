import { afterEach, expect, test, vi } from "vitest";
import { runCheck } from "./check-connection";

const progress = { step: "days", asked: 4, most: 12, waiting: null };
const checked = { at: "2026-11-22T09:00:00Z", requests: 9, findings: [] };
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const answers = (...pieces: string[]) => {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  vi.stubGlobal("fetch", async () => new Response(body));
};
afterEach(() => vi.unstubAllGlobals());

test("a check is heard line by line, however the pieces are cut", async () => {
  const text = line({ progress }) + line({ checked });
  answers(text.slice(0, 30), text.slice(30, 70), text.slice(70));
  const heard: unknown[] = [];
  expect(await runCheck((one) => heard.push(one))).toEqual(checked);
  expect(heard).toEqual([progress]);
});

test("an answer that breaks off is no result", async () => {
  answers(line({ progress }), '{"checked":');
  await expect(runCheck(() => {})).rejects.toMatchObject({ trouble: { kind: "server-no-answer" } });
});

test("a check that failed on the server, and a line that is none of ours, are unexpected", async () => {
  for (const last of [line({ failed: "unexpected" }), line({ checked: { ...checked, findings: [{ kind: "x.y" }] } })]) {
    answers(last);
    await expect(runCheck(() => {})).rejects.toMatchObject({ trouble: { kind: "unexpected" } });
  }
});
