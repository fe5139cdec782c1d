import { clashRules } from "./clashes";
import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import type { FindingGroup, Level } from "./finding";
import { type Cause, keyOf } from "./group-key";
import { type LuccaFindings, luccaLevel } from "./lucca-findings";
import { odditiesOf } from "./row-oddities";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

/** What is gathered under one cause while the rows are walked. */
class Gathered {
  rows = 0;
  lines: number[] = [];
  readonly values = new Map<string, number>();

  constructor(readonly cause: Cause) {}

  count(rows: number, text: string | null): void {
    this.rows += rows;
    if (text !== null) this.values.set(text, (this.values.get(text) ?? 0) + rows);
  }

  /** The first three lines concerned, whatever the order in which they are met. */
  at(line: number): void {
    const [, , third] = this.lines;
    if (third !== undefined && third <= line) return;
    this.lines = [...this.lines, line].sort((a, b) => a - b).slice(0, 3);
  }

  group(): FindingGroup {
    const values = [...this.values].map(([text, rows]) => ({ text, rows })).sort((a, b) => b.rows - a.rows);
    return {
      key: keyOf(this.cause),
      ...this.cause,
      rows: this.rows,
      lines: this.lines,
      values: values.slice(0, 20),
      distinct: values.length,
    };
  }
}

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
  const lineOf = (row: RowId): number => sheet.read.table.lines[row] ?? 0;
  for (const column of columns) gatherCells(sheet, verdict, column, gather);
  for (const row of verdict.odd) if (sheet.leftOut[row] !== 1) gatherOdd(sheet, row, gather);
  gatherClashes(sheet, verdict, gather);
  for (const [row, findings] of lucca.rows(sheet)) {
    if (sheet.leftOut[row] === 1) continue;
    for (const { rule, said } of findings) {
      const gathered = gather({ level: luccaLevel(rule), rule, column: null, said });
      gathered.count(1, null);
      gathered.at(lineOf(row));
    }
  }
  return [...all.values()]
    .filter(({ rows }) => rows > 0)
    .map((gathered) => gathered.group())
    .sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || b.rows - a.rows);
}

/** A row of odd shape: what its shape says, and its cells that are judged at all. */
function gatherOdd(sheet: Sheet, row: RowId, gather: (cause: Cause) => Gathered): void {
  const line = sheet.read.table.lines[row] ?? 0;
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

function gatherClashes(sheet: Sheet, verdict: Verdict, gather: (cause: Cause) => Gathered): void {
  const { bits } = verdict.clashes;
  for (let row = 0; row < bits.length; row += 1) {
    const found = bits[row] ?? 0;
    if (found === 0) continue;
    for (const [bit, rule] of clashRules.entries()) {
      if ((found & (1 << bit)) === 0) continue;
      const gathered = gather({ level: "error", rule, column: null, said: null });
      gathered.count(1, null);
      gathered.at(sheet.read.table.lines[row] ?? 0);
    }
  }
}

/** Walks the rows only of a column that has something to say, and counts per distinct text. */
function gatherCells(sheet: Sheet, verdict: Verdict, column: Column, gather: (cause: Cause) => Gathered): void {
  const { codes, severities, findings, texts } = sheet.column(column);
  if (findings.size === 0) return;
  const counts = new Uint32Array(texts.length);
  const gathered = new Map<number, readonly Gathered[]>();
  for (const [code, found] of findings)
    gathered.set(
      code,
      found.map(({ level, rule }) => gather({ level, rule, column, said: null })),
    );
  for (let row = 0; row < sheet.rows; row += 1) {
    const code = codes[row] ?? 0;
    if (severities[code] === 0 || sheet.leftOut[row] === 1 || verdict.isOdd[row] === 1) continue;
    const before = counts[code] ?? 0;
    counts[code] = before + 1;
    // more than three rows of one text cannot be among the first three of its cause
    if (before < 3) for (const cause of gathered.get(code) ?? []) cause.at(sheet.read.table.lines[row] ?? 0);
  }
  for (const [code, causes] of gathered) {
    const rows = counts[code] ?? 0;
    if (rows > 0) for (const cause of causes) cause.count(rows, texts[code] ?? "");
  }
}
