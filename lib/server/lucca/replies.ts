import { z } from "zod";
import { folded, parsed } from "./json";
import { numberOf } from "./values";

/** Lucca writes numbers as numbers; a text that is one passes too. */
const numeric = z.unknown().transform(numberOf).pipe(z.number());

// Any UUID by its form: database servers make some whose version digit is in no RFC.
const uuid = z
  .string()
  .transform((text) =>
    text
      .trim()
      .replace(/^["']+|["']+$/g, "")
      .trim(),
  )
  .pipe(z.guid());

const startReply = z.union([uuid, folded(z.object({ summaryid: uuid })).transform((reply) => reply.summaryid)]);

/**
 * The job's `summaryId` in the reply to a start: in an object, as a JSON string or bare. Null = none found.
 *
 * source  contract §5 (two documented shapes), §16.1
 */
export function readSummaryId(text: string): string | null {
  return startReply.safeParse(parsed(text) ?? text).data ?? null;
}

const progressReply = z.union([numeric, folded(z.object({ progress: numeric })).transform((reply) => reply.progress)]);

/**
 * How far a job is, from 0 to 100. Null = the reply does not say. Only what Lucca itself calls 100 is 100: a job at
 * 99.6 is not finished.
 *
 * source  contract §6, §16.11
 */
export function readProgress(text: string): number | null {
  const progress = progressReply.safeParse(parsed(text)).data;
  if (progress === undefined) return null;
  return progress >= 100 ? 100 : Math.min(99, Math.max(0, Math.round(progress)));
}
