import type { DayColumns, Existing } from "./existing-days";
import { dayOfIso, finderOf } from "./existing-days";

/** Entries in the order of people and days, so that those of one person and day stand side by side. */
export class ExistingIndex {
  readonly days: DayColumns;
  readonly #order: Uint32Array;
  /** where each person's entries begin in `#order`; one more than there are people */
  readonly #starts: Uint32Array;
  readonly #isRead: Uint8Array;
  readonly #from: number;
  readonly #to: number;
  readonly #personAt: (login: string) => number;

  constructor(readonly existing: Existing) {
    const { people, days } = existing;
    this.days = days;
    this.#from = dayOfIso(existing.from) ?? 0;
    this.#to = dayOfIso(existing.to) ?? -1;
    const numbered = people.map(({ id, login }, number) => ({ id, login, number }));
    const numberOf = new Map(numbered.map(({ id, number }) => [id, number]));
    const find = finderOf(numbered);
    this.#personAt = (login) => find(login)?.number ?? -1;
    this.#isRead = new Uint8Array(people.length);
    for (const id of existing.read) {
      const number = numberOf.get(id);
      if (number !== undefined) this.#isRead[number] = 1;
    }
    // days of people who are not listed come last and are never looked at
    const persons = Uint32Array.from(days.owners, (id) => numberOf.get(id) ?? people.length);
    const first = days.dates.reduce((least, day) => Math.min(least, day), days.dates[0] ?? 0);
    const byDay = sortedBy(
      days.dates.map((day) => day - first),
      null,
    ).order;
    const { order, starts } = sortedBy(persons, byDay, people.length + 1);
    this.#order = order;
    this.#starts = starts;
  }

  /** The number under which a person is asked for; -1 = not listed. */
  person(login: string): number {
    return this.#personAt(login);
  }

  /** True when it is known what the person has on that day (days since 1970-01-01). */
  isRead(person: number, day: number): boolean {
    return this.#isRead[person] === 1 && day >= this.#from && day <= this.#to;
  }

  /** Where a person's entries of a day or a later one begin; for `entry`. */
  seek(person: number, day: number): number {
    let low = this.#starts[person] ?? 0;
    let high = this.#starts[person + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.days.dates[this.#order[middle] ?? 0] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The entry of `days` at a place given by `seek` or behind it; -1 when it is of another person or day. */
  entry(at: number, person: number, day: number): number {
    if (at >= (this.#starts[person + 1] ?? 0)) return -1;
    const entry = this.#order[at] ?? 0;
    return this.days.dates[entry] === day ? entry : -1;
  }

  /** The entries of a person's day. */
  entries(person: number, day: number): readonly number[] {
    const entries: number[] = [];
    for (let at = this.seek(person, day); ; at += 1) {
      const entry = this.entry(at, person, day);
      if (entry < 0) return entries;
      entries.push(entry);
    }
  }
}

/** Sorts by counting; entries with equal keys keep the order given. Keys are small whole numbers. */
function sortedBy(keys: ArrayLike<number>, before: Uint32Array | null, kinds = largest(keys) + 1) {
  const starts = new Uint32Array(kinds + 1);
  for (let entry = 0; entry < keys.length; entry += 1) {
    const next = (keys[entry] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let kind = 1; kind <= kinds; kind += 1) starts[kind] = (starts[kind] ?? 0) + (starts[kind - 1] ?? 0);
  const free = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let nth = 0; nth < keys.length; nth += 1) {
    const entry = before ? (before[nth] ?? 0) : nth;
    const key = keys[entry] ?? 0;
    const at = free[key] ?? 0;
    order[at] = entry;
    free[key] = at + 1;
  }
  return { order, starts };
}

function largest(keys: ArrayLike<number>): number {
  let most = 0;
  for (let entry = 0; entry < keys.length; entry += 1) most = Math.max(most, keys[entry] ?? 0);
  return most;
}
