import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcome as outcomeSchema } from "@/lib/imports/outcome";
import { readOutcome } from "./read-outcome";

const id = "9f0c2a6e-3c1b-4f57-8d0e-5b7a2f4c1d90";
const other = "1d2b7c1a-6b53-4a58-9a8e-0b9a4b0f6f11";

const line = {
  login: "tkeller",
  firstname: "Tim",
  lastname: "Keller",
  worklocationName: "Remote",
  areaName: "",
  date: "2026-03-05",
  position: "SecondHalf",
  comment: "",
  isDeletion: false,
};
const echoed = {
  login: "tkeller",
  workLocationName: "Remote",
  areaName: "",
  date: "2026-03-05",
  position: "SecondHalf",
  comment: "",
  isDeletion: false,
};
const common = {
  summaryId: id,
  globalErrorSummary: "One row cannot be imported",
  errorLines: [{ line, lineNumber: 7, error: "This login is not known" }],
  warningLines: [{ line, lineNumber: 9, warning: "On leave that day", isConflict: true }],
  errorFileUri: null,
};
const read = (reply: unknown) => {
  const reading = readOutcome(JSON.stringify(reply), id);
  if (reading.is !== "outcome") throw new Error(`read as ${reading.is}`);
  return reading.outcome;
};
const expected = {
  created: 118,
  deleted: 3,
  descriptions: ["Nora Benali would work in Lyon"],
  summary: "One row cannot be imported",
  errors: [{ line: echoed, lineNumber: 7, said: "This login is not known" }],
  warnings: [{ line: echoed, lineNumber: 9, said: "On leave that day", isConflict: true }],
  complete: true,
};

test("contract §7: an analysis", () =>
  expect(
    read({
      ...common,
      validUserLocationsToCreateSummary: { count: 118, descriptions: ["Nora Benali would work in Lyon"] },
      userLocationsToDeleteSummary: { count: 3 },
    }),
  ).toEqual(expected));

test("contract §8: results, in the same shape", () =>
  expect(
    read({
      ...common,
      userLocationsCreatedSummary: { count: 118, descriptions: ["Nora Benali would work in Lyon"] },
      userLocationsDeletedSummary: { count: 3, descriptions: null },
    }),
  ).toEqual(expected));

for (const [name, casing] of [
  ["lower", (key: string) => key.toLowerCase()],
  ["upper", (key: string) => key.toUpperCase()],
  ["pascal", (key: string) => key.charAt(0).toUpperCase() + key.slice(1)],
] as const)
  test(`contract §16.6: keys in ${name} case`, () => {
    const reply = recased({ ...common, userLocationsCreatedSummary: { count: 118 } }, casing);
    expect(read(reply)).toEqual({ ...expected, descriptions: [], deleted: null });
  });

describe("contract §16.8: what is missing or null", () => {
  const nothing = {
    created: null,
    deleted: null,
    descriptions: [],
    summary: null,
    errors: [],
    warnings: [],
    complete: true,
  };
  for (const reply of [
    { summaryId: id },
    {
      errorLines: null,
      warningLines: null,
      validUserLocationsToCreateSummary: null,
      userLocationsToDeleteSummary: null,
    },
    { globalErrorSummary: "" },
    { validUserLocationsToCreateSummary: {}, userLocationsToDeleteSummary: { count: null, descriptions: null } },
    { errorLines: [], extra: { unheard: "of" } },
  ])
    test(JSON.stringify(reply), () => expect(read(reply)).toEqual(nothing));

  test("a count of 0 is not an unknown one", () =>
    expect(read({ userLocationsCreatedSummary: { count: 0 } })).toMatchObject({ created: 0, deleted: null }));
});

