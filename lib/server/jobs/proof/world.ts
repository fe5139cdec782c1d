import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Database from "libsql";
import { isOver, type Job, type JobId, ticket } from "@/lib/imports/job";
import type { Practice } from "@/lib/server/practice/practice";
import { startPractice } from "@/lib/server/practice/start-practice";
import { type Confirmation, contradictions } from "./audit";
import { type Disturbance, inTime, nameOf, troubleOf } from "./disturbance";
import { Died, type Host, type Hosts } from "./hosts";
import type { Tally } from "./tally";
import { begunAnswer, jobsAnswer, type Opening, type Row, rowsAnswer, type Sabotage, type Wish } from "./words";

/** When a server is killed that has just been asked for an import. */
export const killMoments = ["asked", "answered", "arrived", "taken", "polled"] as const;
export type KillMoment = (typeof killMoments)[number];

/** For proofs of one way each, which must be gone to its end however busy the machine is. */
export const unhurried = { speed: 100, luccaPatience: 30_000, everyMs: 20_000 } as const;

/** Real milliseconds after which what does not come will never come; short where it is known not to. */
const patienceWith = ({ sabotage = "none", wholeServers = false }: Wishes): number =>
  sabotage === "none" ? (wholeServers ? 180_000 : 60_000) : 1_000;

type Confirmed = Confirmation & { jobs: Set<JobId>; text: string; analysis: JobId; override: boolean };
export type Analyzed = { id: JobId; text: string; override: boolean };
export type Wishes = {
  sabotage?: Sabotage;
  killAt?: Opening["killAt"];
  /** times the speed of the real clock; at 200, the usual one, a minute of Lucca's limit is a third of a second */
  speed?: number;
  /** real milliseconds that Lucca's silence is borne: short where silence is a fault that is played */
  luccaPatience?: number;
  /** see `words.ts` */
  everyMs?: number;
  /** our servers as they run: their patience and Lucca's limits last as long as they last */
  wholeServers?: boolean;
};

const unlessDied = (error: unknown) => {
  if (!(error instanceof Died)) throw error;
};

/** A practice Lucca, a server in a process of its own, and everything that people asked of it so far. */
export class World {
  readonly confirmed: Confirmed[] = [];
  analyzed: Analyzed | null = null;
  #host: Host | null = null;
  #text = "";
  #files = 0;
  #jumped = 0;
  #slow = 0;
  readonly #patience: number;
  readonly #since = Date.now();
  readonly #seen = new Map<JobId, Job["state"]>();
  readonly #wrong: string[] = [];

