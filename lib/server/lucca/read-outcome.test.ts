import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Outcome, outcome as outcomeSchema } from "@/lib/imports/outcome";
import { readOutcome as asThePageReads } from "@/lib/imports/read-outcome";
import { refusedRows } from "@/lib/imports/result";
import { type OutcomeReading, openOutcomeReader } from "./read-outcome";

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

/** What is made of a reply that arrives in pieces of so many bytes, and what was put away of it. */
async function readIn(size: number, reply: string | Buffer): Promise<{ reading: OutcomeReading; parts: string[] }> {
  let parts: string[] = [];
  const reader = openOutcomeReader(id, {
    begin: async () => {
      parts = [];
    },
    add: async (part) => void parts.push(part),
  });
  await reader.begin();
  const bytes = Buffer.from(reply);
  for (let from = 0; from < bytes.length; from += size) await reader.chunk(bytes.subarray(from, from + size));
  return { reading: await reader.end(bytes.toString()), parts };
}
const readOutcome = async (reply: string) => (await readIn(64, reply)).reading;

async function read(reply: unknown): Promise<Outcome> {
  const { reading, parts } = await readIn(7, JSON.stringify(reply));
  if (reading.is !== "outcome") throw new Error(`read as ${reading.is}`);
  const outcome = outcomeSchema.parse(JSON.parse(parts.join("")));
  expect(await asThePageReads(Readable.from(parts))).toEqual(outcome);
  expect(reading.summary).toEqual({
    created: outcome.created,
    deleted: outcome.deleted,
    errorLines: outcome.errors.length,
    warningLines: outcome.warnings.length,
    refusedRows: refusedRows(outcome),
    complete: true,
  });
  return outcome;
}
const expected = {
  created: 118,
  deleted: 3,
  descriptions: ["Nora Benali would work in Lyon"],
  summary: "One row cannot be imported",
  errors: [{ line: echoed, lineNumber: 7, said: "This login is not known" }],
  warnings: [{ line: echoed, lineNumber: 9, said: "On leave that day", isConflict: true }],
  complete: true,
};

test("contract §7: an analysis", async () =>
  expect(
    await read({
      ...common,
      validUserLocationsToCreateSummary: { count: 118, descriptions: ["Nora Benali would work in Lyon"] },
      userLocationsToDeleteSummary: { count: 3 },
    }),
  ).toEqual(expected));

