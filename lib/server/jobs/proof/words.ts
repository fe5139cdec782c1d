import { z } from "zod";
import { job, jobId, ticket } from "@/lib/imports/job";
import { problem } from "@/lib/imports/problem";

/** What the proof and the process that hosts a jobs room say to each other. */

/** Which promise is broken on purpose, to see that the proof notices. */
export const sabotages = ["none", "twins", "claim-not-written"] as const;
export type Sabotage = (typeof sabotages)[number];

const opening = z.object({
  do: z.literal("open"),
  folder: z.string(),
  lucca: z.object({ url: z.string(), key: z.string() }),
  time: z.object({ since: z.number(), speed: z.number() }),
  jumped: z.number(),
  /** how often the server shows that it lives, by the fast clock: whoever stalls for four times as long is taken for dead */
  everyMs: z.number(),
  /** real milliseconds that Lucca's silence is borne */
  patience: z.number(),
  /** real milliseconds that each durable write takes longer, before and after */
  slow: z.number(),
  /** the process kills itself there, at the nth such moment */
  killAt: z.nullable(z.object({ when: z.enum(["before", "after"]), write: z.string(), nth: z.number() })),
  sabotage: z.enum(sabotages),
});
const file = { text: z.string(), override: z.boolean() };

export const wish = z.discriminatedUnion("do", [
  opening,
  z.object({ do: z.literal("analyze"), ...file }),
  z.object({ do: z.literal("import"), ...file, ticket, analysis: jobId, after: z.nullable(jobId) }),
  z.object({ do: z.literal("jobs") }),
  z.object({ do: z.literal("rows") }),
  z.object({ do: z.literal("writes") }),
  z.object({ do: z.literal("found"), id: jobId }),
  z.object({ do: z.literal("jump"), ms: z.number() }),
  z.object({ do: z.literal("slow"), ms: z.number() }),
  z.object({ do: z.literal("close") }),
]);
export type Wish = z.infer<typeof wish>;
export type Opening = Omit<z.infer<typeof opening>, "do">;

/** Of a job, what an auditor needs and no page may know. */
export const row = z.object({
  id: jobId,
  kind: z.enum(["analysis", "import"]),
  state: z.string(),
  ticket: z.nullable(z.string()),
  analysis: z.nullable(z.string()),
  sha256: z.string(),
  override: z.number(),
  summaryId: z.nullable(z.string()),
});
export type Row = z.infer<typeof row>;

const begun = z.object({ id: jobId, known: z.boolean() });
export const begunAnswer = z.union([
  z.object({ ok: z.literal(true), value: begun }),
  z.object({ ok: z.literal(false), problem }),
]);
export const jobsAnswer = z.array(job);
export const rowsAnswer = z.array(row);
export const writesAnswer = z.array(z.string());

export const asked = z.object({ nr: z.number(), wish });
export const answered = z.object({ nr: z.number(), value: z.optional(z.unknown()), error: z.optional(z.string()) });
