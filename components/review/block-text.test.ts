import fc from "fast-check";
import { expect, test } from "vitest";
import { blockOfText, textOfBlock } from "./block-text";

test("a block of a spreadsheet: tabs, lines, and a line end at its foot", () =>
  expect(blockOfText("jdupont\tParis\r\naexemple\tLyon\r\n")).toEqual([
    ["jdupont", "Paris"],
    ["aexemple", "Lyon"],
  ]));

test("a quoted cell keeps its line break, its tab and its quotes", () =>
  expect(blockOfText('jdupont\t"first\nsecond\tand ""third"""\n')).toEqual([
    ["jdupont", 'first\nsecond\tand "third"'],
  ]));

test("empty cells are cells, and semicolons separate nothing", () =>
  expect(blockOfText("\t\tParis;Lyon")).toEqual([["", "", "Paris;Lyon"]]));

test("what is copied is pasted back as it was", () => {
  const blocks = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(blocks, (block) => {
      fc.pre(block.at(-1)?.join("") !== ""); // nothing can tell an empty last row from the line end at the foot
      expect(blockOfText(textOfBlock(block))).toEqual(block);
    }),
  );
});
