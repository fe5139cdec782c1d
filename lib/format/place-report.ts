import { columns } from "./columns";
import type { RowId } from "./command";
import { contentHash } from "./content-hash";
import type { EchoedLine, LuccaReport, Unplaced } from "./conversation";
import { LuccaFindings, type LuccaRule, luccaLevel } from "./lucca-findings";
import { matchLines } from "./match-lines";
import type { RefusedRow } from "./refused-file";
import type { Sheet } from "./sheet";
import { UnplacedFindings } from "./unplaced";
import type { Sent } from "./written-part";

/** What became of a report: findings on rows, findings without a row, and the rows Lucca refused. */
export type Placed = {
  findings: LuccaFindings;
  unplaced: Unplaced;
  refused: readonly RefusedRow[];
};

type Said = { rule: LuccaRule; line: EchoedLine | null; lineNumber: number | null; said: string };

/**
 * Puts Lucca's findings on the rows as they were sent.
 *
 * in      `sent`: the rows of the last file written, per part; none when nothing was. `reports`: one per part
 * source  contract §7: errors and warnings; §16.4: by content, not by number
 */
export function placeReports(sheet: Sheet, sent: readonly Sent[], reports: readonly LuccaReport[]): Placed {
  const findings = new LuccaFindings();
  const unplaced = new UnplacedFindings();
  const refused = new Map<RowId, RefusedRow>();
  const lost: RefusedRow[] = [];
  for (const [part, report] of reports.entries()) place(sent[part] ?? null, report);
  const inOrder = [...refused].sort(([a], [b]) => a - b).map(([, row]) => row);
  return { findings, unplaced: unplaced.summary(), refused: [...inOrder, ...lost] };

  function place(sent: Sent | null, report: LuccaReport): void {
    const said = saidIn(report);
    const places = sent === null ? said.map(() => null) : matchLines(sheet, sent, said);
    for (const [index, { rule, line, lineNumber, said: words }] of said.entries()) {
      const at = places[index] ?? null;
      const row = at === null ? undefined : sent?.rows[at];
      if (at === null || row === undefined) {
        unplaced.add({ level: luccaLevel(rule), line: lineNumber, said: words, echo: line });
        if (rule === "lucca-error" && line) lost.push({ cells: echoedCells(line), reasons: [words], line: null });
        continue;
      }
      const content = sent?.contents[at] ?? 0;
      findings.add(row, content, { rule, said: words });
      if (rule !== "lucca-error") continue;
      const isAsSent = contentHash(sheet, row) === content;
      const known = refused.get(row) ?? {
        cells: isAsSent || !line ? sentCells(sheet, row) : echoedCells(line),
        reasons: [],
        line: sheet.lineOf(row),
      };
      refused.set(row, { ...known, reasons: [...known.reasons, words] });
    }
  }
}

const saidIn = ({ errors, warnings }: LuccaReport): readonly Said[] => [
  ...errors.map((entry): Said => ({ ...entry, rule: "lucca-error" })),
  ...warnings.map((entry): Said => ({ ...entry, rule: entry.isConflict ? "lucca-conflict" : "lucca-warning" })),
];

const sentCells = (sheet: Sheet, row: RowId): readonly string[] =>
  columns.map((column) => sheet.column(column).sentAt(row) ?? "");

const echoedCells = (line: EchoedLine): readonly string[] => columns.map((column) => String(line[column] ?? ""));
