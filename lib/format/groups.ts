import { levelOfPair, pairRules } from "./clashes";
import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import type { FindingGroup, Level, Rule } from "./finding";
import { type Cause, keyOf } from "./group-key";
import type { Beside, NamedColumn } from "./known";
import { type LuccaFindings, luccaLevel } from "./lucca-findings";
import { odditiesOf } from "./row-oddities";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

/** What is gathered under one cause while the rows are walked. */
class Gathered {
  rows = 0;
  lines: number[] = [];
  readonly values = new Map<string, { text: string; rows: number; beside?: Beside }>();

  constructor(readonly cause: Cause) {}

  count(rows: number, text: string | null, beside?: Beside): void {
    this.rows += rows;
    if (text === null) return;
    const key = beside ? JSON.stringify([text, beside.text]) : text;
    const known = this.values.get(key) ?? { text, rows: 0, ...(beside && { beside }) };
    this.values.set(key, { ...known, rows: known.rows + rows });
  }

  /** One row fewer. */
  discount(text: string): void {
    this.rows -= 1;
    const known = this.values.get(text);
    if (known) this.values.set(text, { ...known, rows: known.rows - 1 });
    if (known?.rows === 1) this.values.delete(text);
  }

  /** The first three lines concerned, whatever the order in which they are met. */
  at(line: number | null): void {
    if (line === null) return;
    const [, , third] = this.lines;
    if (third !== undefined && third <= line) return;
    this.lines = [...this.lines, line].sort((a, b) => a - b).slice(0, 3);
  }

  group(): FindingGroup {
    const values = [...this.values.values()].sort(
      (a, b) => b.rows - a.rows || inOrder(a.text, b.text) || inOrder(a.beside?.text ?? "", b.beside?.text ?? ""),
    );
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

/** Among equals, the same order whatever was repaired and undone before. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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

/** Counts per distinct text; rows are walked only until every cause has its first three lines. */
function gatherCells(sheet: Sheet, verdict: Verdict, column: Column, gather: (cause: Cause) => Gathered): void {
  const { findings, texts } = sheet.column(column);
  if (findings.size === 0) return;
  const counts = rowsOfEvenShape(sheet, verdict, column);
  const gathered = new Map<number, readonly Gathered[]>();
  for (const [code, found] of findings) {
    const rows = counts[code] ?? 0;
    if (rows === 0) continue;
    const causes = found.map(({ level, rule }) => gather({ level, rule, column, said: null }));
    for (const cause of causes) cause.count(rows, texts[code] ?? "");
    gathered.set(code, causes);
  }
  findLines(sheet, verdict, column, gathered);
}

function rowsOfEvenShape(sheet: Sheet, verdict: Verdict, column: Column): Uint32Array {
  const all = verdict.counts.of(column);
  if (verdict.odd.length === 0) return all;
  const counts = all.slice();
  const cells = sheet.column(column);
  for (const row of verdict.odd)
    if (sheet.leftOut[row] !== 1) counts[cells.codeAt(row)] = (counts[cells.codeAt(row)] ?? 1) - 1;
  return counts;
}

function findLines(
  sheet: Sheet,
  verdict: Verdict,
  column: Column,
  gathered: ReadonlyMap<number, readonly Gathered[]>,
): void {
  const { codes, texts } = sheet.column(column);
  const { leftOut } = sheet;
  const wanted = new Uint8Array(texts.length);
  /** per cause, how many lines are still looked for */
  const lacking = new Map<Gathered, number>();
  for (const [code, causes] of gathered) {
    wanted[code] = 1;
    for (const cause of causes) lacking.set(cause, Math.min(3, cause.rows));
  }
  let open = lacking.size;
  const { rows } = sheet;
  for (let row = 0; open > 0 && row < rows; row += 1) {
    const code = codes[row] ?? 0;
    if (wanted[code] !== 1 || leftOut[row] === 1 || verdict.isOdd[row] === 1) continue;
    if (column === "workLocationName" && verdict.known.hides(row, "place-missing")) continue;
    const causes = gathered.get(code) ?? [];
    for (const cause of causes) {
      const more = lacking.get(cause) ?? 0;
      if (more === 0) continue;
      lacking.set(cause, more - 1);
      cause.at(sheet.lineOf(row));
      if (more === 1) open -= 1;
    }
    if (causes.every((cause) => lacking.get(cause) === 0)) wanted[code] = 0;
  }
}
