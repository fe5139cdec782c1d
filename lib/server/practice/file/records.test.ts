import fc from "fast-check";
import { expect, test } from "vitest";
import { RecordReader } from "./records";

function readAll(...pieces: string[]) {
  const reader = new RecordReader();
  return [...pieces.flatMap((piece) => [...reader.read(piece)]), ...reader.end()];
}
const cellsOf = (text: string) => readAll(text).map(({ cells }) => cells);

test("records end with CRLF or LF, the last one with nothing", () =>
  expect(cellsOf("a;b\r\nc;d\ne;f")).toEqual([
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
  ]));

test("a quoted cell holds separators, line ends and doubled quotes", () =>
  expect(cellsOf('1;"a; ""b""\r\nc";\r\n2;;"x"')).toEqual([
    ["1", 'a; "b"\r\nc', ""],
    ["2", "", "x"],
  ]));

test("a record says how many physical lines it takes", () =>
  expect(readAll('a;"b\nc\nd"\ne').map(({ lines }) => lines)).toEqual([3, 1]));

for (const bad of ['a;b "c" d', 'a;"b"c', 'a;"b'])
  test(`RFC 4180 has no such quotes: ${bad}`, () => expect(readAll(bad)).toMatchObject([{ whole: false }]));

test("a quote that never closes does not swallow a large file again and again", () => {
  const records = readAll('a;"b\n', ...Array.from({ length: 40 }, () => "c;d\n".repeat(5000)));
  expect(records[0]).toMatchObject({ whole: false });
  expect(records.length).toBeGreaterThan(10);
});

test("where the text is cut makes no difference", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.stringMatching(/^[a;"\r\n€]{0,6}$/), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      fc.array(fc.nat(60)),
      (rows, cuts) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(readAll(...pieces)).toMatchObject(rows.map((cells) => ({ cells, whole: true })));
      },
    ),
  ));
