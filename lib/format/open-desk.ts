import { askDesk } from "./ask-desk";
import type { TableDesk } from "./conversation";

type ClosingDesk = TableDesk & { close(): void };

let spare: ClosingDesk | null = null;

/**
 * Starts the next desk ahead of need: loading its code takes longer than reading a small file. What is asked of it here, to warm
 * it up, ends where `openDesk` hands it out: a later file overtakes an earlier one.
 */
export function prepareDesk(): TableDesk {
  spare ??= startDesk();
  return spare;
}

/** False once a desk was handed out: from then on nothing but the admin's file may be asked of it. */
export const isSpare = (desk: TableDesk): boolean => desk === spare;

/**
 * Opens a desk in a worker of its own. `close` ends the worker at once, whatever it is doing; that is also how a reading is
 * cancelled. When the worker crashes or is closed, everything asked of it fails.
 */
export function openDesk(): ClosingDesk {
  const desk = spare ?? startDesk();
  spare = null;
  return desk;
}

function startDesk(): ClosingDesk {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "table" });
  const { desk, fail } = askDesk(worker);
  worker.addEventListener("error", ({ message }) => {
    // one that could not start is no spare: the desk opened next tries again and hears of it
    if (spare === opened) spare = null;
    fail(new Error(message || "The table's worker stopped."));
  });
  worker.addEventListener("messageerror", () => fail(new Error("The table's worker sent something unreadable.")));
  const opened = {
    ...desk,
    close() {
      worker.terminate();
      fail(Object.assign(new Error("The desk was closed."), { name: "Closed" }));
    },
  };
  return opened;
}
