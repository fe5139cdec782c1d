import { pairRules } from "./clashes";
import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import type { Level, Rule } from "./finding";
import { rowRules } from "./known-rows";
import type { LuccaFindings } from "./lucca-findings";
import { odditiesOf } from "./row-oddities";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

export type Cause = { level: Level; rule: Rule; column: Column | null; said: string | null };

const missingPlace: Rule = "place-missing";
const unapprovedRow: Rule = "row-unapproved";

/** Same cause, same key, across checks. */
export const keyOf = ({ rule, column, said }: Cause): string => `${rule}/${column ?? ""}/${said ?? ""}`;

/** The rows of one group, in the order of the file; empty when there is no such group. */
export function rowsOfGroup(sheet: Sheet, verdict: Verdict, lucca: LuccaFindings, key: string): Uint32Array {
  const [rule = "", name = "", ...said] = key.split("/");
  const column = columns.find((known) => known === name) ?? null;
  const pair = pairRules.find((known) => known === rule);
  const words = said.join("/");
  const cells = column && sheet.column(column);
  const holds = (found: readonly { rule: Rule }[] | undefined) =>
    found?.some((finding) => finding.rule === rule) === true;
  const isIn = (row: RowId): boolean => {
    if (rowRules.some((known) => known === rule)) return verdict.known.of(row).some((mark) => mark.rule === rule);
    if (verdict.known.hides(row, missingPlace) && rule === missingPlace) return false;
    if (rule === unapprovedRow) return sheet.read.table.unapproved[row] === 1;
    if (pair) return ((verdict.clashes.bits[row] ?? 0) & (1 << pairRules.indexOf(pair))) !== 0;
    if (rule.startsWith("lucca-"))
      return lucca.of(sheet, row).some((finding) => finding.rule === rule && finding.said === words);
    const inCell =
      cells !== null && cells.severities[cells.codeAt(row)] !== 0 && holds(cells.findings.get(cells.codeAt(row)));
    if (verdict.isOdd[row] !== 1) return inCell;
    const { findings, silent } = odditiesOf(sheet, row);
    const inShape = findings.some((finding) => finding.rule === rule && finding.column === column);
    return inShape || (inCell && column !== null && !silent.includes(column));
  };
  const rows = new Uint32Array(sheet.rows);
  let count = 0;
  for (let row = 0; row < sheet.rows; row += 1)
    if (sheet.leftOut[row] !== 1 && isIn(row)) {
      rows[count] = row;
      count += 1;
    }
  return rows.slice(0, count);
}
