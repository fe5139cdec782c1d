import type { RowId } from "./command";
import type { WriteAsk, WrittenFile, WrittenPart } from "./conversation";
import { chosen, partsOf } from "./cut-rows";
import { linesOf } from "./row-lines";
import { rowStates } from "./row-states";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";
import { marked, PartWriter, type Sent } from "./written-part";

export type Written = { file: WrittenFile; sent: readonly Sent[] };

/**
 * Writes the file for Lucca, in as many parts as it takes: a person's days stay together, the order of rows stays within
 * each part, and the same table is always cut the same way.
 *
 * out     null while a row is in error, a required column is lacking, a tie is open, a grid is not explained or no row is left
 * source  guide §1: UTF-8 with one BOM, `;`, header; contract §16.5 and §16.34: no line break inside a value, exactly seven columns
 */
export function writeFile(sheet: Sheet, verdict: Verdict, revision: number, ask: WriteAsk): Written | null {
  const isBlocked =
    sheet.isUnconfirmed ||
    sheet.missing.length > 0 ||
    sheet.ties.length > 0 ||
    verdict.states.includes(rowStates.indexOf("error"));
  if (isBlocked) return null;
  const goes = chosen(sheet, ask.only);
  const { partOf, rows } = partsOf(sheet, goes, ask);
  if (rows.length === 0) return null;
  const lineOf = linesOf(sheet);
  const people = sheet.column("login").keys.reduce((most, key) => Math.max(most, key), 0) + 1;
  const writers = rows.map((count) => new PartWriter(count, people));
  for (let row: RowId = 0; row < sheet.rows; row += 1) if (goes(row)) writers[partOf(row)]?.add(row, lineOf(row));
  const parts = writers.map((writer) => writer.end());
  const [first] = parts;
  if (!first) return null;
  const everybody = new Uint8Array(people);
  for (const writer of writers) for (const [person, mark] of writer.people.entries()) if (mark) everybody[person] = 1;
  return {
    sent: writers.map(({ sent }, index) => ({ ...sent, sha256: parts[index]?.sha256 ?? "" })),
    file: {
      parts: [first, ...parts.slice(1)],
      bytes: sum(parts, "bytes"),
      rows: sum(parts, "rows"),
      deletions: sum(parts, "deletions"),
      people: marked(everybody),
      firstDate: parts.map(({ firstDate }) => firstDate).sort()[0] ?? "",
      lastDate:
        parts
          .map(({ lastDate }) => lastDate)
          .sort()
          .at(-1) ?? "",
      leftOut: marked(sheet.leftOut),
      revision,
    },
  };
}

const sum = (parts: readonly WrittenPart[], what: "bytes" | "rows" | "deletions"): number =>
  parts.reduce((total, part) => total + part[what], 0);
