import fc from "fast-check";
import { expect, test } from "vitest";
import { PlainLines } from "./plain-lines";
import { Table } from "./table";

const headers = ["login", "place", "date", "part", "comment"];
/** few texts, many of which begin or end like another, so that rows repeat each other as those of a plan do */
const cell = fc.constantFrom("", "a", "ab", "abc", "b", " ", "2026-01-01", "2026-01-02", "é–", "a b");
const line = fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => cells.join(";"));
const usual = fc.array(cell, { minLength: 5, maxLength: 5 }).map((cells) => cells.join(";"));

const contentOf = ({ columns, rows, lines }: Table) => ({
  texts: columns.map(({ dictionary }) => dictionary.texts),
  codes: columns.map(({ codes }) => Array.from({ length: rows }, (_, row) => codes[row] ?? 0)),
  lines: [...lines.subarray(0, rows)],
});

test("a line taken where it stands in the text is the row it would be if it were cut into cells", () =>
  fc.assert(
    fc.property(fc.array(fc.oneof(line, usual), { maxLength: 60 }), (lines) => {
      const text = lines.join("\n");
      const cut = new Table(headers);
      const stood = new Table(headers);
      const plain = new PlainLines(stood, ";");
      let from = 0;
      for (const [index, one] of lines.entries()) {
        const cells = one.split(";");
        cut.add(cells, index + 1, null);
        const isTaken = plain.take(text, from, from + one.length, index + 1);
        expect(isTaken).toBe(cells.length === headers.length && cells.filter((text) => text !== "").length >= 4);
        if (!isTaken) stood.add(cells, index + 1, null);
        from += one.length + 1;
      }
      expect(contentOf(stood)).toEqual(contentOf(cut));
    }),
  ));