test("contract §8: results, in the same shape", async () =>
  expect(
    await read({
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
  test(`contract §16.6: keys in ${name} case`, async () => {
    const reply = recased({ ...common, userLocationsCreatedSummary: { count: 118 } }, casing);
    expect(await read(reply)).toEqual({ ...expected, descriptions: [], deleted: null });
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
    test(JSON.stringify(reply), async () => expect(await read(reply)).toEqual(nothing));

  test("a count of 0 is not an unknown one", async () =>
    expect(await read({ userLocationsCreatedSummary: { count: 0 } })).toMatchObject({ created: 0, deleted: null }));
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
    test(name, async () => expect((await read({ errorLines: [entry] })).errors).toEqual([error]));
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
    test(`${cell} ${JSON.stringify(value)}`, async () =>
      expect((await read({ errorLines: [{ line: { ...line, [cell]: value }, error: "x" }] })).errors).toEqual([
        { line: { ...echoed, ...part }, lineNumber: null, said: "x" },
      ]));
});

test("counts given as texts count; negative, broken and odd ones are unknown", async () => {
  for (const [count, created] of [
    ["42", 42],
    [-1, null],
    [1.5, null],
    ["many", null],
    [true, null],
  ] as const)
    expect((await read({ userLocationsCreatedSummary: { count } })).created).toBe(created);
});

test("isConflict missing or null means no (contract §16.27)", async () => {
  for (const isConflict of [undefined, null, false, "false"])
    expect((await read({ warningLines: [{ warning: "x", isConflict }] })).warnings[0]?.isConflict).toBe(false);
});

for (const reply of ["", "  \n", "null", '""', "{}", "[]"])
  test(`contract §16.12: ${JSON.stringify(reply)} is not there yet`, async () =>
    expect(await readOutcome(reply)).toEqual({ is: "empty" }));

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
  test(`${reply} cannot be used, and is not taken for "no errors"`, async () =>
    expect(await readOutcome(reply)).toEqual({ is: "unusable", known: null }));

test("the echoed summaryId may be written otherwise", async () => {
  expect((await read({ summaryId: id.toUpperCase(), errorLines: [] })).errors).toEqual([]);
  expect((await read({ summaryId: null, errorLines: [] })).errors).toEqual([]);
});

const replies = fc.record({
  errorLines: fc.oneof(fc.constant(null), fc.array(fc.jsonValue())),
  warningLines: fc.array(fc.record({ line: fc.jsonValue(), lineNumber: fc.jsonValue(), warning: fc.jsonValue() })),
  userLocationsCreatedSummary: fc.jsonValue(),
  globalErrorSummary: fc.jsonValue(),
});

test("whatever comes, what is read agrees with the schema that browser and server share", () =>
  fc.assert(
    fc.asyncProperty(replies, async (reply) => {
      const outcome = await read(reply);
      expect(outcome.errors).toHaveLength(reply.errorLines?.length ?? 0);
      expect(outcome.warnings).toHaveLength(reply.warningLines.length);
    }),
  ));

test("wherever the network cuts a reply into pieces, the same is read", () =>
  fc.assert(
    fc.asyncProperty(
      replies,
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: 1, max: 9 }),
      async (rest, text, size) => {
        const reply = JSON.stringify({ ...rest, globalErrorSummary: text });
        expect(await readIn(size, reply)).toEqual(await readIn(reply.length * 4, reply));
      },
    ),
  ));

describe("a reply that breaks off says what it could, and that this is not all", () => {
  const whole = JSON.stringify({ userLocationsCreatedSummary: { count: 118 }, ...common });
  const error = { line: echoed, lineNumber: 7, said: "This login is not known" };
  for (const [name, end, known] of [
    ["after the counts", whole.indexOf("errorLines"), { created: 118, errors: [] }],
    ["after an error", whole.indexOf("warningLines"), { created: 118, errors: [error] }],
    ["before its last brace", whole.length - 1, { created: 118, errors: [error], warnings: expected.warnings }],
  ] as const)
    test(name, async () => {
      const { reading, parts } = await readIn(64, whole.slice(0, end));
      expect(reading).toMatchObject({ is: "unusable", known: { created: 118, errorLines: null, complete: false } });
      expect(outcomeSchema.parse(JSON.parse(parts.join("")))).toMatchObject({ ...known, complete: false });
    });

  test("another job's is not known of this one", async () =>
    expect(await readOutcome(`{"summaryId":"${other}","errorLines":[{"error":"x"}`)).toEqual({
      is: "unusable",
      known: null,
    }));
});

test("findings are put away on the way, and a store that refuses one is told at the end", async () => {
  const errorLines = Array.from({ length: 5_000 }, (_, at) => ({ line, lineNumber: at, error: "no" }));
  const reply = JSON.stringify({ errorLines });
  const { parts } = await readIn(65_536, reply);
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(400_000);
  expect(outcomeSchema.parse(JSON.parse(parts.join(""))).errors).toHaveLength(5_000);

  const reader = openOutcomeReader(id, { begin: async () => {}, add: () => Promise.reject(new Error("full")) });
  await reader.begin();
  await reader.chunk(Buffer.from(reply));
  await expect(reader.end("")).rejects.toThrow("full");
});

test("bytes that are no text, a mark before it and characters cut in two are read", async () => {
  const reply = Buffer.concat([
    Buffer.from('\uFEFF{"globalErrorSummary":"Télé'),
    Buffer.from([0xff]),
    Buffer.from('😀"}'),
  ]);
  const { parts } = await readIn(1, reply);
  expect(JSON.parse(parts.join(""))).toMatchObject({ summary: "Télé\uFFFD😀" });
});

function recased(value: unknown, casing: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => recased(entry, casing));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [casing(key), recased(entry, casing)]));
}
