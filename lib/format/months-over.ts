import { monthNamed } from "./date-words";
import { withoutDates } from "./title-year";

/** From 1; `year` = null when nobody wrote it. */
export type Month = { month: number; year: number | null };
/** A bare number that is the day of a month, and where it stands. */
export type Numbered = { column: number; date: number };

/** The month of every number: a merged header above names it from its own column on, else a title; after the last day comes the next month. */
export function monthsOver(
  numbers: readonly Numbered[],
  above: readonly (readonly string[])[],
  title: string,
): Month[] | null {
  const first = numbers[0]?.column ?? 0;
  const named = [...above].reverse().find((cells) => cells.slice(first).some((cell) => monthIn(cell) !== null)) ?? [];
  const titles = [title, ...above.flatMap((cells) => (cells === named ? cells.slice(0, first) : cells))];
  const said = titles.flatMap((text) => monthIn(text) ?? []);
  const isOne = new Set(said.map(({ month, year }) => `${month} ${year}`)).size === 1;
  let month = isOne ? (said[0] ?? null) : null;
  let from = 0;
  const months: Month[] = [];
  for (const [index, { column, date }] of numbers.entries()) {
    const begun = named
      .slice(index === 0 ? Math.min(first, column) : from, column + 1)
      .flatMap((cell) => monthIn(cell) ?? []);
    if (month && index > 0 && date < (numbers[index - 1]?.date ?? 0)) month = following(month);
    month = begun.at(-1) ?? month;
    if (!month) return null;
    months.push(month);
    from = column + 1;
  }
  return months;
}

const following = ({ month, year }: Month): Month =>
  month === 12 ? { month: 1, year: year === null ? null : year + 1 } : { month: month + 1, year };

/** "Mars 2026", "Planning mars-avril 2026" (the first), "03/2026", and the first of a month that a workbook shows as its name. */
function monthIn(text: string): Month | null {
  const [, isoYear, isoMonth] = /^(20\d{2})-(\d{2})(?:-01)?$/.exec(text.trim()) ?? [];
  if (isoYear) return monthOf(Number(isoMonth), Number(isoYear));
  const [, month, year] = /^(0?[1-9]|1[0-2])[/.-](20\d{2})$/.exec(text.trim()) ?? [];
  if (month) return monthOf(Number(month), Number(year));
  const bare = withoutDates(text);
  const words = bare.match(/\p{L}+/gu) ?? [];
  const years = bare.match(/\b20\d{2}\b/g) ?? [];
  const isSure = (word: string) => word.length >= 4 || years.length > 0 || words.length === 1;
  const found = words.find((word) => isSure(word) && monthNamed(word) !== null);
  return found === undefined ? null : monthOf(monthNamed(found) ?? 0, years.length === 1 ? Number(years[0]) : null);
}

const monthOf = (month: number, year: number | null): Month | null =>
  month >= 1 && month <= 12 ? { month, year } : null;
