import { describe, expect, test } from "vitest";
import { problemFor, retryAfterSeconds } from "./problem-for";
import type { Answer } from "./read-answer";

const now = Date.parse("2026-03-02T08:00:00Z");
const key = "the-key";
const answer = (status: number, more: Partial<Answer> = {}): Answer => ({
  status,
  retryAfter: null,
  text: "",
  unread: null,
  ...more,
});

describe("contract §13: a status is a kind", () => {
  const kinds: [number, string][] = [
    [400, "lucca-bad-request"],
    [401, "lucca-key-refused"],
    [403, "lucca-not-allowed"],
    [404, "lucca-not-found"],
    [405, "lucca-bad-request"],
    [408, "lucca-timeout"],
    [413, "lucca-too-large"],
    [415, "lucca-bad-request"],
    [422, "lucca-bad-request"],
    [429, "lucca-too-many"],
    [431, "lucca-bad-request"],
    [500, "lucca-down"],
    [502, "lucca-down"],
    [503, "lucca-down"],
    [504, "lucca-down"],
    [599, "lucca-down"],
    // These prove nothing about an import: never the kind of a refusal.
    [301, "lucca-unexpected-reply"],
    [302, "lucca-unexpected-reply"],
    [307, "lucca-unexpected-reply"],
    [409, "lucca-unexpected-reply"],
    [499, "lucca-unexpected-reply"],
  ];
  for (const [status, kind] of kinds)
    test(`${status} → ${kind}`, () => expect(problemFor(answer(status), now, key).kind).toBe(kind));
});

test("Lucca's words are the detail; an answer without any is named by its status", () => {
  expect(problemFor(answer(400, { text: '{"title":"Bad"}' }), now, key).detail).toBe("Bad");
  expect(problemFor(answer(401, { text: "no key the-key" }), now, key).detail).toBe("no key …");
  expect(problemFor(answer(400), now, key).detail).toBe("HTTP 400");
  expect(problemFor(answer(500, { text: "x", unread: "encoded" }), now, key).detail).toBe("HTTP 500");
});

describe("contract §14: how long to wait", () => {
  test("a 429 that does not say: 60 seconds", () => {
    expect(problemFor(answer(429), now, key).retryAfter).toBe(60);
    expect(problemFor(answer(429, { retryAfter: "soon" }), now, key).retryAfter).toBe(60);
  });
  test("a 429 that says, and a 503 that says", () => {
    expect(problemFor(answer(429, { retryAfter: "7" }), now, key).retryAfter).toBe(7);
    expect(problemFor(answer(503, { retryAfter: "7" }), now, key).retryAfter).toBe(7);
  });
  test("nothing else carries one", () => {
    expect(problemFor(answer(503), now, key)).not.toHaveProperty("retryAfter");
    expect(problemFor(answer(500, { retryAfter: "7" }), now, key)).not.toHaveProperty("retryAfter");
    expect(problemFor(answer(400, { retryAfter: "7" }), now, key)).not.toHaveProperty("retryAfter");
  });

  const cases: [string | null, number | null][] = [
    ["0", 0],
    ["7", 7],
    [" 120 ", 120],
    ["1.2", 2],
    ["Mon, 02 Mar 2026 08:00:30 GMT", 30],
    ["mon, 02 mar 2026 08:00:30 gmt", 30],
    ["Monday, 02-Mar-26 08:01:00 GMT", 60],
    ["Mon Mar  2 08:02:00 2026", 120],
    ["Mon, 02 Mar 2026 07:59:00 GMT", 0],
    ["99999999", 86_400],
    ["Fri, 31 Dec 9999 23:59:59 GMT", 86_400],
    ["", null],
    [null, null],
    ["-5", null],
    ["soon", null],
    ["2026-03-02T08:00:30Z", null],
    ["Monday", null],
  ];
  for (const [header, seconds] of cases)
    test(`Retry-After: ${header}`, () => expect(retryAfterSeconds(header, now)).toBe(seconds));
});
