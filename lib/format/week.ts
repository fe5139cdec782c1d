import { type Day, dayOf, isoOf, weekdayOf } from "./calendar";
import { noKey } from "./checked-column";
import { positions } from "./columns";
import type { RowId } from "./command";
import type { WeekPart, WeekWindow } from "./conversation";
import { foldCase } from "./fold";
import { rowStates } from "./row-states";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

type Ask = { monday: string | null; search: string; from: number; to: number };
type Person = { login: string; days: RowId[][] };
/** Rows of one week by person, in the order of their logins. */
type Week = { monday: Day; people: readonly Person[]; load: WeekWindow["load"] };

/**
 * The table seen as weeks. One walk over all rows finds those of a week, which are few; what a week came to is kept until
 * the table changes.
 */
export class Weeks {
  readonly #weeks = new Map<Day, Week>();
  #span: { first: Day | null; last: Day | null; unread: number } | null = null;
  #places: readonly string[] | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly verdict: Verdict,
  ) {}

  window({ monday, search, from, to }: Ask): WeekWindow {
    const { first, last, unread } = this.#spanOf();
    const asked = monday === null ? first : mondayOf(dayOfIso(monday) ?? first ?? 0);
    const week = this.#weekOf(asked ?? 0);
    const wanted = foldCase(search);
    const people = search === "" ? week.people : week.people.filter(({ login }) => foldCase(login).includes(wanted));
    const start = Math.max(0, Math.min(from, people.length));
    return {
      monday: isoOf(week.monday),
      firstMonday: first === null ? null : isoOf(first),
      lastMonday: last === null ? null : isoOf(last),
      total: people.length,
      from: start,
      people: people.slice(start, Math.max(start, to)).map(({ login, days }) => ({
        login,
        days: days.map((rows) => this.#parts(rows)),
      })),
      places: this.#placesOf(),
      load: week.load,
      unread,
    };
  }

  #parts(rows: readonly RowId[]): readonly WeekPart[] {
    const { sheet, verdict } = this;
    const order = (part: WeekPart) => (part.position === null ? positions.length : positions.indexOf(part.position));
    const parts = rows.map(
      (row): WeekPart => ({
        row,
        position: positions.find((position) => position === sheet.column("position").sentAt(row)) ?? null,
        place: sheet.column("workLocationName").sentAt(row) ?? "",
        deletion: sheet.column("isDeletion").sentAt(row) === "true",
        state: rowStates[verdict.states[row] ?? 0] ?? "ready",
      }),
    );
    return parts.sort((a, b) => order(a) - order(b));
  }

  #spanOf() {
    if (this.#span) return this.#span;
    const login = this.sheet.column("login");
    const date = this.sheet.column("date");
    let first: Day | null = null;
    let last: Day | null = null;
    let unread = 0;
    for (let row = 0; row < this.sheet.rows; row += 1) {
      const day = date.keys[date.codes[row] ?? 0] ?? noKey;
      if (day === noKey || (login.keys[login.codes[row] ?? 0] ?? noKey) === noKey) {
        if (this.sheet.leftOut[row] !== 1) unread += 1;
      } else {
        if (first === null || day < first) first = day;
        if (last === null || day > last) last = day;
      }
    }
    const span = {
      first: first === null ? null : mondayOf(first),
      last: last === null ? null : mondayOf(last),
      unread,
    };
    this.#span = span;
    return span;
  }

  #weekOf(monday: Day): Week {
    const known = this.#weeks.get(monday);
    if (known) return known;
    const login = this.sheet.column("login");
    const date = this.sheet.column("date");
    const people = new Map<number, Person>();
    const load = Array.from({ length: 7 }, () => new Map<string, number>());
    for (let row = 0; row < this.sheet.rows; row += 1) {
      const weekday = (date.keys[date.codes[row] ?? 0] ?? noKey) - monday;
      if (weekday < 0 || weekday > 6) continue;
      const key = login.keys[login.codes[row] ?? 0] ?? noKey;
      if (key === noKey) continue;
      const person = people.get(key) ?? { login: login.sentAt(row) ?? "", days: Array.from({ length: 7 }, () => []) };
      people.set(key, person);
      person.days[weekday]?.push(row);
      this.#addLoad(load[weekday], row);
    }
    const week: Week = {
      monday,
      people: [...people.values()].sort((a, b) => collator.compare(a.login, b.login)),
      load: load.map((days) => [...days].map(([place, sum]) => ({ place, days: sum })).sort((a, b) => b.days - a.days)),
    };
    // somebody who leafs through a year does not keep it
    if (this.#weeks.size > 8) this.#weeks.clear();
    this.#weeks.set(monday, week);
    return week;
  }

  #addLoad(load: Map<string, number> | undefined, row: RowId): void {
    const position = this.sheet.column("position").sentAt(row);
    const place = this.sheet.column("workLocationName").sentAt(row) ?? "";
    const isDeletion = this.sheet.column("isDeletion").sentAt(row) === "true";
    if (!load || isDeletion || this.sheet.leftOut[row] === 1 || position === null || place === "") return;
    load.set(place, (load.get(place) ?? 0) + (position === "FullDay" ? 1 : 0.5));
  }

  /** Most rows first, then by name; a place that is only deleted is one too. */
  #placesOf(): readonly string[] {
    if (this.#places) return this.#places;
    const rows = new Map<string, number>();
    const counts = this.verdict.counts.of("workLocationName");
    for (const [code, place] of this.sheet.column("workLocationName").sent.entries())
      if (place && (counts[code] ?? 0) > 0) rows.set(place, (rows.get(place) ?? 0) + (counts[code] ?? 0));
    this.#places = [...rows].sort(([a, x], [b, y]) => y - x || collator.compare(a, b)).map(([place]) => place);
    return this.#places;
  }
}

const collator = new Intl.Collator(undefined, { numeric: true });

const mondayOf = (day: Day): Day => day - weekdayOf(day);

const dayOfIso = (iso: string): Day | null => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return dayOf(year, month, day);
};
