import { gatherCells } from "./cell-groups";
import { levelOfPair, pairRules } from "./clashes";
import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import type { FindingGroup, Level, Rule } from "./finding";
import { Gathered, inOrder } from "./gathered";
import { type Cause, keyOf } from "./group-key";
import type { NamedColumn } from "./known";
import { type LuccaFindings, luccaLevel } from "./lucca-findings";
import { odditiesOf } from "./row-oddities";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

const placeOf = ({ column }: { column: Column | null }): number =>
  column === null ? columns.length : columns.indexOf(column);

const levelOrder: readonly Level[] = ["error", "warning", "note"];

/** All findings by cause, errors first, then by number of rows. Rows left out are not counted. */
export function groupsOf(sheet: Sheet, verdict: Verdict, lucca: LuccaFindings): readonly FindingGroup[] {
  const all = new Map<string, Gathered>();
  const gather = (cause: Cause): Gathered => {
    const key = keyOf(cause);
    const known = all.get(key) ?? new Gathered(cause);
    all.set(key, known);
    return known;
  };
  for (const column of columns) gatherCells(sheet, verdict, column, gather);
  for (const row of verdict.odd) if (sheet.leftOut[row] !== 1) gatherOdd(sheet, row, gather);
  gatherUnapproved(sheet, gather);
  gatherLists(sheet, verdict, gather);
  gatherClashes(sheet, verdict, gather);
  for (const [row, findings] of lucca.rows(sheet)) {
    if (sheet.leftOut[row] === 1) continue;
    for (const { rule, said } of findings) {
      const gathered = gather({ level: luccaLevel(rule), rule, column: null, said });
      gathered.count(1, null);
      gathered.at(sheet.lineOf(row));
    }
  }
  return [...all.values()]
    .filter(({ rows }) => rows > 0)
    .map((gathered) => gathered.group())
    .sort(
      (a, b) =>
        levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
        b.rows - a.rows ||
        placeOf(a) - placeOf(b) ||
        inOrder(a.key, b.key),
    );
}

/** Names beside other cells of their row; a row of which an area says more than that its place is missing is no longer counted there. */
function gatherLists(sheet: Sheet, verdict: Verdict, gather: (cause: Cause) => Gathered): void {
  const { known } = verdict;
  if (!known.speaks) return;
  const missing: Cause = { level: "error", rule: "place-missing", column: "workLocationName", said: null };
  const { worst } = known;
  const { leftOut } = sheet;
  for (let row = 0; row < worst.length; row += 1) {
    if (worst[row] === 0 || leftOut[row] === 1) continue;
    for (const mark of known.of(row)) {
      const other = besideOf[mark.rule];
      const gathered = gather({ ...mark, said: null });
      const text = sheet.column(mark.column).textAt(row);
      gathered.count(1, text, other && { column: other, text: sheet.column(other).textAt(row) });
      gathered.at(sheet.lineOf(row));
    }
    if (known.hides(row, missing.rule)) gather(missing).discount(sheet.column("workLocationName").textAt(row));
  }
}

const besideOf: Readonly<Partial<Record<Rule, NamedColumn>>> = {
  "area-unknown": "workLocationName",
  "area-without-place": "areaName",
};

/** Rows that a status calls refused or pending. */
function gatherUnapproved({ read: { table }, leftOut }: Sheet, gather: (cause: Cause) => Gathered): void {
  const { unapproved } = table;
  let rows = 0;
  const first: RowId[] = [];
  for (let row = 0; row < unapproved.length; row += 1) {
    if (unapproved[row] !== 1 || leftOut[row] === 1) continue;
    if (rows < 3) first.push(row);
    rows += 1;
  }
  if (rows === 0) return;
  const gathered = gather({ level: "warning", rule: "row-unapproved", column: null, said: null });
  gathered.count(rows, null);
  for (const row of first) gathered.at(table.lines[row] ?? null);
}

/** A row of odd shape: what its shape says, and its cells that are judged at all. */
function gatherOdd(sheet: Sheet, row: RowId, gather: (cause: Cause) => Gathered): void {
  const line = sheet.lineOf(row);
  const { findings, silent } = odditiesOf(sheet, row);
  const add = (cause: Cause, text: string | null) => {
    const gathered = gather(cause);
    gathered.count(1, text);
    gathered.at(line);
  };
  for (const finding of findings) {
    const text = finding.column === null ? null : sheet.column(finding.column).textAt(row);
    add({ ...finding, said: null }, text);
  }
  for (const column of columns) {
    const cells = sheet.column(column);
    const found = cells.findings.get(cells.codeAt(row));
    if (!found || silent.includes(column)) continue;
    for (const { level, rule } of found) add({ level, rule, column, said: null }, cells.textAt(row));
  }
}

/** Rows say one of a few things about pairs: they are counted by their byte, and a byte is taken apart once. */
function gatherClashes(sheet: Sheet, verdict: Verdict, gather: (cause: Cause) => Gathered): void {
  const { bits } = verdict.clashes;
  const counts = new Uint32Array(1 << pairRules.length);
  const firsts = new Map<number, RowId[]>();
  for (let row = 0; row < bits.length; row += 1) {
    const found = bits[row] ?? 0;
    if (found === 0) continue;
    const before = counts[found] ?? 0;
    counts[found] = before + 1;
    if (before < 3) firsts.set(found, [...(firsts.get(found) ?? []), row]);
  }
  for (const [found, first] of firsts)
    for (const [bit, rule] of pairRules.entries()) {
      if ((found & (1 << bit)) === 0) continue;
      const gathered = gather({ level: levelOfPair(rule), rule, column: null, said: null });
      gathered.count(counts[found] ?? 0, null);
      for (const row of first) gathered.at(sheet.lineOf(row));
    }
}
