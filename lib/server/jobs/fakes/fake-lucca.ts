import { randomUUID } from "node:crypto";
import type { Account } from "@/lib/imports/account";
import type { Outcome } from "@/lib/imports/outcome";
import { failed, type Problem, type Result, succeeded } from "@/lib/imports/problem";
import { countsIn } from "@/lib/imports/result";
import type { Claim, Lucca, OutcomeAnswer, OutcomeStore, StartFlags } from "@/lib/server/lucca/lucca";
import type { Clock } from "../clock";

export const clean: Outcome = {
  created: 3,
  deleted: 0,
  descriptions: [],
  summary: null,
  errors: [],
  warnings: [],
  complete: true,
};

type Answer<T> = T | Problem;

/** Lucca as a list of answers: each question takes the next one, the last one stays. Counts what it was asked. */
export class FakeLucca implements Lucca {
  readonly account: Account;
  readonly started: (StartFlags & { path: string })[] = [];
  /** when progress was asked for, and when the outcome was, in milliseconds of the clock */
  readonly asked: number[] = [];
  readonly fetched: number[] = [];
  starts: Answer<{ summaryId: string } | "new">[] = ["new"];
  progresses: Answer<number>[] = [100];
  outcomes: Answer<Outcome>[] = [clean];
  waiting: string | null = null;
  /** held back for as long as a test wants: before its turn and the claim, and after both */
  beforeTurn: () => Promise<void> = async () => {};
  beforeStart: () => Promise<void> = async () => {};

  constructor(
    private readonly clock: Clock,
    name = "acme",
  ) {
    this.account = { name, environment: "production", ownPractice: false };
  }

  async start({ path }: { path: string }, flags: StartFlags, claim: Claim): Promise<Result<{ summaryId: string }>> {
    await this.beforeTurn();
    const claimed = await claim().catch(() => null);
    if (!claimed) return failed({ kind: claimed === null ? "storage" : "restarted" });
    this.started.push({ ...flags, path });
    await this.beforeStart();
    const answer = next(this.starts);
    return answer === "new" ? succeeded({ summaryId: randomUUID() }) : result(answer);
  }

  async progress(): Promise<Result<number>> {
    this.asked.push(this.clock.now());
    return result(next(this.progresses));
  }

  async outcome(_kind: string, _summaryId: string, store: OutcomeStore): Promise<OutcomeAnswer> {
    this.fetched.push(this.clock.now());
    const answer = next(this.outcomes);
    return isProblem(answer) ? { ...failed(answer), known: null } : keep(answer, store);
  }

  waitingUntil = () => this.waiting;

  close = async () => {};
}

/** Puts an outcome away and answers as Lucca's room does. */
export async function keep(outcome: Outcome, store: OutcomeStore): Promise<OutcomeAnswer> {
  try {
    await store.begin();
    await store.add(JSON.stringify(outcome));
  } catch {
    return { ...failed({ kind: "storage" }), known: null };
  }
  const { changed: created, deleted, refused: refusedRows, warnings: warningLines, complete } = countsIn(outcome);
  const errorLines = complete ? outcome.errors.length : null;
  return { ok: true, value: { created, deleted, errorLines, warningLines, refusedRows, complete } };
}

function next<T>(answers: T[]): T {
  const [first] = answers;
  if (first === undefined) throw new Error("no answer left");
  if (answers.length > 1) answers.shift();
  return first;
}

const result = <T extends object | number>(answer: T | Problem): Result<T> =>
  isProblem(answer) ? failed(answer) : succeeded(answer);

const isProblem = (answer: object | number): answer is Problem => typeof answer === "object" && "kind" in answer;
