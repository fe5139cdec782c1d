import type { Column } from "./columns";
import type { Gathered } from "./gathered";
import type { Cause } from "./group-key";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

/** Gathers what is said of a column's cells: counts per distinct text; rows are walked only until every cause has its first three lines. */
export function gatherCells(sheet: Sheet, verdict: Verdict, column: Column, gather: (cause: Cause) => Gathered): void {
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
