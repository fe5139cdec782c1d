import type { Job } from "../imports/job";

/** `quiet` = nothing yet to show, `long` = longer than usual; Lucca has no word for "failed" (contract §16.11). */
export type Silence = "none" | "quiet" | "long";

/**
 * How to speak of a job that does not move.
 *
 * in      the progress and how long it has been silent, in milliseconds by the server's clock
 * source  contract §16.11: 60 s at 0, 3 min elsewhere; three seconds at 0 make a bar look broken
 */
export function silenceOf({ progress }: Pick<Job, "progress">, silentMs: number): Silence {
  if (progress > 0) return silentMs >= 180_000 ? "long" : "none";
  if (silentMs >= 60_000) return "long";
  return silentMs >= 3_000 ? "quiet" : "none";
}
