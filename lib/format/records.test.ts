import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rec } from "./careful-record";
import { readCarefully } from "./careful-record";
import { Scan } from "./finder";
import { RecordReader } from "./records";

const rowsOf7 = (cells: readonly string[]) => cells.length === 7;

function recordsOf(pieces: readonly string[], looksLikeRow = rowsOf7): Rec[] {
  const reader = new RecordReader(";", looksLikeRow);
  const records: Rec[] = [];
  for (const [index, piece] of pieces.entries())
    reader.push(piece, index === pieces.length - 1, (record) =>
      records.push({ ...record, cells: record.cells.map((cell) => cell.replace(/\r$/, "").replace(/\r\n?/g, "\n")) }),
    );
  return records;
}
const cellsOf = (text: string, looksLikeRow = rowsOf7) => recordsOf([text], looksLikeRow).map(({ cells }) => cells);

for (const [name, lineEnd] of [
  ["CRLF", "\r\n"],
  ["LF", "\n"],
  ["CR", "\r"],
] as const)
  test(`line ends of ${name} end a record, also without one after the last`, () => {
    expect(cellsOf(["a;b", "c;d"].join(lineEnd))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(cellsOf(["a;b", "", "c", ""].join(lineEnd))).toEqual([["a", "b"], [""], ["c"]]);
  });

test("mixed line ends in one file all end a record", () =>
  expect(cellsOf("a\nb\r\nc\rd")).toEqual([["a"], ["b"], ["c"], ["d"]]));

test("RFC 4180: quotes around delimiters, quotes and line breaks", () =>
  expect(cellsOf('"a;b";"say ""hi""";"two\r\nlines"\r\nnext')).toEqual([["a;b", 'say "hi"', "two\nlines"], ["next"]]));

test("spaces between a closing quote and the delimiter are no trouble", () =>
  expect(cellsOf('"a" ;"b"  \nc;d')).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]));

test("a quote inside a cell that does not begin with one is a letter like any other", () =>
  expect(cellsOf('5" pipe;x\ny;z')).toEqual([
    ['5" pipe', "x"],
    ["y", "z"],
  ]));

test("a quote that nobody doubled stays in its cell", () =>
  expect(cellsOf('"she said "hello" to me";x\ny;z')).toEqual([
    ['she said "hello" to me', "x"],
    ["y", "z"],
  ]));

test("a quote closed too early does not swallow the cells behind it", () =>
  expect(cellsOf('"Lyon" centre;2;3;4;"5";6;7\n')).toEqual([["Lyon centre", "2", "3", "4", "5", "6", "7"]]));

const row = (n: number) => `l${n};p;a;2026-01-0${n};FullDay;c;false`;
test("a quote that never closes costs its own cell, not the rows below", () => {
  const records = recordsOf([[row(1), 'l2;p;a;2026-01-02;FullDay;"c;false', row(3), row(4)].join("\r\n")]);
  expect(records.map(({ unclosedAt }) => unclosedAt)).toEqual([null, 5, null, null]);
  expect(records[1]?.cells).toEqual(["l2", "p", "a", "2026-01-02", "FullDay", '"c', "false"]);
  expect(records.map(({ cells }) => cells[0])).toEqual(["l1", "l2", "l3", "l4"]);
});

test("a forgotten quote is found although a later row has quotes of its own", () => {
  const quoted = 'l4;p;a;2026-01-04;FullDay;"fine; really";false';
  for (const below of [[row(3), quoted], [quoted, row(3)], [quoted]]) {
    const records = recordsOf([[row(1), 'l2;p;a;2026-01-02;FullDay;"c;false', ...below].join("\n")]);
    expect(records.map(({ unclosedAt }) => unclosedAt)).toEqual([null, 5, ...below.map(() => null)]);
    expect(records).toHaveLength(2 + below.length);
  }
});

test("a quote that closes at the very end of the file still gives back the row it swallowed", () =>
  expect(recordsOf([`"\n${row(1)}"`]).map(({ cells }) => cells.length)).toEqual([1, 7]));

test("a comment of several lines is one record", () => {
  const records = recordsOf(['l1;p;a;2026-01-01;FullDay;"first; of\nthree\nlines";false\n', row(2)]);
  expect(records.map(({ cells }) => cells[5])).toEqual(["first; of\nthree\nlines", "c"]);
});

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.stringMatching(/^[ab;"\r\n |]{0,6}$/),
  fc.constantFrom("", "2026-01-01", "é€", "😀"),
);
const written = (cells: readonly string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(";");
const normal = (text: string) => text.replace(/\r$/, "").replace(/\r\n?/g, "\n");

test("whatever is written well formed is read back, wherever the pieces are cut", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(200), { maxLength: 6 }),
      fc.constantFrom("\n", "\r\n"),
      (rows, cuts, lineEnd) => {
        const text = rows.map(written).join(lineEnd) + lineEnd;
        const pieces = piecesOf(text, cuts);
        const expected = rows.map((cells) => cells.map((content) => normal(content.replace(/\r(?!\n)/g, "\n"))));
        expect(recordsOf(pieces, () => false).map(({ cells }) => cells.map(normal))).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  ));

test("any text gives the same records wherever the pieces are cut, and loses no line", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", ";", '"', "\n", "\r\n", "\r", '""', '";', ' "', row(1), row(2)), { maxLength: 60 }),
      fc.array(fc.nat(200), { maxLength: 6 }),
      (parts, cuts) => {
        const text = parts.join("");
        expect(recordsOf(piecesOf(text, cuts))).toEqual(recordsOf([text]));
      },
    ),
    { numRuns: 500 },
  ));

test("the careful reader agrees with Papa on every text without quote trouble", () =>
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const text = rows.map(written).join("\n");
      const careful: (readonly string[])[] = [];
      const scan = new Scan(text, ";", true);
      for (let at = 0; at < text.length; ) {
        const read = readCarefully(scan, at, () => false);
        if (!read) break;
        careful.push(read.record.cells);
        at = read.end;
      }
      expect(careful).toEqual(rows);
    }),
  ));

function piecesOf(text: string, cuts: readonly number[]): string[] {
  const borders = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
  return borders.slice(1).map((border, index) => text.slice(borders[index] ?? 0, border));
}
