import { useEffect, useState } from "react";
import type { Review, TableDesk, TrialChoices } from "@/lib/format/conversation";

/** A table that is edited is not counted after every key. */
const calmMs = 300;

/**
 * What may be imported first of a table that can be analyzed; null until that is known, or while it cannot. `behind`: of
 * the rows as they were a moment ago, for they have just changed.
 */
export function useTrials(desk: TableDesk, review: Review | null): (TrialChoices & { behind: boolean }) | null {
  const [counted, setCounted] = useState<{ review: Review; choices: TrialChoices } | null>(null);
  useEffect(() => {
    if (review === null) return;
    let wanted = true;
    const timer = setTimeout(() => {
      const told = (choices: TrialChoices) => wanted && setCounted({ review, choices });
      desk.trials("").then(told, () => undefined);
    }, calmMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [desk, review]);
  return review !== null && counted !== null ? { ...counted.choices, behind: counted.review !== review } : null;
}
