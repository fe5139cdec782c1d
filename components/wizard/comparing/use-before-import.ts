import { useEffect, useSyncExternalStore } from "react";
import type { Review, TableDesk } from "@/lib/format/conversation";
import type { Comparison } from "@/lib/format/existing-days";
import type { Comparing } from "../session/comparing";
import { type BeforeImport, beforeImport } from "./before-import";

export type Beside = { before: BeforeImport; view: Comparing; comparison: Comparison | null };

const idle: Comparing = { at: "idle" };
const listensToNothing = () => () => {};

/** The comparison of a table with what Lucca holds, kept in step with it; null while there is no table. `sent` = of the rows written last. */
export function useBeforeImport(
  desk: TableDesk | null,
  review: Review | null,
  override: boolean,
  sent = false,
): Beside | null {
  const before = desk && beforeImport(desk);
  const now = () => before?.comparing.view() ?? idle;
  const view = useSyncExternalStore(before?.comparing.subscribe ?? listensToNothing, now, now);
  const revision = review?.revision ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the comparison moves
  useEffect(() => {
    if (before && revision !== null) before.follow(revision, override, sent);
  }, [before, revision, override, sent, view]);
  if (!before) return null;
  const isOfNow = view.at === "compared" && view.comparison.ask.as === "before";
  return { before, view, comparison: isOfNow ? view.comparison : null };
}
