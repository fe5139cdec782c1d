import type { Desk } from "./store";

/**
 * Keeps one desk started ahead, because a worker takes longer to start than the first rows take to read.
 *
 * out  `ready` starts one unless one waits; `take` gives the one that waits, or starts one now
 */
export function spareDesk(open: () => Desk): { ready(): void; take(): Desk } {
  let spare: Desk | null = null;
  return {
    ready() {
      spare ??= open();
    },
    take() {
      const desk = spare ?? open();
      spare = null;
      return desk;
    },
  };
}
