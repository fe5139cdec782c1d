import { expect, test } from "vitest";
import type { DateReading } from "@/lib/format/conversation";
import type { FindingGroup, Rule } from "@/lib/format/finding";
import { ordersToOffer } from "./other-order";

const group = (rule: Rule, ...texts: string[]): FindingGroup => ({
  key: rule,
  level: "error",
  rule,
  column: "date",
  said: null,
  rows: texts.length,
  lines: [2],
  values: texts.map((text) => ({ text, rows: 1 })),
  distinct: texts.length,
});
const dayFirst: DateReading = { order: "day-first", decided: "by-file" };

test("while nobody knows the order, both are offered", () =>
  expect(
    ordersToOffer(group("date-ambiguous", "03/04/2026"), {
      order: null,
      decided: "ask",
      why: "either",
      orders: ["day-first", "month-first"],
      examples: [],
    }),
  ).toEqual(["day-first", "month-first"]));
test("a day that exists the other way round offers the other order", () =>
  expect(ordersToOffer(group("date-invalid", "09/31/2025", "09/30/2025"), dayFirst)).toEqual(["month-first"]));
test("a day that exists neither way offers no order", () =>
  expect(ordersToOffer(group("date-invalid", "31/09/2025"), dayFirst)).toEqual([]));
test("other findings are not about the order", () =>
  expect(ordersToOffer(group("date-missing", ""), dayFirst)).toEqual([]));
