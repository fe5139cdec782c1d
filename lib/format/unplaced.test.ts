import { expect, test } from "vitest";
import { UnplacedFindings } from "./unplaced";

const gathered = (...said: readonly (readonly ["error" | "warning", string])[]) => {
  const all = new UnplacedFindings();
  for (const [line, [level, words]] of said.entries()) all.add({ level, line, said: words, echo: null });
  return all.summary();
};

test("equal words of Lucca are one entry with a count and three examples; an error is not a warning", () => {
  const unknown = "User doesn't exist";
  const { errors, groups } = gathered(...Array.from({ length: 4 }, () => ["error", unknown] as const), [
    "warning",
    unknown,
  ]);
  expect(errors).toBe(4);
  expect(groups.map(({ level, count, examples }) => [level, count, examples.length])).toEqual([
    ["error", 4, 3],
    ["warning", 1, 1],
  ]);
});

test("of very many different words the first are handed over and all are counted", () => {
  const { errors, kinds, groups } = gathered(...Array.from({ length: 500 }, (_, at) => ["error", `no ${at}`] as const));
  expect({ errors, kinds, shown: groups.length }).toEqual({ errors: 500, kinds: 500, shown: 20 });
  expect(groups[0]?.said).toBe("no 0");
});
