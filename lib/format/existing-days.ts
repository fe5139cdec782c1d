import { dayOf } from "./calendar";
import { type Position, positions } from "./columns";

/** A person's day or half-day as Lucca holds it; ids are Lucca's, `date` is ISO. Deleted and denied ones are none. */
export type ExistingDay = {
  id: number;
  owner: number;
  place: number;
  area: number | null;
  date: string;
  position: Position;
  /** not approved yet */
  pending: boolean;
};

export type ExistingPlace = {
  id: number;
  name: string;
  areas: readonly { id: number; name: string }[];
  /** false = switched off: no row may name it; absent = not told */
  isActive?: boolean;
};

/** What was read of Lucca for comparing rows with it. */
export type Existing = {
  /** null = this key may not list places */
  places: readonly ExistingPlace[] | null;
  people: readonly { id: number; login: string }[];
  /** ids of those whose days from `from` to `to` (ISO, both included) were read to the end */
  read: readonly number[];
  from: string;
  to: string;
  days: DayColumns;
};

/** Days by the column, for a worker: an entry of one is an entry of all. `areas` holds `noArea` where there is none. */
export type DayColumns = {
  owners: Float64Array;
  places: Float64Array;
  areas: Float64Array;
  /** days since 1970-01-01 */
  dates: Int32Array;
  /** index into `positions` */
  parts: Uint8Array;
  /** 1 = not approved yet */
  pending: Uint8Array;
};
export const noArea = -1;

/** Gathers the days of some people page by page, of everyone if null; an entry that comes twice counts once. */
export class DayCollector {
  readonly #ids = new Set<number>();
  readonly #dayOf = new Map<string, number | null>();
  readonly #owners: number[] = [];
  readonly #places: number[] = [];
  readonly #areas: number[] = [];
  readonly #dates: number[] = [];
  readonly #parts: number[] = [];
  readonly #pending: number[] = [];

  constructor(private readonly owners: ReadonlySet<number> | null) {}

  get length(): number {
    return this.#owners.length;
  }

  /** False when not one of them is new, be it theirs or somebody else's. */
  add(days: readonly ExistingDay[]): boolean {
    const before = this.#ids.size;
    for (const { id, owner, place, area, date, position, pending } of days) {
      if (this.#ids.has(id)) continue;
      this.#ids.add(id);
      const day = this.#read(date);
      if (day === null || (this.owners && !this.owners.has(owner))) continue;
      this.#owners.push(owner);
      this.#places.push(place);
      this.#areas.push(area ?? noArea);
      this.#dates.push(day);
      this.#parts.push(positions.indexOf(position));
      this.#pending.push(pending ? 1 : 0);
    }
    return this.#ids.size > before;
  }

  columns(): DayColumns {
    return {
      owners: Float64Array.from(this.#owners),
      places: Float64Array.from(this.#places),
      areas: Float64Array.from(this.#areas),
      dates: Int32Array.from(this.#dates),
      parts: Uint8Array.from(this.#parts),
      pending: Uint8Array.from(this.#pending),
    };
  }

  /** A year has 365 dates, whoever has how many days. */
  #read(date: string): number | null {
    const known = this.#dayOf.get(date);
    if (known !== undefined) return known;
    const day = dayOfIso(date);
    this.#dayOf.set(date, day);
    return day;
  }
}

/** Null when there is no such day. */
export function dayOfIso(iso: string): number | null {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return dayOf(year, month, day);
}

/**
 * Finds people by their logins: exactly, otherwise the only one whose login differs in nothing but case.
 *
 * source  contract §4: case counts at sign-in; whether an import minds it is not told
 */
export function finderOf<T extends { login: string }>(people: readonly T[]): (login: string) => T | null {
  const exact = new Map(people.map((person) => [person.login, person]));
  const folded = new Map<string, T | null>();
  for (const person of people) {
    const name = person.login.toLowerCase();
    folded.set(name, folded.has(name) ? null : person);
  }
  return (login) => exact.get(login) ?? folded.get(login.toLowerCase()) ?? null;
}

/**
 * What rows are compared for: what an import would do to each day, or whether what was sent is there. After: the rows of
 * the last written file that have not changed since; in a table that has written none, as after a reload, all rows. `sent`:
 * the same rows before an import, of which a trial is only some.
 */
export type CompareAsk = { as: "before"; override: boolean; sent?: boolean } | { as: "after" };

/**
 * Before: `new` = nothing is there in its part of the day; `same`; `changes` = something else goes; `left-alone` = something
 * else is there and override is off; `deletes`; `deletes-nothing`. After: `there`; `not-there`, also a deletion that did not
 * happen; `different` = something else is there. Both: `unknown-login` = not listed to this key; `unread` = what Lucca holds
 * on that day was not read.
 */
export const existingKinds = [
  "new",
  "same",
  "changes",
  "left-alone",
  "deletes",
  "deletes-nothing",
  "there",
  "not-there",
  "different",
  "unknown-login",
  "unread",
] as const;
export type ExistingKind = (typeof existingKinds)[number];

/** What Lucca holds of a person's day; null = a place or area that is not listed. */
export type Holding = { position: Position; place: string | null; area: string | null; pending: boolean };

export type RowExisting = { kind: ExistingKind; holds: readonly Holding[] };

/** Numbers are rows. Rows left out, rows changed since they were written (after), and rows whose person, day or part cannot be read are in none of them but `aside`. */
export type Comparison = {
  ask: CompareAsk;
  compared: number;
  aside: number;
  counts: Readonly<Record<ExistingKind, number>>;
  /** on whose part of the day something is there that is not approved yet */
  pending: number;
  /** of which Lucca alone knows the outcome: halves beside something else, deletions of halves or without override (contract §5, §16.30) */
  unsure: number;
  /** up to three of each kind, in the order of the file */
  examples: readonly CompareExample[];
};

export type CompareExample = RowExisting & {
  row: number;
  line: number | null;
  login: string;
  date: string;
  position: Position;
  place: string;
  area: string;
  deletion: boolean;
};
