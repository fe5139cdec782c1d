import type { Account } from "@/lib/imports/account";
import { type Checked, type CheckStep, type Finding, judgements } from "@/lib/imports/connection";
import type { Result } from "@/lib/imports/problem";
import type { Clock } from "@/lib/server/lucca/clock";
import { type LuccaProbe, wasNotPut } from "@/lib/server/lucca/probe";
import { askAnswer } from "./ask-answer";
import { beginDryRun } from "./ask-dry-run";
import { askDays, askFilters, askPeople, askPlaces, listFinding } from "./ask-lists";
import { found } from "./found";
import type { Learned } from "./learned";
import { madeUpRows } from "./made-up-rows";
import { lengthOf, pagesFinding } from "./page-limit";

/** Kept for what comes last: the unknown job, one look at the dry run, its answer. */
const keptBack = 3;
/** Lucca cuts answers off after five seconds (contract §14): this is near enough to say so. */
const slowMs = 3000;

type How = { account: Account; clock: Clock; tell: (step: CheckStep) => void; signal: AbortSignal };

/**
 * Finds out what the documentation leaves open about one account, with lists and one dry run of two made-up rows.
 *
 * The dry run is begun early and its answer fetched last: meanwhile the lists are read. Never throws.
 */
export async function check(
  probe: LuccaProbe,
  { account, clock, tell, signal }: How,
): Promise<{ checked: Checked; learned: Learned }> {
  const learned: Learned = { partName: null, pages: { places: null, days: null }, filters: null };
  const findings: Finding[] = [];
  const done = () => ({
    checked: {
      at: new Date(clock.now()).toISOString(),
      requests: probe.asked(),
      findings: [addressFinding(account, probe.host), ...findings],
    },
    learned,
  });

  tell("places");
  const places = await askPlaces(probe);
  const stop = doorFinding(places.result);
  if (stop) {
    findings.push(stop);
    return done();
  }
  learned.pages.places = lengthOf(places);

  tell("dry-run");
  const place = places.result.ok ? places.result.value.items.find(({ isActive }) => isActive) : undefined;
  const dryRun = await beginDryRun(probe, madeUpRows(place?.name ?? "Whereabouts check", clock.now()));
  learned.partName = dryRun.partName;

  tell("people");
  const people = await askPeople(probe);
  tell("days");
  const days = await askDays(probe, places.limit);
  learned.pages.days = lengthOf(days);
  tell("filters");
  const filters = await askFilters(probe, days, keptBack);
  learned.filters = filters.works;
  tell("unknown-job");
  const unknownJob = unknownFinding(await probe.unknownJob());
  tell("answer");
  const answer = dryRun.summaryId === null ? [] : await askAnswer(probe, dryRun.summaryId, { clock, signal });

  const lists = [listFinding("places", places.result), people, listFinding("days", days.result)];
  const isTold = ({ kind }: Finding) => judgements[kind].standing !== "untold" || kind === "permission.refused";
  const answered = [...dryRun.findings, ...lists].some(isTold);
  if (!answered) {
    findings.push({ ...(dryRun.findings[0] ?? found("key.untold")), kind: "key.untold" });
    return done();
  }
  findings.push(found("key.accepted"), ...dryRun.findings, ...answer);
  if (dryRun.summaryId !== null) findings.push(unknownJob);
  findings.push(...lists);
  if (places.result.ok || days.result.ok) findings.push(pagesFinding(places, days));
  if (days.result.ok) findings.push(filters.finding);
  findings.push(speedFinding(probe.slowest()));
  return done();
}

function addressFinding({ name, environment }: Account, host: string): Finding {
  return found("address.known", { values: { account: name, environment, host } });
}

/** Whom nobody answers, or whose key is refused, need not be asked anything else. */
function doorFinding(result: Result<unknown>): Finding | null {
  if (result.ok) return null;
  const { problem } = result;
  if (problem.kind === "lucca-key-refused") return found("key.refused");
  return problem.kind === "lucca-unreachable" ? found("key.unreachable", { problem }) : null;
}

function unknownFinding(result: Result<number>): Finding {
  if (result.ok)
    return result.value === 0
      ? found("unknown-job.zero")
      : found("unknown-job.untold", { values: { progress: result.value } });
  switch (result.problem.kind) {
    case "lucca-not-found":
      return found("unknown-job.not-found");
    case "lucca-bad-request":
      return found("unknown-job.refused");
    default:
      return found("unknown-job.untold", wasNotPut(result.problem) ? {} : { problem: result.problem });
  }
}

function speedFinding(slowest: number): Finding {
  const seconds = Math.round(slowest / 100) / 10;
  return found(slowest >= slowMs ? "speed.slow" : "speed.fine", { values: { seconds } });
}
