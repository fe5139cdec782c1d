import { z } from "zod";
import type { Outcome } from "@/lib/imports/outcome";
import { fold, folded } from "./folded";
import { numeric } from "./replies";
import { parsed } from "./said";

// A value of another type than expected is as good as not reported: one odd cell must not hide a thousand findings.
const text = z
  .union([z.string(), z.union([z.number(), z.boolean()]).transform(String)])
  .nullable()
  .catch(null);
const number = numeric.nullable().catch(null);
const count = numeric.pipe(z.int().nonnegative()).nullable().catch(null);
const flag = z.union([z.boolean(), z.stringbool()]).nullable().catch(null);

/** `2026/03/04` and `2026-03-04T00:00:00` are the day 2026-03-04; anything else stays as it is (contract §16.7). */
const day = text.transform((cell) => cell?.replace(/^(\d{4})[-/](\d{2})[-/](\d{2})(?:T.*)?$/, "$1-$2-$3") ?? null);

const echo = folded(
  z.object({
    login: text,
    worklocationname: text,
    areaname: text,
    date: day,
    position: text,
    comment: text,
    isdeletion: flag,
  }),
)
  .transform((line) => ({
    login: line.login,
    workLocationName: line.worklocationname,
    areaName: line.areaname,
    date: line.date,
    position: line.position,
    comment: line.comment,
    isDeletion: line.isdeletion,
  }))
  .nullable()
  .catch(null);

/** A finding without an echo or a number is still a finding: none is ever dropped. */
const finding = z.preprocess(
  (value) => (typeof value === "object" && value !== null ? fold(value) : { error: value, warning: value }),
  z.object({ line: echo, linenumber: number, error: text, warning: text, isconflict: flag }),
);
const findings = z
  .array(finding)
  .nullish()
  .transform((all) => all ?? []);

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
      errors: read.errorlines.map(({ line, linenumber, error }) => ({
        line,
        lineNumber: linenumber,
        said: error ?? "",
      })),
      warnings: read.warninglines.map(({ line, linenumber, warning, isconflict }) => ({
        line,
        lineNumber: linenumber,
        said: warning ?? "",
        isConflict: isconflict ?? false,
      })),
      complete: true,
    },
  };
}

const isHollow = (json: unknown): boolean =>
  json === null || json === "" || (typeof json === "object" && Object.keys(json).length === 0);

/** Everything in an outcome may be missing, but not all of it at once: what is none must not pass for "no errors". */
function saysSomething(json: unknown): boolean {
  const reply = fold(json);
  if (typeof reply !== "object" || reply === null || Array.isArray(reply)) return false;
  return Object.keys(report.out.shape).some((key) => key in reply);
}

const isOther = (echoed: string | null, asked: string): boolean =>
  echoed !== null && z.guid().safeParse(echoed).success && echoed.toLowerCase() !== asked.toLowerCase();
