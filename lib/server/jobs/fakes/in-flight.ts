import type { FakeClock } from "./fake-clock";

/** The same object; while one of its promises is open, time stands still: a database answers in real time, not in ours. */
export function inFlight<T extends object>(clock: FakeClock, target: T): T {
  return new Proxy(target, {
    get(object, name, receiver) {
      const member: unknown = Reflect.get(object, name, receiver);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(member, object, given);
        return result instanceof Promise ? clock.holds(result) : result;
      };
    },
  });
}
