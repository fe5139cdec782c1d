import type { Column } from "./columns";
import type { Layout } from "./layout";
import { readDate } from "./read-date";
import { readPosition } from "./read-position";
import type { Spread } from "./spread";

/** As many cells as the header, a day where the date belongs, a part of the day where that belongs. */
export const looksLikeRowOf =
  ({ headers, match: { mapping }, spread, halves }: Layout) =>
  (cells: readonly string[]): boolean => {
    if (spread) return cells.length === widthOf(spread);
    if (halves) return cells.length === halves.width;
    if (cells.length !== headers.length) return false;
    const at = (column: Column): string => (cells[mapping[column] ?? -1] ?? "").trim();
    const date = mapping.date === null || readDate(at("date")).kind !== "none";
    return (
      date &&
      (mapping.position === null ||
        readPosition(at("position"), { amIsMorning: true, isDutch: true }).position !== null)
    );
  };

const widthOf = ({ fixed, days, ...rest }: Spread): number => {
  const period = rest.kind === "week" ? [rest.from ?? 0, rest.to ?? 0] : [];
  return Math.max(...fixed, ...days.map(({ column }) => column), ...period) + 1;
};
