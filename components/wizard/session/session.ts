import { analysisActions } from "./analysis-actions";
import { confirmation } from "./confirmation";
import { importActions } from "./import-actions";
import { importedParts } from "./imported-parts";
import { knownActions } from "./known-actions";
import { resumeActions } from "./resume-actions";
import { createStore, type Tools } from "./store";
import { tableActions } from "./table-actions";

/** One admin at work in one page: what is shown, and everything that can be done. Knows no React. */
export function createSession(tools: Tools) {
  const store = createStore(tools);
  const table = tableActions(store);
  const confirmed = confirmation(store);
  const imported = importedParts(store, table);
  const analysis = analysisActions(store, table, confirmed, imported);
  return {
    view: store.view,
    subscribe: store.subscribe,
    ...table,
    ...knownActions(store, table),
    ...analysis,
    ...importActions(store, confirmed, imported),
    ...resumeActions(store, table, analysis, confirmed, imported),
  };
}
export type Session = ReturnType<typeof createSession>;
