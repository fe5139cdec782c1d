import { expect, test } from "vitest";
import { traceOf } from "./log";

test("of an error its class, its code and its place are kept, never its words", () => {
  const error = Object.assign(new TypeError("jdupont\n    at jdupont (/rows.csv:1:1)"), { code: "ENOSPC" });
  const trace = traceOf(error);
  expect(trace).toMatchObject({ error: "TypeError", code: "ENOSPC" });
  expect(trace.at).toMatch(/log\.test\.ts:\d+:\d+$/);
  expect(JSON.stringify(trace)).not.toContain("jdupont");
});

test("a code that is not a system code is not kept", () =>
  expect(traceOf(Object.assign(new Error(""), { code: "jean dupont" }))).not.toHaveProperty("code"));

test("what is no error leaves nothing", () => expect(traceOf("jdupont")).toEqual({}));
