import { z } from "zod/mini";
import type { EchoedLine, LuccaReport } from "../format/conversation";

const text = z.nullable(z.string());

/** A row as Lucca read it; keys already under our column names (contract §16.6). */
const echoedLine = z.object({
  login: text,
  workLocationName: text,
  areaName: text,
  date: text,
  position: text,
  comment: text,
  isDeletion: z.nullable(z.boolean()),
}) satisfies z.ZodMiniType<EchoedLine>;

export const errorLine = z.object({
  line: z.nullable(echoedLine),
  lineNumber: z.nullable(z.number()),
  said: z.string(),
});
export const warningLine = z.extend(errorLine, { isConflict: z.boolean() });

/** What Lucca said of a finished job (contract §7, §8), analysis and import in one shape. A count it did not report is null. */
export const outcome = z.object({
  /** created or changed; for an analysis: would be */
  created: z.nullable(z.number()),
  deleted: z.nullable(z.number()),
  /** sentences for people; may be a selection: never count or parse */
  descriptions: z.array(z.string()),
  /** one sentence about the file as a whole */
  summary: text,
  errors: z.array(errorLine),
  warnings: z.array(warningLine),
  /** false when Lucca had more findings than it could hand over: `errors` and `warnings` are then not all */
  complete: z.boolean(),
});
export type Outcome = z.infer<typeof outcome>;

/** The part of an outcome that is put on rows. */
export const reportOf = ({ errors, warnings }: Outcome): LuccaReport => ({ errors, warnings });
