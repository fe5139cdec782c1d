import type { CompareAsk, ExistingKind } from "./existing-days";

const halves: readonly number[] = [3, 1, 2];
/** The halves of the day that a part takes up, as bits; `part` = index into `positions`. */
export const halvesOf = (part: number): number => halves[part] ?? 3;

/** A person's day beside one row of that day. Parts of the day are bits: 1 = first half, 2 = second half. */
export type DayBeside = {
  /** the part the row is about */
  mine: number;
  deletes: boolean;
  /** of that part, where something is there */
  taken: number;
  /** of that part, where the row's own place and area are there; unknown without places */
  same: number;
  /** another place or area is there in that part */
  isOther: boolean;
  /** something for the full day is there */
  isWhole: boolean;
  /** something is there in the other half only */
  isBeside: boolean;
  knowsPlaces: boolean;
};

/**
 * What an import would make of a row's day, or whether Lucca holds what the row says.
 *
 * A half over a full day of the same place is a change: what becomes of the other half is not told (contract §5). After an
 * import it is there, for that half of the day is as the row says.
 */
export function judgeDay(day: DayBeside, ask: CompareAsk): ExistingKind {
  const { mine, deletes, taken, same, isOther, isWhole, knowsPlaces } = day;
  const isSame = same === mine && !isOther;
  if (ask.as === "after") {
    if (deletes) return taken === 0 ? "there" : "not-there";
    if (taken === 0) return "not-there";
    return knowsPlaces ? (isSame ? "there" : "different") : "unread";
  }
  if (deletes) return taken === 0 ? "deletes-nothing" : "deletes";
  if (taken === 0) return "new";
  if (!knowsPlaces) return "unread";
  if (isSame && (mine === 3 || !isWhole)) return "same";
  return ask.override ? "changes" : "left-alone";
}

/** Lucca alone knows what becomes of it: a half beside something else, a deletion while override is off (contract §5, §16.30). */
export function isUnsure({ mine, deletes, taken, isWhole, isBeside }: DayBeside, ask: CompareAsk): boolean {
  if (ask.as === "after") return false;
  return (mine !== 3 && (isWhole || isBeside)) || (deletes && taken !== 0 && !ask.override);
}
