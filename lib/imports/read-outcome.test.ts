import { describe, expect, test } from "vitest";
import type { Outcome } from "./outcome";
import { readOutcome } from "./read-outcome";

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

const line = { login: "tkeller", workLocationName: "Remote", areaName: "", date: "2026-03-05" };
const echo = { ...line, position: "FullDay", comment: "a\nb", isDeletion: false };
const error = { line: echo, lineNumber: 7, said: "This login is not known" };
const warning = { line: null, lineNumber: null, said: "On leave", isConflict: true };
const outcome: Outcome = {
  ...{ created: 3, deleted: null, descriptions: ['x"errors":['], summary: null, complete: true },
  errors: [error, { ...error, lineNumber: 9 }],
  warnings: [warning],
};
const { errors, warnings, ...rest } = outcome;
const list = (findings: object[]) => `\n${findings.map((finding) => JSON.stringify(finding)).join(",\n")}\n`;
const inLines = `{"errors":[${list(errors)}],"warnings":[${list(warnings)}],${JSON.stringify(rest).slice(1)}`;

describe("an outcome is read, wherever it is cut into pieces", () => {
  for (const size of [1, 7, 64, 100_000]) {
    test(`a finding on each line, in pieces of ${size}`, async () =>
      expect(await readOutcome(inPieces(inLines, size))).toEqual(outcome));
    test(`all on one line, in pieces of ${size}`, async () =>
      expect(await readOutcome(inPieces(JSON.stringify(outcome), size))).toEqual(outcome));
  }

  test("with the warnings first, or without any", async () => {
    const turned = `{"warnings":[${list(warnings)}],"errors":[${list(errors)}],${JSON.stringify(rest).slice(1)}`;
    expect(await readOutcome(inPieces(turned, 50))).toEqual(outcome);
    const none = `{"errors":[${list(errors)}],"warnings":[],${JSON.stringify(rest).slice(1)}`;
    expect(await readOutcome(inPieces(none, 50))).toEqual({ ...outcome, warnings: [] });
  });
});

for (const [name, text] of [
  ["cut", inLines.slice(0, -10)],
  ["cut in a finding", inLines.slice(0, inLines.indexOf("tkeller"))],
  ["with a finding that is none", inLines.replace('"lineNumber":9', '"lineNumber":{}')],
  ["empty", ""],
  ["of another kind", "<html>"],
])
  test(`text that is ${name} is no outcome`, async () =>
    expect(await readOutcome(inPieces(text ?? "", 50))).toBeNull());
