import type { Ledger } from "../ledger";

/** A ledger that counts how often each of its functions is called. */
export function countedLedger(real: Ledger): { ledger: Ledger; calls: Map<string, number> } {
  const calls = new Map<string, number>();
  const ledger = new Proxy(real, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function" || typeof name !== "string") return method;
      return (...given: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return Reflect.apply(method, target, given);
      };
    },
  });
  return { ledger, calls };
}
