import { expect, test } from "vitest";
import { readSkip } from "./read-skip";

test("days to skip are read one per line or separated by commas, each once, in order", () =>
  expect(readSkip("2026-05-08, 2026-05-01\n\n8 mai 2026;", null)).toEqual({
    days: ["2026-05-01", "2026-05-08"],
    unreadable: [],
  }));

test("a day that can be two is read as the dates of the file are, and not at all while that is unknown", () => {
  expect(readSkip("01/05/2026", "day-first").days).toEqual(["2026-05-01"]);
  expect(readSkip("01/05/2026", "month-first").days).toEqual(["2026-01-05"]);
  expect(readSkip("01/05/2026", null)).toEqual({ days: [], unreadable: ["01/05/2026"] });
});

test("what is no day is said, never passed over", () =>
  expect(readSkip("Easter, 31/04/2026", "day-first").unreadable).toEqual(["Easter", "31/04/2026"]));
