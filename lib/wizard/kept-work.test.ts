import { expect, test } from "vitest";
import { keptLog } from "./kept-work";

test("rows left out are kept as bytes; a log that names them one by one is read as well", () => {
  const commands = [
    { type: "leave-out", rows: [7, 9] },
    { type: "keep", rows: Uint32Array.of(9) },
    { type: "merge-halves", kept: Uint32Array.of(1), leftOut: Uint32Array.of(2) },
  ];
  const kept = structuredClone({ commands, position: 3 });
  expect(keptLog.parse(kept)).toEqual(kept);
});

test("a repair in a form we no longer write is not replayed", () => {
  const commands = [{ type: "merge-halves", pairs: [[1, 2]] }];
  expect(keptLog.safeParse({ commands, position: 1 }).success).toBe(false);
});
