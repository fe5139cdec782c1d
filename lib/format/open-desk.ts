import { askDesk } from "./ask-desk";
import type { TableDesk } from "./conversation";

let spare: Worker | null = null;

/** Starts the next desk's worker ahead of need: loading its code takes longer than reading a small file. */
export function prepareDesk(): void {
  spare ??= startWorker();
}

/**
 * Opens a desk in a worker of its own. `close` ends the worker at once, whatever it is doing; that is also how a reading is
 * cancelled. When the worker crashes or is closed, everything asked of it fails.
 */
export function openDesk(): TableDesk & { close(): void } {
  const worker = spare ?? startWorker();
  spare = null;
  const { desk, fail } = askDesk(worker);
  worker.addEventListener("error", ({ message }) => fail(new Error(message || "The table's worker stopped.")));
  worker.addEventListener("messageerror", () => fail(new Error("The table's worker sent something unreadable.")));
  return {
    ...desk,
    close() {
      worker.terminate();
      fail(Object.assign(new Error("The desk was closed."), { name: "Closed" }));
    },
  };
}

function startWorker(): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "table" });
  // one that could not start is no spare: the desk opened next tries again and hears of it
  worker.addEventListener("error", () => {
    if (spare === worker) spare = null;
  });
  return worker;
}
