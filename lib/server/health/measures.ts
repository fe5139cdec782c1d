import * as z from "zod/mini";
import type { Account } from "@/lib/imports/account";
import type { Db } from "../jobs/database";
import type { Rank } from "../lucca/budget";

/** What is counted while the server runs. Labels are words of ours: no person, no file, no number of a job. */
export type Measures = {
  /** a request to Lucca came to its end; `status` null = no answer */
  asked(rank: Rank, status: number | null, ms: number): void;
  /** a request to us was answered; a body in pieces may still be on its way */
  answered(method: string, status: number, ms: number): void;
  /** Prometheus text, version 0.0.4. Throws when the database cannot be asked. */
  text(): Promise<string>;
};

type Labels = Record<string, string | number>;
const times = z.array(z.number());

/** source  https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function openMeasures(db: Db, { name, environment }: Account): Measures {
  const requests = new Map<string, { labels: Labels; count: number; seconds: number }>();
  const note = (metric: string, labels: Labels, ms: number) => {
    const key = `${metric}${said(labels)}`;
    const known = requests.get(key) ?? { labels, count: 0, seconds: 0 };
    requests.set(key, { labels, count: known.count + 1, seconds: known.seconds + ms / 1000 });
  };
  const noted = (metric: string) => [...requests].filter(([key]) => key.startsWith(`${metric}{`)).map(([, one]) => one);
  const durations = (metric: string, help: string) => [
    ...family(metric, "summary", help),
    ...noted(metric).flatMap(({ labels, count, seconds }) => [
      `${metric}_count${said(labels)} ${count}`,
      `${metric}_sum${said(labels)} ${seconds.toFixed(3)}`,
    ]),
  ];

  return {
    asked: (rank, status, ms) =>
      note("whereabouts_lucca_request_seconds", { kind: rank, status: status ?? "none" }, ms),
    answered: (method, status, ms) => note("whereabouts_request_seconds", { method, status }, ms),
    async text() {
      const jobs = await db
        .selectFrom("jobs")
        .select(["kind", "state", ({ fn }) => fn.countAll().as("count")])
        .groupBy(["kind", "state"])
        .execute();
      const budget = await db
        .selectFrom("budgets")
        .select(["taken", "heldUntil"])
        .where("account", "=", name)
        .where("environment", "=", environment)
        .executeTakeFirst();
      const now = Date.now();
      const recent = budget ? times.parse(JSON.parse(budget.taken)).filter((at) => at > now - 60_000) : [];
      return `${[
        ...family("whereabouts_jobs", "gauge", "Jobs in the ledger, by kind and state."),
        ...jobs.map(({ kind, state, count }) => `whereabouts_jobs${said({ kind, state })} ${count}`),
        ...gauge(
          "whereabouts_lucca_budget_used",
          "Requests to Lucca in the last minute, all servers together.",
          recent.length,
        ),
        ...gauge("whereabouts_lucca_held_seconds", "How long Lucca lets us wait.", secondsLeft(budget?.heldUntil, now)),
        ...durations("whereabouts_lucca_request_seconds", "Requests of this server to Lucca."),
        ...durations("whereabouts_request_seconds", "Requests to this server, until the answer began."),
        ...gauge("process_resident_memory_bytes", "Memory of this process.", process.memoryUsage.rss()),
        ...gauge("process_start_time_seconds", "When this process started.", Math.round(now / 1000 - process.uptime())),
      ].join("\n")}\n`;
    },
  };
}

const family = (name: string, type: string, help: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
const gauge = (name: string, help: string, value: number) => [...family(name, "gauge", help), `${name} ${value}`];
const secondsLeft = (until: number | undefined, now: number) => Math.max(0, Math.ceil(((until ?? 0) - now) / 1000));

/** Our own words and numbers only: nothing to be escaped. */
const said = (labels: Labels): string =>
  `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(",")}}`;
