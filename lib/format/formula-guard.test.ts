import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deskWith, textOf } from "./desk-fixture";
import { guarded, unguarded } from "./formula-guard";
import { refusedFile } from "./refused-file";

describe("what a spreadsheet could take for a formula gets an apostrophe", () => {
  for (const [text, safe] of [
    ["=1+1", "'=1+1"],
    ["+33 1 23", "'+33 1 23"],
    ["-", "'-"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["  =1", "'  =1"],
    ["\u00a0=1", "'\u00a0=1"],
    [" \t =1", "' \t =1"],
    ["＝1", "'＝1"],
    ["\n=1", "'\n'=1"],
    ["\r\nx", "'\r\nx"],
    ["first\n=second", "first\n'=second"],
    ["first\r\n @second\r\nthird", "first\r\n' @second\r\nthird"],
    ["'=1", "''=1"],
  ] as const)
    test(JSON.stringify(text), () => expect(guarded(text)).toBe(safe));
  for (const text of ["", "Paris", "jean-marie", "a=b", "l'Atelier", "'tis", "2026-01-01", "first\nsecond"])
    test(`${JSON.stringify(text)} stays as it is`, () => expect(guarded(text)).toBe(text));
});

const texts = fc.string({
  unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", " ", "\u00a0", "\r", "\n", "a", "é", "＝", ";", '"'),
  maxLength: 12,
});

test("whatever stands in a cell comes back, and nothing that was guarded begins a line like a formula", () =>
  fc.assert(
    fc.property(texts, (text) => {
      const safe = guarded(text);
      expect(unguarded(safe)).toBe(text);
      for (const line of safe.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^\s*[=+\-@\t＝＋－＠]/);
    }),
    { numRuns: 5_000 },
  ));

const row = (comment: string) => ["jdupont", "Paris", "", "2026-01-05", "FullDay", comment, "false"];
const dropped = async (comment: string) => {
  const file = refusedFile([{ cells: row(comment), reasons: ["=HYPERLINK(1)"], line: 2 }]);
  const text = (await file?.text()) ?? "";
  return { text, written: await textOf(await deskWith(text)) };
};

for (const comment of ["=HYPERLINK(1)", "- late", "'=1", "first\n=second"])
  test(`the refused-rows file is guarded, and dropped back in it says what it said: ${JSON.stringify(comment)}`, async () => {
    const { text, written } = await dropped(comment);
    expect(text).not.toMatch(/(^|[;"\r\n])[=+@-]/);
    // A line break never goes to Lucca.
    expect(written).toContain(`;FullDay;${comment.replace("\n", " ")};false\r\n`);
  });

test("in anybody else's file an apostrophe is what it is", async () => {
  const header = "login;workLocationName;areaName;date;position;comment;isDeletion";
  const desk = await deskWith(`${header}\r\njdupont;Paris;;2026-01-05;FullDay;'=1;false\r\n`);
  expect(await textOf(desk)).toContain(";'=1;");
});
