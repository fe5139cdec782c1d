import { type Day, isoOf } from "./calendar";
import { clean } from "./clean";
import { type DateOrder, dateOrders } from "./command";
import type { DateDoubt, DateExample, DateReading } from "./conversation";
import { type DateText, dayIn } from "./read-date";
import { readDateIn, type ToldYear } from "./told-year";

/** What the texts of a column say about their own order. */
export type DateEvidence = {
  /** the orders that some text can be read in only */
  proven: ReadonlySet<DateOrder>;
  /** why these settle nothing all the same */
  doubt: Exclude<DateDoubt, "either"> | null;
  areSwapped?: boolean;
  /** for dates that name no year */
  told?: ToldYear | null;
};

/** How the dates of a column are read; `mayBeYear` = it is open whether years in two digits come first, `areSwapped` = see swapped-days.ts. */
export type DateHabit = { order: DateOrder | null; mayBeYear: boolean } & Pick<DateEvidence, "areSwapped" | "told">;

export const noEvidence: DateEvidence = { proven: new Set(), doubt: null };

/**
 * Day, month or year first, for a whole column: decided only when its own data prove it. One date that can be read one way only settles
 * the others. Nothing is settled when two such dates disagree, when the fewer such dates scatter the others over the year that stand close
 * together otherwise (a typo: `12/13` among `01/12`, `02/12`), or when all years may stand first.
 *
 * in      `toldOrder`: what the file says besides (date-witness.ts); it settles what its dates do not deny
 */
export function evidenceOf(
  texts: readonly string[],
  toldOrder: DateOrder | null = null,
  told: ToldYear | null = null,
): DateEvidence {
  const dates = texts.map((text) => readCleaned(text, told)).filter((read) => read.kind !== "none");
  const proofs = dates.flatMap((read) => (read.kind === "day" && read.proves ? [read.proves] : []));
  const proven = new Set(toldOrder === null ? proofs : [toldOrder, ...proofs]);
  if (proven.size > 1) return { proven, doubt: "contradiction" };
  if (toldOrder !== null) return { proven, doubt: null };
  const [order] = proven;
  if (order !== "year-first" && mayBeYears(dates, order)) return { proven, doubt: "year-first" };
  return { proven, doubt: order && scatters(dates, order, proofs.length) ? "scattered" : null };
}

export const habitOf = ({ proven, doubt, ...seen }: DateEvidence, byAdmin: DateOrder | null): DateHabit => ({
  order: byAdmin ?? (doubt === null ? ([...proven][0] ?? null) : null),
  mayBeYear: byAdmin === null && doubt === "year-first",
  ...seen,
});

/**
 * What the page is told, with two examples where it must ask.
 *
 * in      `evidence` of the texts of the file, which alone can prove something; `now` the same texts with the corrections, of which one
 *         that could be two days makes the question necessary if some row holds it
 */
export function decideOrder(
  evidence: DateEvidence,
  now: { texts: readonly string[]; usedCodes(): Uint8Array },
  byAdmin: DateOrder | null,
): DateReading {
  if (byAdmin) return { order: byAdmin, decided: "by-admin" };
  const { order } = habitOf(evidence, null);
  if (order) return { order, decided: "by-file" };
  const why = evidence.doubt ?? "either";
  const examples = examplesOf(why, now, evidence.told ?? null);
  if (examples.length === 0) return { order: "plain", decided: "by-file" };
  const orders = dateOrders.filter((offered) => examples.some((example) => example[dayKeys[offered]] !== null));
  return { order: null, decided: "ask", why, orders, examples };
}

const dayKeys = { "day-first": "dayFirst", "month-first": "monthFirst", "year-first": "yearFirst" } as const;

/** Those that show the doubt: two dates that disagree, one of many beside the one that scatters them, else any two. */
function examplesOf(
  why: DateDoubt,
  now: { texts: readonly string[]; usedCodes(): Uint8Array },
  told: ToldYear | null,
): readonly DateExample[] {
  const open: DateExample[] = [];
  const proving = new Map<DateOrder, DateExample>();
  let used: Uint8Array | null = null;
  for (const [code, text] of now.texts.entries()) {
    const read = readCleaned(text, told);
    const isOpen =
      read.kind === "either" ||
      (why === "year-first" && read.kind === "day" && read.yearFirst !== null && read.yearFirst !== read.day);
    const proves = read.kind === "day" ? read.proves : null;
    if (!isOpen && (proves === null || proving.has(proves))) continue;
    used ??= now.usedCodes();
    if (used[code] !== 1) continue;
    const example = exampleOf(text, read, why);
    if (isOpen) open.push(example);
    else if (proves !== null) proving.set(proves, example);
    if (open.length >= 2 && why !== "contradiction" && (why !== "scattered" || proving.size > 0)) break;
    if (proving.size >= 2) break;
  }
  if (why === "contradiction" && proving.size >= 2) return [...proving.values()];
  return open.length > 0 && why === "scattered" ? [...open.slice(0, 1), ...proving.values()] : open.slice(0, 2);
}

function exampleOf(text: string, read: DateText, why: DateDoubt): DateExample {
  const inOrder = (order: DateOrder) => {
    const day = dayIn(read, order);
    return typeof day === "number" ? isoOf(day) : null;
  };
  const yearFirst = why === "year-first" ? inOrder("year-first") : null;
  return { text: text.trim(), dayFirst: inOrder("day-first"), monthFirst: inOrder("month-first"), yearFirst };
}

/** So much closer together that the other order must be wrong. */
const isCloser = (one: readonly Day[], other: readonly Day[]): boolean => spanOf(one) * 4 <= spanOf(other);
const spanOf = (days: readonly Day[]): number =>
  days.reduce((a, b) => Math.max(a, b), -1e9) - days.reduce((a, b) => Math.min(a, b), 1e9);

function scatters(dates: readonly DateText[], order: DateOrder, proofs: number): boolean {
  const other = order === "day-first" ? "month-first" : "day-first";
  const open = dates.filter((read) => read.kind === "either");
  if (open.length < 2 || proofs >= open.length) return false;
  const days = daysIn(open, other);
  return isCloser(days, daysIn(open, order)) && spanOf(days) <= open.length * 3;
}

/**
 * Every date in two digits is a day with its year first as well, nobody wrote a year of four digits last, and no other order brings the
 * dates much closer together.
 */
function mayBeYears(dates: readonly DateText[], proven: DateOrder | undefined): boolean {
  const isInNumbers = (read: DateText) => read.kind === "either" || (read.kind === "day" && read.proves !== null);
  const short = dates.filter(isInNumbers);
  if (short.length === 0 || !short.every((read) => read.kind !== "none" && read.yearFirst !== null)) return false;
  if (short.every((read) => read.kind === "day" && read.day === read.yearFirst)) return false;
  const others = proven ? [proven] : (["day-first", "month-first"] as const);
  return dates.length < 2 || !others.some((order) => isCloser(daysIn(dates, order), daysIn(dates, "year-first")));
}

const daysIn = (dates: readonly DateText[], order: DateOrder): Day[] =>
  dates.map((read) => dayIn(read, order)).filter((day) => typeof day === "number");

const readCleaned = (text: string, told: ToldYear | null): DateText => readDateIn(clean(text, "name").text, told);
