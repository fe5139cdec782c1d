import type * as z from "zod/mini";
import { Failed, parsed, troubleOf } from "./answer";
import { answerOf } from "./job-acts";

/** How to ask when it may take long. `pause` is for tests: it waits so many ms, or until the signal is aborted. */
export type Patience = { signal: AbortSignal; pause?: (ms: number, signal: AbortSignal) => Promise<void> };

/** Asks our own server once; the reply is parsed. Throws `Failed` with the trouble. */
export async function askFor<T>(
  address: string,
  reply: z.ZodMiniType<T>,
  init: Parameters<typeof answerOf>[1],
): Promise<T> {
  const value = reply.safeParse(parsed(await answerOf(address, { ...init, cache: "no-store" })));
  if (!value.success) throw new Failed({ kind: "unexpected" });
  return value.data;
}

const mostWaits = 30;

/** Asks again when Lucca's limit stood in the way, after the time it says, told second by second. */
export async function patient<T>(
  ask: () => Promise<T>,
  { signal, pause = pauseFor }: Patience,
  tell: (waiting: number | null) => void,
): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await ask();
    } catch (error) {
      const trouble = troubleOf(error);
      const wait = "retryAfter" in trouble ? trouble.retryAfter : undefined;
      if (trouble.kind !== "lucca-too-many" || wait === undefined || waits >= mostWaits || signal.aborted) throw error;
      for (let left = Math.ceil(wait); left > 0 && !signal.aborted; left -= 1) {
        tell(left);
        await pause(1000, signal);
      }
    }
  }
}

const pauseFor = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
