import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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

const styles = readFileSync("app/globals.css", "utf8");
const colour = (name: string): readonly [number, number, number] => {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(styles)?.[1] ?? "000000";
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
};
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = (name: string) => {
  const [r, g, b] = colour(name);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const all = Array.from({ length: tints }, (_, n) => `place-${n + 1}`);

for (const name of [...all, "place-other"])
  test(`text on ${name} has a contrast of 4.5 at least (WCAG 1.4.3), icons of 3 (1.4.11)`, () => {
    expect(contrast(name, "ink-strong")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(name, "danger")).toBeGreaterThanOrEqual(3);
    expect(contrast(name, "warning")).toBeGreaterThanOrEqual(3);
  });

test("no two tints are nearly the same, and none is nearly white", () => {
  const far = (a: string, b: string) => Math.hypot(...colour(a).map((part, at) => part - (colour(b)[at] ?? 0)));
  for (const [n, one] of all.entries())
    for (const other of [...all.slice(n + 1), "place-other", "surface"])
      expect([one, other, far(one, other) > 0.1]).toEqual([one, other, true]);
});
