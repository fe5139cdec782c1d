import { expect, test } from "vitest";
import { silenceOf } from "./silence";

for (const [progress, seconds, silence] of [
  [0, 2, "none"],
  [0, 3, "quiet"],
  [0, 60, "long"],
  [40, 170, "none"],
  [40, 180, "long"],
  [99, 600, "long"],
] as const)
  test(`${seconds} s of silence at ${progress} % is "${silence}" (contract §16.11)`, () =>
    expect(silenceOf({ progress }, seconds * 1000)).toBe(silence));
