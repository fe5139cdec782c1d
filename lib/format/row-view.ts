import { levelOfPair } from "./clashes";
import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import type { CellView, RowState, RowView } from "./conversation";
import type { Finding } from "./finding";
import { type LuccaFindings, luccaLevel } from "./lucca-findings";
import { odditiesOf } from "./row-oddities";
import { rowStates } from "./row-states";
import type { Sheet } from "./sheet";
import { approvalOf } from "./unapproved-rows";
import type { Verdict } from "./verdict";

/** Every finding of one row, on its cells and on the row as a whole; works on a row at a time, for what is shown. */
function findingsOf(
  sheet: Sheet,
  verdict: Pick<Verdict, "clashes" | "known"> | null,
  lucca: Pick<LuccaFindings, "of">,
  row: RowId,
): readonly Finding[] {
  const { findings, silent } = odditiesOf(sheet, row);
  const ofRow = [...findings, ...approvalOf(sheet.read.table, row)].map((finding): Finding => {
    const value = finding.column === null ? "" : sheet.column(finding.column).textAt(row);
    return { ...finding, value, said: null, with: [] };
  });
  const ofCells = columns.flatMap((column) => (silent.includes(column) ? [] : cellFindings(sheet, column, row)));
  const ofLists = (verdict?.known.of(row) ?? []).map(
    (mark): Finding => ({ ...mark, value: sheet.column(mark.column).textAt(row), said: null, with: [] }),
  );
  const ofPairs = (verdict?.clashes.of(row) ?? []).map(
    (clash): Finding => ({
      level: levelOfPair(clash.rule),
      rule: clash.rule,
      column: null,
      value: "",
      said: null,
      with: clash.with.flatMap((other) => sheet.lineOf(other) ?? []),
    }),
  );
  const ofLucca = lucca
    .of(sheet, row)
    .map(({ rule, said }): Finding => ({ level: luccaLevel(rule), rule, column: null, value: "", said, with: [] }));
  return [
    ...ofRow,
    ...ofLists,
    ...ofCells.filter(({ rule }) => verdict?.known.hides(row, rule) !== true),
    ...ofPairs,
    ...ofLucca,
  ];
}

function cellFindings(sheet: Sheet, column: Column, row: RowId): readonly Finding[] {
  const cells = sheet.column(column);
  const value = cells.textAt(row);
  const found = cells.findings.get(cells.codeAt(row)) ?? [];
  return found.map(({ level, rule }) => ({ level, rule, column, value, said: null, with: [] }));
}

/** A row as the page shows it. */
export function viewOf(sheet: Sheet, verdict: Verdict, lucca: LuccaFindings, row: RowId): RowView {
  const findings = findingsOf(sheet, verdict, lucca, row);
  const state = rowStates[verdict.states[row] ?? 0] ?? "ready";
  return assemble(sheet, row, state, findings);
}

/** A row while the file is still being read: its own cells are judged, nothing across rows yet. */
export function earlyViewOf(sheet: Sheet, lucca: LuccaFindings, row: RowId): RowView {
  const findings = findingsOf(sheet, null, lucca, row);
  const state = findings.some(({ level }) => level === "error")
    ? "error"
    : findings.some(({ level }) => level === "warning")
      ? "warning"
      : "ready";
  return assemble(sheet, row, state, findings);
}

function assemble(sheet: Sheet, row: RowId, state: RowState, findings: readonly Finding[]): RowView {
  const cell = (column: Column): CellView => ({
    text: sheet.column(column).textAt(row),
    sent: sheet.column(column).sentAt(row),
    findings: findings.filter((finding) => finding.column === column),
  });
  return {
    id: row,
    line: sheet.lineOf(row),
    at: sheet.read.table.cellOf(row),
    state,
    importedIn: sheet.out.importedIn(row),
    cells: {
      login: cell("login"),
      workLocationName: cell("workLocationName"),
      areaName: cell("areaName"),
      date: cell("date"),
      position: cell("position"),
      comment: cell("comment"),
      isDeletion: cell("isDeletion"),
    },
    findings: findings.filter((finding) => finding.column === null),
  };
}
