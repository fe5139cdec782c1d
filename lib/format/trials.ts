import { type Day, isoOf, weekdayOf } from "./calendar";
import { noKey } from "./checked-column";
import type { RowId } from "./command";
import type { Only, Trial, TrialChoices } from "./conversation";
import { foldCase } from "./fold";
import type { Sheet } from "./sheet";

/** As many are listed; who wants another person searches. */
const shown = 50;

/**
 * What can be imported first of all, by person and by week: one walk over the rows that go, numbers per distinct login and per
 * Monday. Spellings of a login that differ in case only are one person, as in the parts of a file.
 */
export class Trials {
  readonly #rows: number;
  readonly #people: readonly Trial[];
  readonly #weeks: readonly Trial[];

  constructor(sheet: Sheet) {
    const login = sheet.column("login");
    const date = sheet.column("date");
    const deletion = sheet.column("isDeletion");
    const persons = personsOf(login.sent);
    const weeks = weeksOf(date.keys);
    const byPerson = new Tallies(persons.logins.length);
    const byWeek = new Tallies(weeks.mondays.length);
    let rows = 0;
    for (let row: RowId = 0; row < sheet.rows; row += 1) {
      if (sheet.leftOut[row] === 1) continue;
      const person = persons.of[login.codeAt(row)] ?? -1;
      const week = weeks.of[date.codeAt(row)] ?? -1;
      if (person < 0 || week < 0) continue;
      const day = date.keys[date.codeAt(row)] ?? noKey;
      const deletes = deletion.keys[deletion.codeAt(row)] === 1;
      rows += 1;
      byPerson.count(person, day, deletes);
      byWeek.count(week, day, deletes);
    }
    this.#rows = rows;
    // what creates and is small comes first: it shows most and can be looked at in full
    this.#people = byPerson
      .trials((person) => ({ people: persons.logins[person] ?? [] }))
      .sort((a, b) => a.deletions - b.deletions || a.rows - b.rows);
    this.#weeks = byWeek
      .trials((week) => ({ from: isoOf(weeks.mondays[week] ?? 0), to: isoOf((weeks.mondays[week] ?? 0) + 6) }))
      .sort((a, b) => (a.firstDate < b.firstDate ? -1 : 1));
  }

  /**
   * People whose login or name holds the text, and all weeks; none of a kind when there is but one: that is the whole file.
   * Those Lucca lists come first: a person it may not know is a poor one to begin with.
   */
  choices(search: string, nameOf: (login: string) => string | null): TrialChoices {
    const wanted = foldCase(search.trim());
    const listed: Trial[] = [];
    const others: Trial[] = [];
    for (const trial of this.#people.length > 1 ? this.#people : []) {
      const [login = ""] = "people" in trial.only ? trial.only.people : [];
      const name = nameOf(login);
      if (!foldCase(`${login} ${name ?? ""}`).includes(wanted)) continue;
      (name === null ? others : listed).push({ ...trial, name });
      if (listed.length === shown) break;
    }
    const people = [...listed, ...others].slice(0, shown);
    return { people, weeks: this.#weeks.length > 1 ? this.#weeks : [], rows: this.#rows };
  }
}

/** Rows, deletions, first and last day by number. */
class Tallies {
  readonly #rows: Uint32Array;
  readonly #deletions: Uint32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;

  constructor(kinds: number) {
    this.#rows = new Uint32Array(kinds);
    this.#deletions = new Uint32Array(kinds);
    this.#first = new Int32Array(kinds);
    this.#last = new Int32Array(kinds);
  }

  count(kind: number, day: Day, deletes: boolean): void {
    const before = this.#rows[kind] ?? 0;
    if (before === 0 || day < (this.#first[kind] ?? 0)) this.#first[kind] = day;
    if (before === 0 || day > (this.#last[kind] ?? 0)) this.#last[kind] = day;
    if (deletes) this.#deletions[kind] = (this.#deletions[kind] ?? 0) + 1;
    this.#rows[kind] = before + 1;
  }

  /** Of those that have rows. */
  trials(onlyOf: (kind: number) => Only): Trial[] {
    return [...this.#rows].flatMap((rows, kind) => {
      if (rows === 0) return [];
      const [first = 0, last = 0] = [this.#first[kind], this.#last[kind]];
      const deletions = this.#deletions[kind] ?? 0;
      return { only: onlyOf(kind), name: null, rows, deletions, firstDate: isoOf(first), lastDate: isoOf(last) };
    });
  }
}

/** A number per week by the code of a date; days by which weeks begin. */
function weeksOf(days: Int32Array): { of: Int32Array; mondays: readonly Day[] } {
  const known = new Map<Day, number>();
  const of = Int32Array.from(days, (day) => {
    if (day === noKey) return -1;
    const monday = day - weekdayOf(day);
    const week = known.get(monday) ?? known.size;
    known.set(monday, week);
    return week;
  });
  return { of, mondays: [...known.keys()] };
}

/** A number per person by the code of a login, and each one's spellings. */
function personsOf(sent: readonly (string | null)[]): { of: Int32Array; logins: readonly (readonly string[])[] } {
  const known = new Map<string, number>();
  const logins: string[][] = [];
  const of = Int32Array.from(sent, (login) => {
    if (!login) return -1;
    const person = known.get(login.toLowerCase()) ?? known.size;
    known.set(login.toLowerCase(), person);
    const spellings = logins[person] ?? [];
    if (!spellings.includes(login)) spellings.push(login);
    logins[person] = spellings;
    return person;
  });
  return { of, logins };
}
