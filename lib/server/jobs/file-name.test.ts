import { expect, test } from "vitest";
import { shownName } from "./file-name";

for (const [given, shown] of [
  ["planning.csv", "planning.csv"],
  ["Télétravail – semaine 38.csv", "Télétravail – semaine 38.csv"],
  ["C:\\Users\\jdupont\\planning.csv", "planning.csv"],
  ["/home/jdupont/planning.csv", "planning.csv"],
  ["../../etc/passwd", "passwd"],
  ["plan\r\nning\u0000.csv", "planning.csv"],
  ["\u202Evsc.gninnalp", "vsc.gninnalp"],
  ["a\u2066b\u2069\u200F\u061C.csv", "ab.csv"],
  ["a\u2028b.csv", "ab.csv"],
  [" ", null],
  ["folder/", null],
  ["", null],
  [undefined, null],
] as const)
  test(`${JSON.stringify(given)} is shown as ${JSON.stringify(shown)}`, () => expect(shownName(given)).toBe(shown));

test("a long name is cut between characters, not within one", () =>
  expect(shownName("😀".repeat(300))).toBe("😀".repeat(200)));
