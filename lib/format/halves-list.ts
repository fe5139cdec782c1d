import type { Rec } from "./careful-record";
import { fold } from "./fold";
import { surely } from "./header-cell";
import { headerWords } from "./header-words";
import { type HeaderMatch, matchHeaders } from "./match-headers";
import { readPositionWord } from "./read-position";
import { areTicked, tickedParts } from "./ticked-halves";

/**
 * A list with one column per half of the day: its other columns, then those of the halves. Its table gets the part of the day behind, and the
 * place, unless the halves are only ticked.
 */
export type HalvesList = {
  fixed: readonly number[];
  halves: readonly { column: number; part: string }[];
  isTicked: boolean;
  width: number;
};

const placeWords = new Set(
  `${headerWords.workLocationName.usual} ${headerWords.workLocationName.weak} de du des le la l of the`.split(" "),
);

/**
 * Finds the columns of a list that hold the places of halves of the day: "Matin" and "Après-midi", "Lieu AM" and "Lieu PM"; or ticks, where
 * the place stands elsewhere. A list that has a place of its own and no ticks, or a part of the day of its own, has none.
 *
 * in   `below`: the first lines below the header
 * out  the halves, with the headers of the table and what they feed; null where there are none
 */
export function findHalves(
  names: readonly string[],
  { mapping, ties }: HeaderMatch,
  below: readonly (readonly string[])[],
): { list: HalvesList; headers: readonly string[]; match: HeaderMatch } | null {
  const halves = [
    ...surely(
      names.flatMap((name, column) => {
        const part = partIn(name);
        return part === null ? [] : [{ column, part }];
      }),
    ),
  ];
  const parts = halves.map(({ part }) => readPositionWord(part, { amIsMorning: false, isDutch: false }).position);
  if (parts.length !== 2 || !parts.includes("FirstHalf") || !parts.includes("SecondHalf")) return null;
  const whole = wholeDayBeside(names, { mapping, ties });
  if (whole) halves.unshift(whole);
  const taken = new Set(halves.map(({ column }) => column));
  const isTicked = areTicked(halves, below);
  const own = isTicked ? (["position"] as const) : (["workLocationName", "position"] as const);
  const fed = own.flatMap((column) => [
    mapping[column],
    ...ties.flatMap((tie) => (tie.column === column ? tie.headers : [])),
  ]);
  if (fed.some((column) => column !== null && !taken.has(column))) return null;
  const fixed = names.flatMap((_, column) => (taken.has(column) ? [] : [column]));
  const others = fixed.map((column) => names[column] ?? "");
  const shown = halves.map(({ column }) => names[column] ?? "").join(" / ");
  const match = matchHeaders(others);
  return {
    list: { fixed, halves, isTicked, width: names.length },
    headers: isTicked ? [...others, shown] : [...others, shown, shown],
    match: {
      ...match,
      mapping: {
        ...match.mapping,
        position: fixed.length,
        ...(isTicked ? {} : { workLocationName: fixed.length + 1 }),
      },
      known: match.known + (isTicked ? 1 : 2),
    },
  };
}

/** "Journée" beside "Matin" and "Après-midi" holds the place of whole days, where another column holds the dates. */
function wholeDayBeside(
  names: readonly string[],
  { mapping, ties }: Pick<HeaderMatch, "mapping" | "ties">,
): { column: number; part: string } | null {
  const dates = [mapping.date, ...(ties.find(({ column }) => column === "date")?.headers ?? [])];
  const column = names.findIndex(
    (name) => readPositionWord(name.trim(), { amIsMorning: false, isDutch: false }).position === "FullDay",
  );
  const isBeside = dates.some((date) => date !== null && date !== column);
  return column === -1 || !isBeside ? null : { column, part: "FullDay" };
}

/** "Lieu (matin)" is "matin"; null when no half of a day is named. */
function partIn(name: string): string | null {
  const words = name.split(/[\s()[\]:/_–]+/).filter((word) => word !== "" && !placeWords.has(fold(word)));
  const part = words.join(" ");
  const { position } = readPositionWord(part, { amIsMorning: true, isDutch: false });
  return position === "FirstHalf" || position === "SecondHalf" ? part : null;
}

/** One row per filled half, with the column it comes from; one without a part or place when both are empty, for somebody is named. */
export function rowsOfHalves(
  { fixed, halves, isTicked, width }: HalvesList,
  { cells, unclosedAt }: Rec,
): { record: Rec; column: number }[] {
  const others = fixed.map((column) => cells[column] ?? "");
  const beyond = cells.slice(width);
  const filled = isTicked
    ? tickedParts(halves, cells)
    : halves.filter(({ column }) => (cells[column] ?? "").trim() !== "");
  const rows = filled.length > 0 ? filled : [{ column: halves[0]?.column ?? 0, part: "" }];
  const at = unclosedAt === null ? -1 : fixed.indexOf(unclosedAt);
  const behind = isTicked ? fixed.length : fixed.length + 1;
  return rows.map(({ column, part }) => ({
    record: {
      cells: [...others, part, ...(isTicked ? [] : [cells[column] ?? ""]), ...beyond],
      unclosedAt: unclosedAt === null ? null : at === -1 ? behind : at,
    },
    column,
  }));
}
