"use client";
import { useCallback, useState } from "react";
import type { Request } from "@/lib/format/command";
import type { Applied, Review, TableDesk } from "@/lib/format/conversation";

/** What the last act did, for the sentence beside Undo. */
export type LastAct = { kind: "changed" | "undone" | "redone"; rows: number; revision: number } | { kind: "failed" };

export type Table = {
  run: (request: Request) => Promise<boolean>;
  undo: () => Promise<boolean>;
  redo: () => Promise<boolean>;
  last: LastAct | null;
};

/** Hands requests to the worker and its answers to the page. Each promise says whether the table took the request. */
export function useTable(desk: TableDesk, onReview: (review: Review) => void): Table {
  const [last, setLast] = useState<LastAct | null>(null);
  const act = useCallback(
    async (kind: "changed" | "undone" | "redone", answer: Promise<Applied>): Promise<boolean> => {
      try {
        const { review, changed } = await answer;
        onReview(review);
        setLast({ kind, rows: changed, revision: review.revision });
        return true;
      } catch {
        setLast({ kind: "failed" });
        return false;
      }
    },
    [onReview],
  );
  return {
    run: useCallback((request) => act("changed", desk.apply(request)), [act, desk]),
    undo: useCallback(() => act("undone", desk.undo()), [act, desk]),
    redo: useCallback(() => act("redone", desk.redo()), [act, desk]),
    last,
  };
}
