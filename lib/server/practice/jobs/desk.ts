import { randomUUID } from "node:crypto";
import type { Person } from "../company/people";
import type { Faults } from "../faults";
import type { Memory } from "../memory";
import type { JobOutcome } from "./outcome";
import { run, type Task } from "./run";

export type PracticeJob = {
  summaryId: string;
  create: boolean;
  acceptedAt: number;
  polls: number;
  /** what the last poll was told */
  told: number;
  /** null until worked through */
  outcome: JobOutcome | null;
};

type Settings = {
  memory: () => Memory;
  people: readonly Person[];
  faults: Faults;
  now: () => number;
  /** what successive polls say; null = by the size of the job and the time gone */
  pace: readonly number[] | null;
  /** called after each job; the next one waits for it */
  worked: () => Promise<void>;
};

/** So many jobs are remembered, the latest. */
const mostJobs = 200;

/** Milliseconds after which a job moves on by a step even when nobody asks. */
const stepMs = 2000;

/** Takes jobs, works through them one after the other, and says how far they are. */
export class JobDesk {
  readonly #jobs = new Map<string, PracticeJob>();
  #working: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: Settings,
    kept: readonly PracticeJob[],
  ) {
    for (const job of kept) this.#jobs.set(job.summaryId, job);
  }

  get all(): readonly PracticeJob[] {
    return [...this.#jobs.values()];
  }

  find(summaryId: string): PracticeJob | undefined {
    return this.#jobs.get(summaryId.toLowerCase());
  }

  /** Takes a job; it is worked through after this returned, whether or not anybody asks for it. */
  accept(task: Task): PracticeJob {
    const { people, now, worked } = this.settings;
    const memory = this.settings.memory(); // a reset before the job's turn must not get its rows
    const faults = { ...this.settings.faults };
    const summaryId = randomUUID();
    const { create } = task;
    const job: PracticeJob = { summaryId, create, acceptedAt: now(), polls: 0, told: 0, outcome: null };
    this.#jobs.set(summaryId, job);
    for (const old of this.all.slice(0, -mostJobs)) this.#jobs.delete(old.summaryId);
    this.#working = this.#working.then(async () => {
      job.outcome = await run(task, { memory, people, faults, now });
      await worked();
    });
    return job;
  }

  /** What this poll is told (contract §6): 100 only once the job is really worked through. */
  poll(job: PracticeJob): number {
    const { faults, now, pace } = this.settings;
    const steps = faults.progress ?? pace ?? paceFor(job.outcome?.rows ?? Number.POSITIVE_INFINITY);
    const byTime = faults.progress || pace ? 0 : Math.floor((now() - job.acceptedAt) / stepMs);
    const step = steps[Math.min(Math.max(job.polls, byTime), steps.length - 1)] ?? 100;
    job.polls += 1;
    job.told = job.outcome ? step : Math.min(step, 99);
    return job.told;
  }

  forgetAll(): void {
    this.#jobs.clear();
  }

  /** Resolves when every job taken so far is worked through. */
  idle(): Promise<void> {
    return this.#working;
  }
}

/** A small file is through in two polls, a large one in five. */
const paceFor = (rows: number): readonly number[] =>
  rows <= 200 ? [30, 100] : rows <= 5000 ? [0, 40, 80, 100] : [0, 15, 45, 80, 100];
