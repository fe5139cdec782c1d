import { z } from "zod";
import type { Outcome } from "@/lib/imports/outcome";
import { findingOf } from "./finding-of";
import { fold, folded, parsed } from "./json";
import { numberOf, textOf } from "./values";

// A value of another type than expected is as good as not reported: one odd cell must not hide a thousand findings.
// Functions, because a schema that has to fail first takes ten seconds for 64 MB.
const text = z.unknown().optional().transform(textOf);
const count = z
  .unknown()
  .optional()
  .transform((value) => {
    const number = numberOf(value);
    return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
  });

/** Missing or null is no findings; anything else that is no list cannot be read as none. */
const findings = z
  .array(z.unknown())
  .nullish()
  .transform((all) => (all ?? []).map(findingOf));

const tally = folded(
  z.object({
    count,
    descriptions: z
      .array(z.unknown())
      .catch([])
      .transform((all) => all.filter((one) => typeof one === "string")),
  }),
)
  .nullish()
  .catch(null);

const report = folded(
  z.object({
    summaryid: text,
    globalerrorsummary: text,
    errorlines: findings,
    warninglines: findings,
    validuserlocationstocreatesummary: tally,
    userlocationstodeletesummary: tally,
    userlocationscreatedsummary: tally,
    userlocationsdeletedsummary: tally,
  }),
);

/** `empty` = nothing there yet; `unusable` = not what Lucca documents, or about another job. */
export type OutcomeReading = { is: "outcome"; outcome: Outcome } | { is: "empty" } | { is: "unusable" };

/**
 * What Lucca says of a finished job, both documented shapes in one.
 *
 * in      the reply's text, and the job it was asked for
 * out     missing arrays are empty, missing counts null, echoed keys under our column names
 * source  contract §7, §8, §16.6–10, §16.24
 */
export function readOutcome(reply: string, summaryId: string): OutcomeReading {
  const json = parsed(reply);
  if (reply.trim() === "" || isHollow(json)) return { is: "empty" };
  if (!saysSomething(json)) return { is: "unusable" };
  const read = report.safeParse(json).data;
  if (read === undefined || isOther(read.summaryid, summaryId)) return { is: "unusable" };
  const created = read.validuserlocationstocreatesummary ?? read.userlocationscreatedsummary;
  const deleted = read.userlocationstodeletesummary ?? read.userlocationsdeletedsummary;
  return {
    is: "outcome",
    outcome: {
      created: created?.count ?? null,
      deleted: deleted?.count ?? null,
      descriptions: [...(created?.descriptions ?? []), ...(deleted?.descriptions ?? [])],
      summary: read.globalerrorsummary || null,
      errors: read.errorlines.map(({ line, lineNumber, error: said }) => ({ line, lineNumber, said })),
      warnings: read.warninglines.map(({ error, warning: said, ...finding }) => ({ ...finding, said })),
      complete: true,
    },
  };
}

const isHollow = (json: unknown): boolean =>
  json === null || json === "" || (typeof json === "object" && Object.keys(json).length === 0);

/** Everything in an outcome may be missing, but not all of it at once: what is none must not pass for "no errors". */
function saysSomething(json: unknown): boolean {
  const reply = fold(json);
  return reply !== null && Object.keys(report.out.shape).some((key) => key in reply);
}

const isOther = (echoed: string | null, asked: string): boolean =>
  echoed !== null && z.guid().safeParse(echoed).success && echoed.toLowerCase() !== asked.toLowerCase();
