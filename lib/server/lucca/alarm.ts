export type Alarm = ReturnType<typeof openAlarm>;

/** Gives a request up, when its time is over or somebody says so; the reason carries a code. */
export function openAlarm() {
  const rung = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const ring = (code: "TIMEOUT" | "CLOSED") => rung.abort(Object.assign(new Error(code), { code }));
  return {
    signal: rung.signal,
    /** Rings after so many milliseconds, counted anew. */
    in(ms: number) {
      clearTimeout(timer);
      if (!over) timer = setTimeout(() => ring("TIMEOUT"), ms);
    },
    ring,
    /** For good: a body that is still being read from disk must not wind it up again. */
    off() {
      over = true;
      clearTimeout(timer);
    },
  };
}
