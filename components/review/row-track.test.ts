import { expect, test } from "vitest";
import { rowHeight, rowTrack, tallest } from "./row-track";

test("a few rows: the track is as tall as its rows, and each stands where it is", () => {
  const track = rowTrack(10, 200);
  expect(track.height).toBe(10 * rowHeight);
  expect(track.range(0)).toEqual({ first: 0, last: Math.ceil(200 / rowHeight) });
  expect(track.top(3, 50)).toBe(3 * rowHeight);
});

test("a million rows stay under the browsers' tallest element, and the last row is at the end of it", () => {
  const track = rowTrack(1_000_000, 600);
  expect(track.height).toBe(tallest);
  const end = tallest - 600;
  expect(track.range(end).last).toBe(1_000_000);
  expect(track.top(999_999, end) + rowHeight).toBeCloseTo(tallest, 3);
});

for (const rows of [3, 500, 1_000_000])
  for (const row of [0, 1, rows - 1, Math.floor(rows / 2)])
    for (const from of [0, 4_000, 9_000_000])
      test(`row ${row} of ${rows} is wholly in view once revealed from ${from}`, () => {
        const track = rowTrack(rows, 600);
        const end = Math.max(0, track.height - 600);
        const scrollTop = track.reveal(row, Math.min(from, end));
        const top = track.top(row, scrollTop) - scrollTop;
        expect(scrollTop).toBeGreaterThanOrEqual(0);
        expect(scrollTop).toBeLessThanOrEqual(end + 0.001);
        expect(top).toBeGreaterThanOrEqual(-0.001);
        expect(top + rowHeight).toBeLessThanOrEqual(Math.max(600, rows * rowHeight) + 0.001);
        expect(track.range(scrollTop).first).toBeLessThanOrEqual(row);
        expect(track.range(scrollTop).last).toBeGreaterThan(row);
      });

test("a row in view does not move the box", () => {
  expect(rowTrack(500, 600).reveal(5, 100)).toBe(100);
});
