import { z } from "zod";
import { findingOf } from "./finding-of";
import { folded, parsed } from "./json";
import type { OutcomeStore, OutcomeSummary } from "./lucca";
import { OutcomeText } from "./outcome-text";
import { openJsonReading } from "./read-json";
import { refusedLines } from "./refused-lines";
import { textOf, wholeNumberOf } from "./values";

// A value of another type than expected is as good as not reported: one odd cell must not hide a thousand findings.
const tally = folded(
  z.object({
    count: z.unknown().optional().transform(wholeNumberOf),
    descriptions: z
      .array(z.unknown())
      .catch([])
      .transform((all) => all.filter((one) => typeof one === "string")),
  }),
)
  .nullish()
  .catch(null);

/** More than any reply with rows in it can hold; short odd entries must not fill the ledger. */
const mostFindings = 1_000_000;

/** What is read before looking whether there is something to put away: odd entries may be a hundred times as long then. */
const sliceBytes = 16 * 1024;

const lists = { errorlines: "errors", warninglines: "warnings" } as const;
const isList = (key: string): key is keyof typeof lists => key in lists;

const members = [
  "summaryid",
  "globalerrorsummary",
  "validuserlocationstocreatesummary",
  "userlocationstodeletesummary",
  "userlocationscreatedsummary",
  "userlocationsdeletedsummary",
] as const;
type Member = (typeof members)[number];
const isMember = (key: string): key is Member => members.some((one) => one === key);

/**
 * What a reply was: an outcome; nothing there yet; or not what Lucca documents, about another job, or broken off.
 * `known` = what could be read of the right job before it broke off.
 */
export type OutcomeReading =
  | { is: "outcome"; summary: OutcomeSummary }
  | { is: "empty" }
  | { is: "unusable"; known: OutcomeSummary | null };

export interface OutcomeReader {
  /** A reply begins: what an earlier try brought is forgotten. Never throws. */
  begin(): Promise<void>;
  /** Never throws: a store that refuses is told at the end. */
  chunk(bytes: Uint8Array): Promise<void>;
  /** Puts away the rest; throws when the store refused any of it. `start` = the beginning of the reply's text. */
  end(start: string): Promise<OutcomeReading>;
}

/**
 * Reads what Lucca says of a finished job, both documented shapes in one, and puts it away while it arrives: at no time
 * is more than about a thousand findings in memory.
 *
 * out     missing lists are empty, missing counts null, echoed keys under our column names
 * source  contract §7, §8, §16.6–10, §16.24
 */
export function openOutcomeReader(summaryId: string, store: OutcomeStore): OutcomeReader {
  let reply = openReply();
  let refused: { error: unknown } | null = null;
  const put = async (work: () => Promise<void>) => {
    if (refused === null) await work().catch((error: unknown) => (refused = { error }));
  };
  return {
    begin() {
      reply = openReply();
      refused = null;
      return put(() => store.begin());
    },
    async chunk(bytes) {
      for (let from = 0; from < bytes.length; from += sliceBytes) {
        reply.json.read(bytes.subarray(from, from + sliceBytes));
        const part = reply.text.part();
        if (part !== null) await put(() => store.add(part));
      }
    },
    async end(start) {
      const reading = judge(reply, start, summaryId);
      const summary = reading.is === "outcome" ? reading.summary : reading.is === "unusable" ? reading.known : null;
      if (summary) await put(() => store.add(reply.text.end(reply.rest(summary.complete))));
      if (refused) throw refused.error;
      return reading;
    },
  };
}

/** One try at the reply. Of two keys that fold to one, the first that is not null counts. */
function openReply() {
  const text = new OutcomeText();
  const lines = refusedLines();
  const said = new Map<Member, unknown>();
  const ended = new Set<string>();
  let hollow = true;
  let odd = false;
  let documented = false;
  let more = false;

  const json = openJsonReading({
    entry(written, value) {
      const key = written.toLowerCase();
      if (!isList(key) || ended.has(key)) return;
      if (text.count("errors") + text.count("warnings") >= mostFindings) {
        more = true;
        return;
      }
      const { error, warning, isConflict, ...finding } = findingOf(value);
      if (key === "warninglines") return text.add("warnings", { ...finding, said: warning, isConflict });
      lines.add(finding.lineNumber);
      text.add("errors", { ...finding, said: error });
    },
    member(written, value) {
      const key = written.toLowerCase();
      hollow = false;
      if (isList(key)) {
        documented = true;
        if (value === null) return;
        // Anything else that is no list cannot be read as no findings.
        odd ||= !Array.isArray(value);
        ended.add(key);
      } else if (isMember(key)) {
        documented = true;
        if (!said.has(key) && value !== null) said.set(key, value);
      }
    },
  });

  const talliesOf = (...keys: readonly [Member, Member]) =>
    tally.parse(said.get(keys[0])) ?? tally.parse(said.get(keys[1])) ?? { count: null, descriptions: [] };
  const created = () => talliesOf("validuserlocationstocreatesummary", "userlocationscreatedsummary");
  const deleted = () => talliesOf("userlocationstodeletesummary", "userlocationsdeletedsummary");

  return {
    ...{ json, text },
    state: () => ({ hollow, odd, documented, more, about: textOf(said.get("summaryid")) }),
    rest: (complete: boolean) => ({
      created: created().count,
      deleted: deleted().count,
      descriptions: [...created().descriptions, ...deleted().descriptions],
      summary: textOf(said.get("globalerrorsummary")) || null,
      complete,
    }),
    summary: (complete: boolean): OutcomeSummary => ({
      created: created().count,
      deleted: deleted().count,
      errorLines: complete ? text.count("errors") : null,
      warningLines: complete ? text.count("warnings") : null,
      refusedRows: complete ? lines.count() : null,
      complete,
    }),
    saysAnything: () =>
      [...said.keys()].some((key) => key !== "summaryid") || text.count("errors") + text.count("warnings") > 0,
  };
}

function judge(reply: ReturnType<typeof openReply>, start: string, summaryId: string): OutcomeReading {
  const form = reply.json.end();
  if (form === "other")
    return start.trim() === "" || isHollow(parsed(start)) ? { is: "empty" } : { is: "unusable", known: null };
  const { hollow, odd, documented, more, about } = reply.state();
  if (odd || isOther(about, summaryId)) return { is: "unusable", known: null };
  if (form === "broken") return { is: "unusable", known: reply.saysAnything() ? reply.summary(false) : null };
  if (hollow) return { is: "empty" };
  // Everything may be missing, but not all of it at once: what is none must not pass for "no errors".
  return documented ? { is: "outcome", summary: reply.summary(!more) } : { is: "unusable", known: null };
}

const isHollow = (json: unknown): boolean =>
  json === null || json === "" || (typeof json === "object" && Object.keys(json).length === 0);

const isOther = (echoed: string | null, asked: string): boolean =>
  echoed !== null && z.guid().safeParse(echoed).success && echoed.toLowerCase() !== asked.toLowerCase();
