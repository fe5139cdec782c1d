import { expect, test } from "vitest";
import { unplacedGroups } from "./unplaced-groups";

test("equal words of Lucca are one entry with a count and three examples; an error is not a warning", () => {
  const finding = (level: "error" | "warning", line: number) => ({
    level,
    line,
    said: "User doesn't exist",
    echo: null,
  });
  const groups = unplacedGroups([...[1, 2, 3, 4].map((line) => finding("error", line)), finding("warning", 9)]);
  expect(groups.map(({ level, count, examples }) => [level, count, examples.length])).toEqual([
    ["error", 4, 3],
    ["warning", 1, 1],
  ]);
});
