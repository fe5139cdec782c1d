import { expect, test } from "vitest";
import { dayHeader } from "./header-cell";
import { settleDays } from "./settle-days";

const settled = (...texts: readonly string[]) =>
  settleDays(
    texts.flatMap((text) => dayHeader(text) ?? []),
    null,
    2026,
  );

test("years in two digits may stand first when that makes neighbours of the days", () =>
  expect(settled("26-11-23", "26-11-24", "26-11-25")).toEqual(["2026-11-23", "2026-11-24", "2026-11-25"]));

test("years in two digits stay last when that makes neighbours of the days", () =>
  expect(settled("23/11/26", "24/11/26", "25/11/26")).toEqual(["2026-11-23", "2026-11-24", "2026-11-25"]));

test("days a year apart are left as they stand", () => {
  const years = ["26-11-2023", "26-11-2024", "26-11-2025"];
  expect(settled(...years)).toEqual(years);
});

test("the first days of months are not made days of January", () => {
  const months = ["01/10/2026", "01/11/2026", "01/12/2026"];
  expect(settled(...months)).toEqual(months);
  const halves = months.flatMap((month) => [month, month]);
  expect(settled(...halves)).toEqual(halves);
});
