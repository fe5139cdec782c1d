import { firstDays } from "./company/first-days";
import { companyPeople, type Person } from "./company/people";
import { type Faults, noFaults, type RequestKind } from "./faults";
import { RateWindow } from "./http/rate";
import { JobDesk } from "./jobs/desk";
import { Memory } from "./memory";
import { type Kept, readKept, writeKept } from "./memory-file";
import { type AcceptedStart, type PracticeOptions, practiceKey } from "./practice";

/** Everything the practice Lucca knows and remembers, without the way it is asked. */
export class State {
  readonly key: string;
  readonly faults: Faults;
  readonly people: readonly Person[];
  readonly accepted: AcceptedStart[] = [];
  readonly requests: Record<RequestKind, number> = { start: 0, progress: 0, outcome: 0, directory: 0 };
  readonly desk: JobDesk;
  readonly rate: RateWindow;
  readonly keepBytes: boolean;
  readonly now: () => number;
  readonly heard: NonNullable<PracticeOptions["heard"]>;
  /** our own address, for addresses in answers; known once we listen */
  origin = "";
  readonly #file: string | null;
  #memory: Memory;
  #saving: Promise<void> = Promise.resolve();

  static async open(options: PracticeOptions): Promise<State> {
    return new State(options, options.file ? await readKept(options.file) : null);
  }

  private constructor(options: PracticeOptions, kept: Kept | null) {
    this.key = options.key ?? practiceKey;
    this.faults = { ...noFaults(), ...options.faults };
    this.people = companyPeople(options.crowd ?? 0);
    this.keepBytes = options.keepBytes ?? true;
    this.now = options.now ?? Date.now;
    this.heard = options.heard ?? (() => {});
    this.rate = new RateWindow(this.now);
    this.#file = options.file ?? null;
    this.#memory = new Memory(kept?.days ?? firstDays(this.now()));
    const { faults, people, now } = this;
    const pace = options.pace ?? null;
    const desk = { faults, people, now, pace, memory: () => this.#memory, worked: () => this.#save() };
    this.desk = new JobDesk(desk, kept?.jobs ?? []);
  }

  get memory(): Memory {
    return this.#memory;
  }

  reset(): void {
    this.#memory = new Memory(firstDays(this.now()));
    this.desk.forgetAll();
    this.rate.forget();
    this.accepted.length = 0;
    Object.assign(this.requests, { start: 0, progress: 0, outcome: 0, directory: 0 });
    void this.#save();
  }

  /** Resolves when every job is worked through and all is kept. */
  async idle(): Promise<void> {
    await this.desk.idle();
    await this.#saving;
  }

  /** One save after the other. What cannot be kept is still there until the process ends. */
  #save(): Promise<void> {
    const file = this.#file;
    if (file === null) return this.#saving;
    const kept = { days: this.#memory.all, jobs: this.desk.all };
    this.#saving = this.#saving.then(() => writeKept(file, kept)).catch(() => {});
    return this.#saving;
  }
}
