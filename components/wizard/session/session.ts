import { resumeActions } from "./resume-actions";
import { sendingActions } from "./sending-actions";
import { createStore, type Tools } from "./store";
import { tableActions } from "./table-actions";

/** One admin at work in one page: what is shown, and everything that can be done. Knows no React. */
export function createSession(tools: Tools) {
  const store = createStore(tools);
  const table = tableActions(store);
  const sending = sendingActions(store, table);
  const resume = resumeActions(store, table, sending);
  return { view: store.view, subscribe: store.subscribe, ...table, ...sending, ...resume };
}
export type Session = ReturnType<typeof createSession>;
