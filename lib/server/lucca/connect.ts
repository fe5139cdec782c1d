import type { Account } from "@/lib/imports/account";
import { failed, type Problem, type ProblemKind, type Result, succeeded } from "@/lib/imports/problem";
import { type Budget, openBudget } from "./budget";
import type { BudgetMemory } from "./budget-memory";
import { type Heard, openCaller } from "./call";
import { type Clock, realClock } from "./clock";
import { type LuccaDirectory, openDirectory } from "./directory";
import type { PartName } from "./envelope";
import { readLuccaUrl } from "./host";
import type { Lucca } from "./lucca";
import { type LuccaProbe, openProbe } from "./probe";
import { unexpectedReply } from "./problem-for";
import { openOutcomeReader } from "./read-outcome";
import { readProgress } from "./replies";
import { imports, openStart } from "./start";
import { openWire, type Patience, patience } from "./wire";

/** `memory` = the account's requests where several processes share them. `clock`, `budget` and `patience` are for tests. */
export type LuccaOptions = {
  url: string;
  key: string;
  /** true when `url` is our own practice Lucca */
  ownPractice: boolean;
  memory?: (account: Account) => BudgetMemory;
  /** the part name that was found to work, asked before each start; null = nothing found out */
  partName?: () => PartName | null;
  /** told of every request that came to its end, with what answer (null = none) and after how many milliseconds */
  heard?: Heard;
  clock?: Clock;
  budget?: Budget;
  patience?: Patience;
};

/** Far more than any of the small replies needs. */
const longestReply = 64_000;
/** Beyond it an outcome is too large to be handed over (design §5). */
const longestOutcome = 64_000_000;

/** `probe` asks what the documentation leaves open, with so many requests at most. */
export type ConnectedLucca = Lucca & { directory: LuccaDirectory; probe(most: number): LuccaProbe };

/**
 * Lucca at one account. Makes no request by itself.
 *
 * throws  when the address is none the key may be sent to, or the key cannot stand in a header; never with the key
 * source  contract §2, §3.1; the calls are described in `lucca.ts`
 */
export function connectLucca(options: LuccaOptions): ConnectedLucca {
  const { key, ownPractice, clock = realClock } = options;
  const host = readLuccaUrl(options.url);
  if (!host.ok) throw new Error(`Lucca's address ${host.reason}`);
  if (!/^[\x21-\x7e]+$/.test(key)) throw new Error("Lucca's API key must be plain characters without spaces");
  const wire = openWire(host.url, key, options.patience ?? patience);
  const account = { name: host.name, environment: host.environment, ownPractice };
  const budget = options.budget ?? openBudget(options.memory?.(account), clock);
  const closed = new AbortController();
  const call = openCaller({ wire, budget, clock, key, closed: closed.signal, heard: options.heard });

  return {
    account,
    start: openStart(call, key, options.partName),
    directory: openDirectory(call),
    probe: (most) => openProbe({ call, clock, key, host: new URL(host.url).host, most }),

    async progress(summaryId) {
      const path = `${imports}/progress`;
      const request = { rank: "progress", method: "GET", path, query: { summaryId }, longest: longestReply } as const;
      const result = await call({ ...request, repeat: "freely" }, (answer) => {
        const progress = answer.unread === null ? readProgress(answer.text) : null;
        return progress === null ? failed(unexpectedReply(answer, key)) : succeeded(progress);
      });
      return renamed(result, { "lucca-not-found": "lucca-forgot-job", "lucca-bad-request": "lucca-forgot-job" });
    },

    async outcome(kind, summaryId, store) {
      const path = `${imports}/${kind === "analysis" ? "analysis" : "results"}`;
      const take = openOutcomeReader(summaryId, store);
      const request = { rank: "outcome", method: "GET", path, query: { summaryId }, longest: longestOutcome } as const;
      const came = await call({ ...request, repeat: "freely", take }, succeeded);
      const reading = await take.end(came.ok ? came.value.text : "").catch(() => null);
      if (reading === null) return { ok: false, problem: { kind: "storage" }, known: null };
      const known = reading.is === "outcome" ? reading.summary : reading.is === "unusable" ? reading.known : null;
      const without = (problem: Problem) => ({ ok: false, problem, known }) as const;
      if (!came.ok) return without(namedOtherwise(came.problem, outcomeNames));
      if (came.value.unread === "too-long") return without({ kind: "outcome-too-large" });
      if (came.value.unread === "encoded") return without(unexpectedReply(came.value, key));
      if (reading.is === "outcome") return { ok: true, value: reading.summary };
      return without(reading.is === "empty" ? { kind: "outcome-not-ready" } : unexpectedReply(came.value, key));
    },

    waitingUntil() {
      const until = budget.waitingUntil();
      return until === null ? null : new Date(until).toISOString();
    },
    async close() {
      closed.abort();
      budget.close();
      await wire.close();
    },
  };
}

type Names = Partial<Record<ProblemKind, ProblemKind>>;

const outcomeNames: Names = { "lucca-not-found": "outcome-not-ready", "lucca-bad-request": "lucca-forgot-job" };

/** What a general refusal means of this one call (contract §16.12, §16.13). */
const namedOtherwise = (problem: Problem, names: Names): Problem => ({
  ...problem,
  kind: names[problem.kind] ?? problem.kind,
});

const renamed = <T>(result: Result<T>, names: Names): Result<T> =>
  result.ok ? result : failed(namedOtherwise(result.problem, names));
