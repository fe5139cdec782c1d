import { isoOf, weekdayOf } from "./calendar";
import { noKey } from "./checked-column";
import type { RowId } from "./command";
import type { Only, Trial, TrialChoices } from "./conversation";
import { foldCase } from "./fold";
import type { Sheet } from "./sheet";

/** As many are listed; who wants another person searches. */
const shown = 50;

type Tally = { rows: number; deletions: number; first: number; last: number };

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
    const people = new Map<number, Tally>();
    const weeks = new Map<number, Tally>();
    let rows = 0;
    for (let row: RowId = 0; row < sheet.rows; row += 1) {
      if (sheet.leftOut[row] === 1) continue;
      const person = persons.of[login.codeAt(row)] ?? -1;
      const day = date.keys[date.codeAt(row)] ?? noKey;
      if (person < 0 || day === noKey) continue;
      const deletes = deletion.keys[deletion.codeAt(row)] === 1;
      rows += 1;
      count(people, person, day, deletes);
      count(weeks, day - weekdayOf(day), day, deletes);
    }
    this.#rows = rows;
    // what creates and is small comes first: it shows most and can be looked at in full
    this.#people = [...people]
      .map(([person, tally]) => trialOf({ people: persons.logins[person] ?? [] }, tally))
      .sort((a, b) => a.deletions - b.deletions || a.rows - b.rows);
    this.#weeks = [...weeks]
      .sort(([one], [other]) => one - other)
      .map(([monday, tally]) => trialOf({ from: isoOf(monday), to: isoOf(monday + 6) }, tally));
  }

  /** People whose login or name holds the text, and all weeks; none of a kind when there is but one: that is the whole file. */
  choices(search: string, nameOf: (login: string) => string | null): TrialChoices {
    const wanted = foldCase(search.trim());
    const people: Trial[] = [];
    for (const trial of this.#people.length > 1 ? this.#people : []) {
      const [login = ""] = "people" in trial.only ? trial.only.people : [];
      const name = nameOf(login);
      if (foldCase(`${login} ${name ?? ""}`).includes(wanted)) people.push({ ...trial, name });
      if (people.length === shown) break;
    }
    return { people, weeks: this.#weeks.length > 1 ? this.#weeks : [], rows: this.#rows };
  }
}

function count(tallies: Map<number, Tally>, key: number, day: number, deletes: boolean): void {
  const tally = tallies.get(key) ?? { rows: 0, deletions: 0, first: day, last: day };
  tally.rows += 1;
  if (deletes) tally.deletions += 1;
  tally.first = Math.min(tally.first, day);
  tally.last = Math.max(tally.last, day);
  tallies.set(key, tally);
}

const trialOf = (only: Only, { rows, deletions, first, last }: Tally): Trial => ({
  ...{ only, name: null, rows, deletions },
  ...{ firstDate: isoOf(first), lastDate: isoOf(last) },
});

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
