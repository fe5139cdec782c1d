import type { Ledger } from "../ledger";

/** Called with the name of a durable write, before it begins and after it stands; may wait, and may throw. */
export type Hook = (when: "before" | "after", write: string) => Promise<void> | void;

/** Everything else of the ledger is taken for a write, so that a new one is watched without a word here. */
const reads = /^(find|list|events|in[A-Z]|clean|close)/;

/**
 * A ledger around which something happens at each durable write: `add`, `move:claimed`, `addFindings`, …
 *
 * A move is named by the state it goes to; one that changes no state, `move:progress`.
 */
export function watchedLedger(real: Ledger, hook: Hook): Ledger {
  return new Proxy(real, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function" || typeof name !== "string" || reads.test(name)) return method;
      return async (...given: unknown[]) => {
        const write = nameOf(name, given);
        await hook("before", write);
        const done: unknown = await Reflect.apply(method, target, given);
        await hook("after", write);
        return done;
      };
    },
  });
}

function nameOf(name: string, given: readonly unknown[]): string {
  const change = given.find(
    (one): one is { state?: unknown } => typeof one === "object" && one !== null && "state" in one,
  );
  if (name !== "move") return name;
  return `move:${typeof change?.state === "string" ? change.state : "progress"}`;
}
