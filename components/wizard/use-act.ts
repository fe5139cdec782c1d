import { useState } from "react";

/** What a press set going. `act` says itself what went wrong: it never rejects. */
export type Acted<T> = { at: "idle" } | { at: "busy" } | { at: "done"; value: T };

/** One act behind one button, with what became of it. */
export function useAct<T>(act: () => Promise<T>): [acted: Acted<T>, run: () => void] {
  const [acted, setActed] = useState<Acted<T>>({ at: "idle" });
  const run = async () => {
    setActed({ at: "busy" });
    setActed({ at: "done", value: await act() });
  };
  return [acted, () => void run()];
}
