import type { Choices, DateReading } from "./conversation";
import { expandPeriod, type Period, type PeriodTrouble, readPeriods } from "./expand-period";
import type { PlanLine, Spread } from "./spread";
import { isOfYears, weeksOf } from "./week-parity";

type Week = Extract<Spread, { kind: "week" }>;
/** The columns beside the days, in the order of `fixed`, and the file column that says whose a line is. */
type Beside = { headers: readonly string[]; login: number | null };
/** A line on one of its days, or one whose days cannot be told: `trouble` says why, and `date` holds what stands there instead. */
export type WeekCell = PlanLine & { column: number; date: string; part: string; trouble: PeriodTrouble | null };

/**
 * Spreads the lines of a standard week over the days of their periods; all lines together settle the order of day and month.
 *
 * in   `said` = the period the admin gave, where no column names one
 */
export function expandWeeks(
  lines: readonly PlanLine[],
  week: Week,
  beside: Beside,
  { dateOrder, period: said }: Pick<Choices, "dateOrder" | "period">,
): { dates: DateReading; cells: Iterable<WeekCell> } {
  const { from, to, days } = week;
  const asides = ({ cells }: PlanLine) =>
    week.fixed.flatMap((column, index) =>
      column === beside.login ? [] : [{ text: cells[column] ?? "", header: beside.headers[index] ?? "" }],
    );
  /** The year of a week that is named by its number: in a column of its own, else in a title. */
  const yearOf = (line: PlanLine): number | null => {
    const own = asides(line).find(({ header, text }) => isOfYears(header) && /^20\d{2}$/.test(text.trim()));
    return own ? Number(own.text) : week.year;
  };
  const periodOf = (line: PlanLine): Period =>
    from === null
      ? (said ?? { from: "", to: "" })
      : { from: line.cells[from] ?? "", to: to === null ? null : (line.cells[to] ?? ""), year: yearOf(line) };
  const { habit, dates } = readPeriods(lines.map(periodOf), dateOrder ?? null);
  const weekdays = days.map(({ weekday }) => weekday);

  function* spreadOut(): Generator<WeekCell> {
    for (const line of lines) {
      const period = periodOf(line);
      const read = expandPeriod(period, habit, weekdays);
      const weeks = weeksOf(asides(line), read.ok && read.days.length <= 7);
      if (!read.ok || weeks === "unsure") {
        const date = [period.from, period.to].filter(Boolean).join(" … ");
        const trouble = from === null && !said ? "period-missing" : read.ok ? "week-alternates" : read.rule;
        yield { ...line, column: from ?? days[0]?.column ?? 0, date, part: "", trouble };
        continue;
      }
      for (const { weekday, iso, isEvenWeek } of read.days)
        if (weeks === "all" || isEvenWeek === (weeks === "even"))
          for (const day of days)
            if (day.weekday === weekday)
              yield { ...line, column: day.column, date: iso, part: day.part, trouble: null };
    }
  }
  return { dates, cells: spreadOut() };
}
