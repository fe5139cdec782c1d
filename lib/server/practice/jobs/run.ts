import { setImmediate as breathe } from "node:timers/promises";
import { companyAsSeen } from "../company/company";
import type { Faults } from "../faults";
import type { ColumnPlaces, Header } from "../file/header";
import { RecordReader } from "../file/records";
import { textOf } from "../file/upload";
import type { Memory, UserLocation } from "../memory";
import { decide, type Ground, type Row, sayings, sentenceOf, type Verdict } from "./decide";

/** A line with something to say about it. `record` and `line` count data rows and physical lines below the header, from 0. */
export type LineFinding = { record: number; line: number; row: Row; said: string; isConflict: boolean };

/** What a job came to. Beyond `limit` findings only their number is kept. */
export type JobOutcome = {
  rows: number;
  created: number;
  deletedRows: number;
  deletedRecords: number;
  createdDescriptions: string[];
  deletedDescriptions: string[];
  errors: LineFinding[];
  warnings: LineFinding[];
  findings: number;
};

export type Task = {
  pieces: Buffer[];
  columns: ColumnPlaces;
  create: boolean;
  override: boolean;
  /** let go of the pieces once read */
  release: boolean;
};

/**
 * Works through a file row by row, and writes into `memory` when the task says `create`.
 *
 * The event loop gets its turn after every piece of the file (64 kB as they come), so that a million rows do not
 * hold up anybody's poll.
 *
 * @param now milliseconds since 1970, for the times written
 */
export async function run(task: Task, memory: Memory, faults: Faults, now: () => number): Promise<JobOutcome> {
  const ground: Ground = {
    company: companyAsSeen(faults),
    memory,
    override: task.override,
    faults: { ...faults },
    taken: new Map(),
    firstNewId: memory.nextId,
  };
  const outcome = emptyOutcome();
  const at = new Date(now()).toISOString();
  const reader = new RecordReader();
  let record = -1; // the header
  let line = -1;
  let width = 0;
  const work = (text: string, last: boolean) => {
    for (const { cells, whole, lines } of last ? reader.end() : reader.read(text)) {
      if (record < 0) width = cells.length;
      else {
        const fits = whole && cells.length === width;
        const row = rowOf(cells, task.columns);
        const verdict = fits ? decide(row, ground) : ({ kind: "error", said: sayings.shape } as const);
        note(outcome, verdict, { record, line, row, said: "", isConflict: false }, ground);
        if (task.create) write(memory, verdict, ground.faults, at);
      }
      record += 1;
      line += lines;
    }
  };
  for (const text of textOf(task.pieces, task.release)) {
    work(text, false);
    await breathe();
  }
  work("", true);
  outcome.rows = record;
  return outcome;
}

function note(outcome: JobOutcome, verdict: Verdict, at: LineFinding, { faults }: Ground): void {
  const keep = (list: LineFinding[], said: string, isConflict = false) => {
    outcome.findings += 1;
    if (outcome.findings > faults.outcomeLimit) return;
    // a cell cut from a large text would keep that text alive: take a copy
    const row: Row = JSON.parse(JSON.stringify(at.row));
    list.push({ ...at, row, said, isConflict });
  };
  switch (verdict.kind) {
    case "error":
      keep(outcome.errors, verdict.said);
      break;
    case "skip":
      if (faults.skips === "error") keep(outcome.errors, sayings.skipped);
      if (faults.skips === "warning") keep(outcome.warnings, sayings.skipped);
      break;
    case "delete":
      outcome.deletedRows += 1;
      outcome.deletedRecords += verdict.removes.length;
      if (outcome.deletedDescriptions.length < 5) outcome.deletedDescriptions.push(sentenceOf(verdict));
      break;
    case "write":
      outcome.created += 1;
      if (outcome.createdDescriptions.length < 5) outcome.createdDescriptions.push(sentenceOf(verdict));
      if (verdict.dayOff) keep(outcome.warnings, sayings.dayOff, true);
  }
}

function write(memory: Memory, verdict: Verdict, faults: Faults, at: string): void {
  if (verdict.kind === "delete") for (const day of verdict.removes) memory.delete(day, at);
  if (verdict.kind !== "write") return;
  const { person, day, position, place, area } = verdict.subject;
  for (const old of verdict.replaces) {
    memory.delete(old, at);
    const rest = restOf(old, position);
    if (rest && faults.halfOverFull === "split")
      memory.create({ ...old, position: rest, status: "Confirmed", deletedAt: null });
  }
  const status = place.type === "RemoteWork" ? faults.remoteDays : "Confirmed";
  const where = { ownerId: person.id, workLocationId: place.id, areaId: area?.id ?? null };
  memory.create({ ...where, day, position, status, createdAt: at, deletedAt: null });
}

/** The half of a full day that a half-day row leaves. */
function restOf(old: UserLocation, position: UserLocation["position"]): "FirstHalf" | "SecondHalf" | null {
  if (old.position !== "FullDay" || position === "FullDay") return null;
  return position === "FirstHalf" ? "SecondHalf" : "FirstHalf";
}

function rowOf(cells: readonly string[], columns: ColumnPlaces): Row {
  const cell = (header: Header) => {
    const index = columns.get(header);
    return index === undefined ? "" : (cells[index] ?? "");
  };
  return {
    login: cell("login"),
    workLocationName: cell("workLocationName"),
    areaName: cell("areaName"),
    date: cell("date"),
    position: cell("position"),
    comment: cell("comment"),
    isDeletion: cell("isDeletion"),
    firstName: cell("firstName"),
    lastName: cell("lastName"),
  };
}

const emptyOutcome = (): JobOutcome => ({
  rows: 0,
  created: 0,
  deletedRows: 0,
  deletedRecords: 0,
  createdDescriptions: [],
  deletedDescriptions: [],
  errors: [],
  warnings: [],
  findings: 0,
});
