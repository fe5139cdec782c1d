import { expect, test } from "vitest";
import { decidedCodes, firstAnswers } from "./code-answers";

const codes = [
  { code: "TT", rows: 5, suggested: "Télétravail" },
  { code: "Siège", rows: 3, suggested: null },
  { code: "?", rows: 1, suggested: null },
];

test("the form proposes what the legend says, and places that are written out; never what an abbreviation means", () =>
  expect(Object.fromEntries(firstAnswers({ kind: "grid", codes, hasParts: false, confirmed: null }))).toEqual({
    TT: { place: "Télétravail", noRow: false },
    Siège: { place: "Siège", noRow: false },
    "?": { place: "", noRow: false },
  }));

test("opened again, the form shows what was decided, not what is proposed", () => {
  const confirmed = { position: "FullDay" as const, codes: [{ code: "TT", place: null }], skip: [] };
  expect(Object.fromEntries(firstAnswers({ kind: "grid", codes, hasParts: false, confirmed }))).toEqual({
    TT: { place: "", noRow: true },
    Siège: { place: "", noRow: false },
    "?": { place: "", noRow: false },
  });
});

test("a code left open is not decided; one without a row is, whatever was typed before", () =>
  expect(
    decidedCodes(
      new Map([
        ["B", { place: " Lyon ", noRow: false }],
        ["R", { place: "Rome", noRow: true }],
        ["?", { place: " ", noRow: false }],
      ]),
    ),
  ).toEqual([
    { code: "B", place: "Lyon" },
    { code: "R", place: null },
  ]));