  static async open(hosts: Hosts, tally: Tally, wishes: Wishes = {}): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), "proof-"));
    const practice = await startPractice({ pace: [50, 100], faults: { requestsPerMinute: 1_000_000 } });
    return new World(hosts, tally, wishes, folder, practice);
  }

  private constructor(
    private readonly hosts: Hosts,
    private readonly tally: Tally,
    private readonly wishes: Wishes,
    readonly folder: string,
    readonly practice: Practice,
  ) {
    this.#patience = patienceWith(wishes);
    this.drop(2);
  }

  async did(act: string, run: () => Promise<void> | void): Promise<void> {
    this.tally.count(this.tally.acts, act);
    await run();
  }

  /** The server, started again when it is dead. */
  async up(): Promise<Host> {
    if (this.#host?.alive()) return this.#host;
    const host = await this.hosts.next();
    this.#host = host;
    const { folder, practice, wishes } = this;
    const { sabotage = "none", killAt = null, speed = 200, luccaPatience: patience = 2_000, everyMs = 20_000 } = wishes;
    wishes.killAt = null; // once
    const time = { since: this.#since, speed };
    const lucca = { url: practice.url, key: practice.key };
    const room = { folder, lucca, time, jumped: this.#jumped, slow: this.#slow, everyMs, patience, killAt, sabotage };
    await host.ask({ do: "open", ...room }).catch(unlessDied);
    if (sabotage === "twins") this.forgetTwins();
    return host;
  }

  /** Takes away what the database itself refuses. */
  private forgetTwins(): void {
    const database = new Database(join(this.folder, "ledger.db"), { timeout: 2_000 });
    for (const name of ["one_job_per_ticket", "one_live_import_per_account", "an_analysis_is_spent_once"])
      database.exec(`drop index if exists ${name}`);
    database.close();
  }

  /** Undefined when the server died before it answered. */
  async ask(wish: Wish): Promise<unknown> {
    const host = await this.up();
    return host.ask(wish).catch(unlessDied);
  }

  /** Another file, which no other confirmation shares. */
  drop(rows: number): void {
    this.#files += 1;
    const line = (nr: number) => {
      const day = new Date(Date.UTC(2031, 0, 1 + nr)).toISOString().slice(0, 10);
      return `jdupont;Paris;;${day};FullDay;file ${this.#files};false\r\n`;
    };
    const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
    this.#text = header + Array.from({ length: rows }, (_, nr) => line(nr)).join("");
    this.analyzed = null;
  }

  disturb(wanted: Disturbance): void {
    const disturbance = this.wishes.wholeServers ? inTime(wanted) : wanted;
    const trouble = troubleOf(disturbance, Buffer.byteLength(this.#text));
    this.practice.faults.troubles.push(trouble);
    this.tally.planned.push({ name: nameOf(disturbance), trouble });
  }

  async analyze(override: boolean): Promise<void> {
    this.analyzed = null;
    const text = this.#text;
    const answer = begunAnswer.safeParse(await this.ask({ do: "analyze", text, override })).data;
    if (!answer?.ok) return;
    const { id } = answer.value;
    const over = await this.over(id);
    if (over?.state === "finished") this.analyzed = { id, text, override };
  }

  /** A new deliberate confirmation of the analyzed file. */
  confirm({ id, text, override }: Analyzed): Confirmed {
    const sha256 = createHash("sha256").update(text).digest("hex");
    const confirmed = { ticket: randomUUID(), sha256, jobs: new Set<JobId>(), text, analysis: id, override };
    this.confirmed.push(confirmed);
    this.tally.confirmations += 1;
    return confirmed;
  }

  /** The confirmation arrives at the server, for the first time or once more. */
  async arrive(confirmed: Confirmed, after: JobId | null = null): Promise<unknown> {
    const { text, override, analysis } = confirmed;
    const wish = { text, override, analysis, after, ticket: ticket.parse(confirmed.ticket) };
    const answer = begunAnswer.safeParse(await this.ask({ do: "import", ...wish })).data;
    if (answer?.ok) confirmed.jobs.add(answer.value.id);
    this.tally.arrivals += 1;
    return answer;
  }

  async kill(): Promise<void> {
    if (!this.#host?.alive()) return;
    await this.#host.kill();
    this.tally.kills += 1;
  }

  /** Kills the server when an import that is under way has come so far, or will not. */
  async killWhen(moment: KillMoment, calls: Promise<unknown>): Promise<void> {
    const { practice } = this;
    const { start, progress } = practice.requests;
    const taken = practice.accepted.length;
    let answered = false;
    void calls.then(() => {
      answered = true;
    });
    const come: Record<KillMoment, () => boolean> = {
      asked: () => true,
      answered: () => answered,
      arrived: () => practice.requests.start > start,
      taken: () => practice.accepted.length > taken,
      polled: () => practice.requests.progress > progress,
    };
    for (const until = Date.now() + (this.wishes.wholeServers ? 3_000 : 500); !come[moment]() && Date.now() < until; )
      await wait(1);
    await this.kill();
  }

  async stop(): Promise<void> {
    const host = this.#host;
    this.#host = null;
    if (!host?.alive()) return;
    await host.ask({ do: "close" });
    this.hosts.done(host);
  }

  async jump(ms: number): Promise<void> {
    await this.ask({ do: "jump", ms });
    this.#jumped += ms;
  }

  async slowDisk(ms: number): Promise<void> {
    await this.ask({ do: "slow", ms });
    this.#slow = ms;
  }

  /** What a page shows: what has ended stays as it ended. */
  async jobs(): Promise<readonly Job[]> {
    const jobs = jobsAnswer.safeParse(await this.ask({ do: "jobs" })).data ?? [];
    for (const { id, state } of jobs) {
      const before = this.#seen.get(id);
      if (before && isOver({ state: before }) && before !== state) this.#wrong.push(`${before} became ${state}`);
      this.#seen.set(id, state);
    }
    return jobs;
  }

  /** Waits until the job is over; null when the server died or the job never ends. */
  async over(id: JobId): Promise<Job | null> {
    for (const until = Date.now() + this.#patience; Date.now() < until; await wait(3)) {
      if (!this.#host?.alive()) return null;
      const job = (await this.jobs()).find((one) => one.id === id);
      if (job && isOver(job)) return job;
    }
    return null;
  }

  /** Whether the server is dead by its own hand. */
  killed = (): boolean => this.#host?.alive() === false;

  effects = (): number => this.practice.accepted.filter(({ create }) => create).length;

  /** Lets everything come to its end, sends every confirmation once more, and says what contradicts the auditor. */
  async settle(): Promise<readonly string[]> {
    this.practice.faults.troubles = [];
    await this.slowDisk(0);
    await this.quiet();
    for (const confirmed of this.confirmed) await this.arrive(confirmed);
    const rows = await this.quiet();
    await this.practice.idle();
    await this.jobs();
    this.tally.runs += 1;
    this.tally.effects += this.effects();
    for (const { kind, state } of rows) this.tally.count(this.tally.ends, `${kind} ${state}`);
    return [...new Set([...this.#wrong, ...contradictions(this.practice.accepted, rows, this.confirmed)])];
  }

  private async quiet(): Promise<readonly Row[]> {
    for (const until = Date.now() + this.#patience; ; await wait(3)) {
      const rows = rowsAnswer.safeParse(await this.ask({ do: "rows" })).data;
      const over = ({ state }: Row) => ["finished", "refused", "failed", "unknown"].includes(state);
      if (rows && (rows.every(over) || Date.now() > until)) return rows;
    }
  }

  async close(): Promise<void> {
    await this.stop().catch(() => this.kill());
    await this.practice.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
