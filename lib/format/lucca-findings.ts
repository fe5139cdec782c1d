import type { RowId } from "./command";
import { contentHash } from "./content-hash";
import type { Level, Rule } from "./finding";
import type { Sheet } from "./sheet";

export type LuccaRule = Extract<Rule, "lucca-error" | "lucca-warning" | "lucca-conflict">;
export type LuccaFinding = { rule: LuccaRule; said: string };

export const luccaLevel = (rule: LuccaRule): Extract<Level, "error" | "warning"> =>
  rule === "lucca-error" ? "error" : "warning";

/**
 * What Lucca said of rows as they were sent. It holds for a row only while the row would send the same again: an edit takes
 * it away, undoing the edit brings it back.
 */
export class LuccaFindings {
  readonly #byRow = new Map<RowId, { content: number; findings: LuccaFinding[] }>();

  add(row: RowId, content: number, finding: LuccaFinding): void {
    const known = this.#byRow.get(row) ?? { content, findings: [] };
    known.findings.push(finding);
    this.#byRow.set(row, known);
  }

  of(sheet: Sheet, row: RowId): readonly LuccaFinding[] {
    const known = this.#byRow.get(row);
    return known && known.content === contentHash(sheet, row) ? known.findings : [];
  }

  /** Rows with something in force. */
  *rows(sheet: Sheet): Generator<readonly [RowId, readonly LuccaFinding[]]> {
    for (const row of this.#byRow.keys()) {
      const findings = this.of(sheet, row);
      if (findings.length > 0) yield [row, findings];
    }
  }

  *levels(sheet: Sheet): Generator<readonly [RowId, "error" | "warning"]> {
    for (const [row, findings] of this.rows(sheet))
      yield [row, findings.some(({ rule }) => rule === "lucca-error") ? "error" : "warning"];
  }
}
