import type { Command, Log, Request, RowId } from "./command";
import type {
  Applied,
  LuccaReport,
  Preview,
  Review,
  RowView,
  RowWindow,
  TableDesk,
  View,
  WeekWindow,
  WrittenFile,
} from "./conversation";
import { countsOf } from "./counts";
import { rowsOfGroup } from "./group-key";
import { groupsOf } from "./groups";
import { History } from "./history";
import { LuccaFindings } from "./lucca-findings";
import { type Placed, placeReport } from "./place-report";
import type { ReadFile } from "./reading";
import { refusedFile } from "./refused-file";
import { RowLists } from "./row-lists";
import { viewOf } from "./row-view";
import { Sheet } from "./sheet";
import { cleanedCells, headerReadings, understoodOf } from "./understood";
import { judge, rowStates, type Verdict } from "./verdict";
import { type Sent, type Written, writeFile } from "./write-file";

const nothingPlaced: Placed = { findings: new LuccaFindings(), unplaced: [], refused: [] };

/** One file that has been read: its corrections, the verdict on every row, and what Lucca said of it. */
export class OpenTable {
  readonly #sheet: Sheet;
  readonly #history: History;
  readonly #headers: ReturnType<typeof headerReadings>;
  readonly #cleaned: number;
  #verdict: Verdict;
  #lists: RowLists;
  #revision: number;
  #placed = nothingPlaced;
  #written: Written | null = null;
  #sent: Sent | null = null;

  constructor(read: ReadFile, today: number, log: Log | null, revision: number) {
    this.#sheet = new Sheet(read, today);
    this.#headers = headerReadings(this.#sheet);
    this.#cleaned = cleanedCells(this.#sheet);
    this.#history = new History(this.#sheet, log);
    this.#revision = revision;
    this.#verdict = judge(this.#sheet, this.#placed.findings);
    this.#lists = new RowLists(this.#sheet, this.#verdict, this.#placed.findings);
  }

  review(): Review {
    return {
      understood: understoodOf(this.#sheet, this.#headers, this.#cleaned),
      counts: countsOf(this.#sheet, this.#verdict),
      groups: groupsOf(this.#sheet, this.#verdict, this.#placed.findings),
      unplaced: this.#placed.unplaced,
      corrections: this.#history.position,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      revision: this.#revision,
    };
  }

  rows(view: View, from: number, to: number): RowWindow {
    const list = this.#lists.of(view);
    const start = Math.max(0, Math.min(from, list.length));
    const shown = list.subarray(start, Math.max(start, to));
    const rows: RowView[] = Array.from(shown, (row) => viewOf(this.#sheet, this.#verdict, this.#placed.findings, row));
    return { total: list.length, from: start, rows };
  }

  preview(_request: Request): Preview {
    return { changed: 0, rows: [] };
  }

  locate(view: View, row: RowId): number | null {
    const at = this.#lists.of(view).indexOf(row);
    return at === -1 ? null : at;
  }

  week({ monday, from }: Parameters<TableDesk["week"]>[0]): WeekWindow {
    return {
      monday: monday ?? "2026-01-05",
      firstMonday: null,
      lastMonday: null,
      total: 0,
      from,
      people: [],
      places: [],
      load: [],
      unread: 0,
    };
  }

  apply(request: Request, revision: number): Applied {
    return this.#changed(this.#history.apply(this.#commandFor(request)), revision);
  }

  undo(revision: number): Applied {
    return this.#changed(this.#history.undo(), revision);
  }

  redo(revision: number): Applied {
    return this.#changed(this.#history.redo(), revision);
  }

  log(): Log {
    return this.#history.log;
  }

  write(): WrittenFile | null {
    if (this.#written?.file.revision === this.#revision) {
      const stillGoes = !this.#verdict.states.includes(rowStates.indexOf("error"));
      return stillGoes ? this.#written.file : null;
    }
    this.#written = writeFile(this.#sheet, this.#verdict, this.#revision);
    if (this.#written) this.#sent = this.#written.sent;
    return this.#written?.file ?? null;
  }

  place(report: LuccaReport): Review {
    this.#placed = placeReport(this.#sheet, this.#sent, report);
    this.#judge();
    return this.review();
  }

  refused(): Blob | null {
    return refusedFile(this.#placed.refused);
  }

  /** Requests that speak of groups become commands that name their rows, so that a replay needs no checks. */
  #commandFor(request: Request): Command {
    if (request.type === "leave-out-group") {
      const rows = rowsOfGroup(this.#sheet, this.#verdict, this.#placed.findings, request.group);
      return { type: "leave-out", rows: Array.from(rows) };
    }
    if (request.type === "leave-out-errors") {
      const rows = this.#lists.of({ filter: "to-fix", group: null, keep: null });
      return { type: "leave-out", rows: Array.from(rows) };
    }
    if (request.type === "leave-out-view") return { type: "leave-out", rows: Array.from(this.#lists.of(request.view)) };
    if (request.type === "merge-all-halves") return { type: "merge-halves", pairs: [] };
    if (request.type === "replace-text") return { type: "set-cells", cells: [] };
    return request;
  }

  #changed(rows: number, revision: number): Applied {
    this.#revision = revision;
    this.#judge();
    return { review: this.review(), changed: rows };
  }

  #judge(): void {
    this.#verdict = judge(this.#sheet, this.#placed.findings);
    this.#lists = new RowLists(this.#sheet, this.#verdict, this.#placed.findings);
  }
}
