import { expect, test } from "vitest";
import { fullestFirst, mostOn } from "./site-order";

const site = (place: string, capacity: number | null, after: readonly number[]) => ({
  ...{ place, capacity, spellings: [place], comes: Float64Array.from(after) },
  ...{ there: new Float64Array(after.length), goes: new Float64Array(after.length) },
});

test("the fullest against its room comes first, places without limit last, by name where they are equal", () => {
  const sites = [
    site("Home", null, [90]),
    site("Roomy", 100, [50, 10]),
    site("Site 10", 10, [5]),
    site("Site 9", 10, [5]),
    site("Tight", 2, [1, 3]),
    site("Away", null, [1]),
  ];
  expect(fullestFirst({ sites }).map((at) => sites[at]?.place)).toEqual([
    ...["Tight", "Roomy", "Site 9", "Site 10"],
    ...["Away", "Home"],
  ]);
});

test("half a person on a day counts in the most", () =>
  expect(mostOn({ ...site("Paris", 2, [1]), there: Float64Array.of(2), goes: Float64Array.of(0.5) })).toBe(2.5));
