import { randomUUID } from "node:crypto";
import type { Faults } from "../faults";
import type { Memory } from "../memory";
import { type JobOutcome, run, type Task } from "./run";

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

/** Milliseconds after which a job moves on by a step even when nobody asks. */
const stepMs = 2000;

/** Takes jobs, works through them one after the other, and says how far they are. */
export class JobDesk {
  readonly #jobs = new Map<string, PracticeJob>();
  #working: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: {
      memory: () => Memory;
      faults: Faults;
      now: () => number;
      /** what successive polls say; null = by the size of the job and by the time gone */
      pace: readonly number[] | null;
      finished: () => Promise<void>;
    },
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
    const { memory, faults, now, finished } = this.settings;
    const summaryId = randomUUID();
    const { create } = task;
    const job: PracticeJob = { summaryId, create, acceptedAt: now(), polls: 0, told: 0, outcome: null };
    this.#jobs.set(summaryId, job);
    this.#working = this.#working.then(async () => {
      job.outcome = await run(task, memory(), faults, now);
      await finished();
    });
    return job;
  }

  /** What this poll is told (contract §6): 100 only once the job is really worked through. */
  poll(job: PracticeJob): number {
    const { faults, now, pace } = this.settings;
    if (faults.progress) job.told = faults.progress[Math.min(job.polls, faults.progress.length - 1)] ?? 0;
    else {
      const steps = pace ?? paceFor(job.outcome?.rows ?? Number.POSITIVE_INFINITY);
      const byTime = pace ? 0 : Math.floor((now() - job.acceptedAt) / stepMs);
      const step = steps[Math.min(Math.max(job.polls, byTime), steps.length - 1)] ?? 100;
      job.told = Math.max(job.told, job.outcome ? step : Math.min(step, 99));
    }
    job.polls += 1;
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
