import { expect, test } from "vitest";
import { columnLetter } from "./column-letter";

for (const [index, letter] of [
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
] as const)
  test(`the spreadsheet calls column ${index + 1} ${letter}`, () => expect(columnLetter(index)).toBe(letter));
