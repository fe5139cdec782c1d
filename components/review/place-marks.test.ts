import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { schemes, themeColours } from "../ui/theme-colours";
import { placeMarks, tints } from "./place-marks";

const letters = (places: readonly string[]) => places.map((place) => placeMarks(places).get(place)?.letters);

test("letters are initials of two words, or the beginning of one", () =>
  expect(letters(["Siège – Lyon", "Télétravail", "Paris"])).toEqual(["SL", "Té", "Pa"]));

test("no two places have the same letters, however alike or empty their names", () => {
  const places = ["Paris", "Pau", "Papeete", "Pa", "P", "", "—", "Paris Nord", "Poitiers Nord", "12", "12 bis", "1"];
  expect(new Set(letters(places)).size).toBe(places.length);
});

test("each of the first places has a tint of its own, the others share none", () => {
  const marks = [...placeMarks(Array.from({ length: tints + 3 }, (_, n) => `Place ${n}`)).values()];
  expect(marks.map(({ tint }) => tint)).toEqual([...Array.from({ length: tints }, (_, n) => n + 1), null, null, null]);
});

test("a thousand places are told apart", () => {
  const places = Array.from({ length: 1000 }, (_, n) => `Office ${n}`);
  expect(new Set(letters(places)).size).toBe(1000);
});

const { colourOf, contrast } = themeColours(readFileSync("app/globals.css", "utf8"));
const all = Array.from({ length: tints }, (_, n) => `place-${n + 1}`);

for (const scheme of schemes) {
  for (const name of [...all, "place-other"])
    test(`${scheme}: text on ${name} has a contrast of 4.5 at least (WCAG 1.4.3), icons of 3 (1.4.11)`, () => {
      expect(contrast(scheme, name, "ink-strong")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(scheme, name, "danger")).toBeGreaterThanOrEqual(3);
      expect(contrast(scheme, name, "warning")).toBeGreaterThanOrEqual(3);
    });

  test(`${scheme}: no two tints are nearly the same, and none is nearly the ground`, () => {
    const far = (a: string, b: string) =>
      Math.hypot(...colourOf(scheme, a).map((part, at) => part - (colourOf(scheme, b)[at] ?? 0)));
    for (const [n, one] of all.entries())
      for (const other of [...all.slice(n + 1), "place-other", "surface"])
        expect([one, other, far(one, other) > 0.1]).toEqual([one, other, true]);
  });
}
