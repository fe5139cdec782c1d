import type { Choices, DateReading } from "./conversation";
import { expandPeriod, type Period, type PeriodTrouble, readPeriods, within } from "./expand-period";
import type { PlanLine, Spread } from "./spread";
import { isOfYears, type Weeks, weeksOf } from "./week-parity";

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
  const { from, to, days, isOpen } = week;
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
    from === null || isOpen
      ? (said ?? { from: "", to: "" })
      : { from: line.cells[from] ?? "", to: to === null ? null : (line.cells[to] ?? ""), year: yearOf(line) };
  /** The one end that a line names, where the admin says the rest. */
  const endOf = ({ cells }: PlanLine): string => cells[from ?? to ?? 0] ?? "";
  const ends = isOpen ? lines.map((line): Period => ({ from: endOf(line), to: null })) : [];
  const { habit, dates } = readPeriods([...lines.map(periodOf), ...ends], dateOrder ?? null);
  const narrowed = (line: PlanLine): Period =>
    isOpen && said ? within(said, { [from === null ? "to" : "from"]: endOf(line) }, habit) : periodOf(line);
  const isSplit = days.some(({ weeks = "all" }) => weeks !== "all");
  const weeksIn = (line: PlanLine, isOneWeek: boolean): Weeks => {
    const own = weeksOf(asides(line), isOneWeek);
    const titled = isSplit || (isOneWeek && line.weeks === "unsure") ? "all" : (line.weeks ?? "all");
    return own === "all" ? titled : own;
  };
  const weekdays = days.map(({ weekday }) => weekday);

  function* spreadOut(): Generator<WeekCell> {
    for (const line of lines) {
      const period = narrowed(line);
      const read = expandPeriod(period, habit, weekdays);
      const own = weeksIn(line, read.ok && read.days.length <= 7);
      const filled = days.filter(({ column }) => (line.cells[column] ?? "").trim() !== "");
      const weeks = filled.some((day) => day.weeks === "unsure") || (isSplit && own !== "all") ? "unsure" : own;
      if (!read.ok || weeks === "unsure") {
        const date = [period.from, period.to].filter(Boolean).join(" … ");
        const trouble = (from === null || isOpen) && !said ? "period-missing" : read.ok ? "week-alternates" : read.rule;
        yield { ...line, column: from ?? days[0]?.column ?? 0, date, part: "", trouble };
        continue;
      }
      for (const { weekday, iso, isEvenWeek } of read.days)
        if (holds(weeks, isEvenWeek))
          for (const day of days)
            if (day.weekday === weekday && holds(day.weeks ?? "all", isEvenWeek))
              yield { ...line, column: day.column, date: iso, part: day.part, trouble: null };
    }
  }
  return { dates, cells: spreadOut() };
}

const holds = (weeks: Weeks, isEvenWeek: boolean): boolean => weeks === "all" || isEvenWeek === (weeks === "even");
