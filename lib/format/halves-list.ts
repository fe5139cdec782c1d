import type { Rec } from "./careful-record";
import { fold } from "./fold";
import { surely } from "./header-cell";
import { headerWords } from "./header-words";
import { type HeaderMatch, matchHeaders } from "./match-headers";
import { readPositionWord } from "./read-position";

/** A list with one place per half of the day: its other columns, then those of the halves. Its table gets part of the day and place behind. */
export type HalvesList = {
  fixed: readonly number[];
  halves: readonly { column: number; part: string }[];
  width: number;
};

const placeWords = new Set(
  `${headerWords.workLocationName.usual} ${headerWords.workLocationName.weak} de du des le la l of the`.split(" "),
);

/**
 * Finds the columns of a list that hold the places of halves of the day: "Matin" and "Après-midi", "Lieu AM" and "Lieu PM". A list that
 * has a place or a part of the day of its own has none.
 *
 * out  the halves, with the headers of the table and what they feed; null where there are none
 */
export function findHalves(
  names: readonly string[],
  { mapping, ties }: HeaderMatch,
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
  const own = ["workLocationName", "position"] as const;
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
    list: { fixed, halves, width: names.length },
    headers: [...others, shown, shown],
    match: {
      ...match,
      mapping: { ...match.mapping, position: fixed.length, workLocationName: fixed.length + 1 },
      known: match.known + 2,
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

/** One row per filled half, with the column it comes from; one without a place when both are empty, for somebody is named. */
export function rowsOfHalves(
  { fixed, halves, width }: HalvesList,
  { cells, unclosedAt }: Rec,
): { record: Rec; column: number }[] {
  const others = fixed.map((column) => cells[column] ?? "");
  const beyond = cells.slice(width);
  const filled = halves.filter(({ column }) => (cells[column] ?? "").trim() !== "");
  const rows = filled.length > 0 ? filled : [{ column: halves[0]?.column ?? 0, part: "" }];
  const at = unclosedAt === null ? -1 : fixed.indexOf(unclosedAt);
  return rows.map(({ column, part }) => ({
    record: {
      cells: [...others, part, cells[column] ?? "", ...beyond],
      unclosedAt: unclosedAt === null ? null : at === -1 ? fixed.length + 1 : at,
    },
    column,
  }));
}
