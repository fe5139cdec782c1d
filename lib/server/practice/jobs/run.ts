import { setImmediate as breathe } from "node:timers/promises";
import { companyAsSeen } from "../company/company";
import type { Person } from "../company/people";
import { DayMap } from "../day-map";
import type { Faults } from "../faults";
import type { ColumnPlaces, Header } from "../file/header";
import { RecordReader } from "../file/records";
import { textOf } from "../file/upload";
import type { Memory } from "../memory";
import { decide, type Ground, type Verdict } from "./decide";
import { emptyOutcome, type JobOutcome, type LineFinding, type Row } from "./outcome";
import { said, sentenceOf } from "./said";
import { write } from "./write";

export type Task = {
  pieces: Buffer[];
  columns: ColumnPlaces;
  create: boolean;
  override: boolean;
  /** let go of the pieces once read */
  release: boolean;
};

export type Setting = { memory: Memory; people: readonly Person[]; faults: Faults; now: () => number };

/**
 * Works through a file row by row, and writes into the memory when the task says `create`.
 *
 * The event loop gets its turn after every piece of the file (64 kB as they come), so that a million rows do not
 * hold up anybody's poll.
 */
export async function run(task: Task, { memory, people, faults, now }: Setting): Promise<JobOutcome> {
  const company = companyAsSeen(people, faults);
  const firstNewId = memory.nextId;
  const ground: Ground = {
    ...{ company, memory, faults, firstNewId },
    override: task.override,
    taken: new DayMap(),
    dates: new Map(),
  };
  const outcome = emptyOutcome();
  const at = new Date(now()).toISOString();
  const reader = new RecordReader();
  let width = 0;
  let record = -1; // the header comes first
  let line = -1;
  const work = (records: ReturnType<RecordReader["read"]>) => {
    for (const { cells, whole, lines } of records) {
      if (record === -1) width = cells.length;
      else {
        const row = rowOf(cells, task.columns);
        const readable = whole && cells.length === width;
        const verdict: Verdict = readable ? decide(row, ground) : { kind: "error", said: said.shape };
        note(outcome, verdict, { record, line, row, said: "", isConflict: false }, faults);
        if (task.create) write(memory, verdict, faults, at);
      }
      record += 1;
      line += lines;
    }
  };
  for (const text of textOf(task.pieces, task.release)) {
    work(reader.read(text));
    await breathe();
  }
  work(reader.end());
  return { ...outcome, rows: record };
}

function note(outcome: JobOutcome, verdict: Verdict, at: LineFinding, faults: Faults): void {
  const keep = (list: LineFinding[], words: string, isConflict = false) => {
    outcome.findings += 1;
    // a cell cut from a large text would keep that text alive: take a copy
    if (outcome.findings <= faults.outcomeLimit) list.push({ ...structuredClone(at), said: words, isConflict });
  };
  switch (verdict.kind) {
    case "error":
      keep(outcome.errors, verdict.said);
      break;
    case "skip":
      if (faults.skips === "error") keep(outcome.errors, said.skipped);
      if (faults.skips === "warning") keep(outcome.warnings, said.skipped);
      break;
    case "delete":
      outcome.deletedRows += 1;
      outcome.deletedRecords += verdict.removes.length;
      if (outcome.deletedDescriptions.length < 5) outcome.deletedDescriptions.push(sentenceOf(verdict));
      break;
    case "write":
      outcome.created += 1;
      if (outcome.createdDescriptions.length < 5) outcome.createdDescriptions.push(sentenceOf(verdict));
      if (verdict.dayOff) keep(outcome.warnings, said.dayOff, true);
  }
}

function rowOf(cells: readonly string[], columns: ColumnPlaces): Row {
  const cell = (header: Header) => cells[columns.get(header) ?? -1] ?? "";
  return {
    login: cell("login"),
    firstName: cell("firstName"),
    lastName: cell("lastName"),
    workLocationName: cell("workLocationName"),
    areaName: cell("areaName"),
    date: cell("date"),
    position: cell("position"),
    comment: cell("comment"),
    isDeletion: cell("isDeletion"),
  };
}
