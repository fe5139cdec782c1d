import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { said } from "./said";

const key = "0a1b2c3d-1111-2222-3333-444455556666";

describe("contract §13, §16.24: what an error's body says", () => {
  const cases: [string, string, string][] = [
    ["problem details", '{"type":"x","title":"Bad","detail":"No file","status":400}', "Bad · No file"],
    [
      "a list per field",
      '{"title":"Bad","errors":{"SummaryId":["is not valid","is old"]}}',
      "Bad · SummaryId: is not valid is old",
    ],
    ["a text per field", '{"errors":{"file":"is missing"}}', "file: is missing"],
    ["a nameless field", '{"errors":{"":["A file is required."]}}', "A file is required."],
    ["other casing", '{"Title":"Bad","ERRORS":{"a":["b"]}}', "Bad · a: b"],
    ["a message", '{"Message":"Nope"}', "Nope"],
    ["other JSON", '{"code":12}', '{"code":12}'],
    ["an array", '["a",1]', '["a",1]'],
    ["a JSON string", '"Too slow"', "Too slow"],
    ["null", "null", ""],
    ["plain text under a JSON type", "Unknown summary", "Unknown summary"],
    ["half a JSON", '{"title":"Ba', '{"title":"Ba'],
    ["nothing", "", ""],
    ["only spaces", " \r\n ", ""],
    [
      "HTML",
      "<html><head><title>502</title></head><body><h1>Bad&nbsp;Gateway</h1>\n<p>nginx</p></body></html>",
      "Bad&nbsp;Gateway nginx",
    ],
    ["a script", "a<script>alert('x')</script>b<style>c{}</style>d", "a b d"],
    ["a script without an end", "a<script>alert('x')", "a"],
    ["a tag without an end", 'a<img src="x" onerror="alert(1)', "a"],
    ["a comment", "a<!-- secret -->b", "a b"],
    ["markup inside problem details", '{"title":"<b>Bad</b> <img src=x onerror=alert(1)>file"}', "Bad file"],
    ["a comparison is no markup", "5 < 6 and 7 > 6", "5 < 6 and 7 > 6"],
    ["control characters", "a\u0000b\u001b[31mc\u202ed", "a b [31mc d"],
    ["odd types", '{"title":12,"detail":"ok","errors":[1]}', "ok"],
  ];
  for (const [name, body, text] of cases) test(name, () => expect(said(body, key)).toBe(text));
});

test("at most 500 characters, cut between characters and marked", () => {
  expect(said("a".repeat(500), key)).toBe("a".repeat(500));
  const long = said("😀".repeat(501), key);
  expect([...long]).toHaveLength(500);
  expect(long).toBe(`${"😀".repeat(499)}…`);
});

test("a huge body of unclosed tags is dealt with at once", () => {
  expect(said("<a".repeat(32_000), key)).toBe("");
  expect(said("<script".repeat(9_000), key)).toBe("");
});

test("the key is taken out wherever Lucca repeats it, whatever its casing", () => {
  for (const body of [
    `The key ${key} is unknown`,
    `{"title":"Bad","detail":"lucca application=${key.toUpperCase()}"}`,
    `{"errors":{"${key}":["x"]}}`,
    `"${key}"`,
    `{"seen":"${key}"}`,
    `${"x".repeat(480)}${key}`,
  ])
    expect(said(body, key).toLowerCase()).not.toContain(key.slice(0, 12));
});

test("a key full of signs is taken out like any other", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab+*?.^$()[]{}|/-_=~"), minLength: 3 }), (odd) => {
      expect(said(`before ${odd} after`, odd)).toBe("before … after");
    }),
  ));

test("never more than 500 characters, never a control character, whatever comes", () =>
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 900 }), fc.json()), (body) => {
      const text = said(body, key);
      expect([...text].length).toBeLessThanOrEqual(500);
      expect(text).not.toMatch(/\p{Cc}/u);
    }),
  ));
