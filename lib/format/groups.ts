import { clashRules } from "./clashes";
import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import type { Finding, FindingGroup, Level, Rule } from "./finding";
import { type LuccaFindings, luccaLevel } from "./lucca-findings";
import { findingsOf } from "./row-view";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

type Cause = { level: Level; rule: Rule; column: Column | null; said: string | null };

/** Same cause, same key, across checks. */
const keyOf = ({ rule, column, said }: Cause): string => JSON.stringify([rule, column, said]);

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
  for (const row of verdict.odd) {
    if (sheet.leftOut[row] === 1) continue;
    for (const finding of findingsOf(sheet, null, noLucca, row)) {
      const gathered = gather(causeOf(finding));
      gathered.count(1, finding.column === null ? null : finding.value);
      gathered.at(lineOf(row));
    }
  }
  for (const [bit, rule] of clashRules.entries()) {
    const mask = 1 << bit;
    const gathered = new Gathered({ level: "error", rule, column: null, said: null });
    for (let row = 0; row < sheet.rows; row += 1) {
      if (((verdict.clashes.bits[row] ?? 0) & mask) === 0) continue;
      gathered.count(1, null);
      if (gathered.lines.length < 3) gathered.at(lineOf(row));
    }
    if (gathered.rows > 0) all.set(keyOf(gathered.cause), gathered);
  }
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

const causeOf = ({ level, rule, column, said }: Finding): Cause => ({ level, rule, column, said });
const noLucca: Pick<LuccaFindings, "of"> = { of: () => [] };

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

/** The rows of one group, in the order of the file; empty when there is no such group. */
export function rowsOfGroup(sheet: Sheet, verdict: Verdict, lucca: LuccaFindings, key: string): Uint32Array {
  const rows: RowId[] = [];
  for (let row = 0; row < sheet.rows; row += 1) {
    if (sheet.leftOut[row] === 1 || !mayHoldFinding(sheet, verdict, lucca, row)) continue;
    if (findingsOf(sheet, verdict.clashes, lucca, row).some((finding) => keyOf(causeOf(finding)) === key))
      rows.push(row);
  }
  return Uint32Array.from(rows);
}

const mayHoldFinding = (sheet: Sheet, verdict: Verdict, lucca: LuccaFindings, row: RowId): boolean =>
  verdict.isOdd[row] === 1 ||
  verdict.clashes.bits[row] !== 0 ||
  columns.some((column) => {
    const cells = sheet.column(column);
    return cells.severities[cells.codeAt(row)] !== 0;
  }) ||
  lucca.of(sheet, row).length > 0;
