import { z } from "zod/mini";

/** Where an import would land (contract §2). A loopback Lucca is `practice` and confirmed like production (design §6). */
export const environments = ["production", "test", "demo", "sandbox", "practice"] as const;
export const account = z.object({
  name: z.string(),
  environment: z.enum(environments),
  /** true when no Lucca is configured and our own stand-in answers */
  ownPractice: z.boolean(),
});
export type Account = z.infer<typeof account>;

/** Only test, sandbox and demo skip the extra acts before an import (design §6). */
export const needsExtraActs = ({ environment }: Account): boolean =>
  environment === "production" || environment === "practice";