describe("a finding is never dropped", () => {
  const cases: [string, unknown, object][] = [
    ["without an echo", { lineNumber: 3, error: "no" }, { line: null, lineNumber: 3, said: "no" }],
    ["with a null echo", { line: null, lineNumber: 3, error: "no" }, { line: null, lineNumber: 3, said: "no" }],
    ["without a number", { error: "no" }, { line: null, lineNumber: null, said: "no" }],
    ["without words", { lineNumber: 3 }, { line: null, lineNumber: 3, said: "" }],
    ["number as text", { lineNumber: "3", error: "no" }, { line: null, lineNumber: 3, said: "no" }],
    ["only words", "no", { line: null, lineNumber: null, said: "no" }],
    ["nothing", null, { line: null, lineNumber: null, said: "" }],
    ["an echo that is no object", { line: "a;b;c", error: "no" }, { line: null, lineNumber: null, said: "no" }],
  ];
  for (const [name, entry, error] of cases)
    test(name, () => expect(read({ errorLines: [entry] }).errors).toEqual([error]));
});

describe("odd cells of an echoed row", () => {
  const cases: [string, unknown, object][] = [
    ["login", 123, { login: "123" }],
    ["login", null, { login: null }],
    ["login", { odd: 1 }, { login: null }],
    ["date", "2026/03/05", { date: "2026-03-05" }],
    ["date", "2026-03-05T00:00:00", { date: "2026-03-05" }],
    ["date", "2026-03-05T00:00:00+02:00", { date: "2026-03-05" }],
    ["date", "05/03/2026", { date: "05/03/2026" }],
    ["date", "soon", { date: "soon" }],
    ["isDeletion", "True", { isDeletion: true }],
    ["isDeletion", "false", { isDeletion: false }],
    ["isDeletion", "maybe", { isDeletion: null }],
    ["isDeletion", null, { isDeletion: null }],
  ];
  for (const [cell, value, part] of cases)
    test(`${cell} ${JSON.stringify(value)}`, () =>
      expect(read({ errorLines: [{ line: { ...line, [cell]: value }, error: "x" }] }).errors).toEqual([
        { line: { ...echoed, ...part }, lineNumber: null, said: "x" },
      ]));
});

test("counts given as texts count; negative, broken and odd ones are unknown", () => {
  for (const [count, created] of [
    ["42", 42],
    [-1, null],
    [1.5, null],
    ["many", null],
    [true, null],
  ] as const)
    expect(read({ userLocationsCreatedSummary: { count } }).created).toBe(created);
});

test("isConflict missing or null means no (contract §16.27)", () => {
  for (const isConflict of [undefined, null, false, "false"])
    expect(read({ warningLines: [{ warning: "x", isConflict }] }).warnings[0]?.isConflict).toBe(false);
});

for (const reply of ["", "  \n", "null", '""', "{}", "[]"])
  test(`contract §16.12: ${JSON.stringify(reply)} is not there yet`, () =>
    expect(readOutcome(reply, id)).toEqual({ is: "empty" }));

for (const reply of [
  "<html>busy</html>",
  '{"errorLines":[',
  "12",
  '"done"',
  '["a"]',
  '{"unheard":"of"}',
  '{"errorLines":"none"}',
  '{"errorLines":{"0":{}}}',
  `{"summaryId":"${other}","errorLines":[]}`,
])
  test(`${reply} cannot be used, and is not taken for "no errors"`, () =>
    expect(readOutcome(reply, id)).toEqual({ is: "unusable" }));

test("the echoed summaryId may be written otherwise", () => {
  expect(read({ summaryId: id.toUpperCase(), errorLines: [] }).errors).toEqual([]);
  expect(read({ summaryId: null, errorLines: [] }).errors).toEqual([]);
});

test("whatever comes, what is read agrees with the schema that browser and server share", () =>
  fc.assert(
    fc.property(
      fc.record({
        errorLines: fc.oneof(fc.constant(null), fc.array(fc.jsonValue())),
        warningLines: fc.array(
          fc.record({ line: fc.jsonValue(), lineNumber: fc.jsonValue(), warning: fc.jsonValue() }),
        ),
        userLocationsCreatedSummary: fc.jsonValue(),
        globalErrorSummary: fc.jsonValue(),
      }),
      (reply) => {
        const reading = readOutcome(JSON.stringify(reply), id);
        if (reading.is === "outcome") {
          expect(outcomeSchema.parse(reading.outcome)).toEqual(reading.outcome);
          expect(reading.outcome.errors).toHaveLength(reply.errorLines?.length ?? 0);
        }
      },
    ),
  ));

function recased(value: unknown, casing: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => recased(entry, casing));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [casing(key), recased(entry, casing)]));
}
