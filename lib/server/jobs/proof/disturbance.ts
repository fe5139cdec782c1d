import { envelopeBytes } from "@/lib/imports/limits";
import type { RequestKind, Trouble } from "@/lib/server/practice/faults";

/** Where in an exchange with Lucca something goes wrong: one class per border that bytes can lie on. */
export const moments = [
  "before",
  "in the envelope",
  "in the body",
  "after the last byte",
  "after the job started",
  "in the answer",
] as const;
export type Disturbance = { on: RequestKind; moment: (typeof moments)[number]; how: Trouble["how"] };

/** As the practice Lucca wants it, for the next request of its kind, which carries a file of so many bytes. */
export function troubleOf({ on, moment, how }: Disturbance, fileBytes: number): Trouble {
  const when: Record<Disturbance["moment"], Trouble["when"]> = {
    before: "before",
    "in the envelope": { bodyBytes: 20 },
    "in the body": { bodyBytes: envelopeBytes + Math.ceil(fileBytes / 2) },
    "after the last byte": { bodyBytes: envelopeBytes + fileBytes },
    "after the job started": "after",
    "in the answer": { answerBytes: 1 },
  };
  return { on, times: 1, when: when[moment], how };
}

/** The same without a minute of silence, or of Lucca's limit. */
export function inTime({ on, moment, how }: Disturbance): Disturbance {
  if (how === "silence") return { on, moment, how: "reset" };
  return { on, moment, how: typeof how === "object" && how.status === 429 ? { status: 413 } : how };
}

export const nameOf = ({ on, moment, how }: Disturbance): string =>
  `${on}, ${moment}: ${typeof how === "string" ? how : how.status}`;
