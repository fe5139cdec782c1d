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

export type ExistingPlace = { id: number; name: string; areas: readonly { id: number; name: string }[] };

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
  readonly #days: ExistingDay[] = [];

  constructor(private readonly owners: ReadonlySet<number> | null) {}

  get length(): number {
    return this.#days.length;
  }

  /** False when not one of them is new, be it theirs or somebody else's. */
  add(days: readonly ExistingDay[]): boolean {
    const before = this.#ids.size;
    for (const day of days) {
      if (this.#ids.has(day.id)) continue;
      this.#ids.add(day.id);
      if (!this.owners || this.owners.has(day.owner)) this.#days.push(day);
    }
    return this.#ids.size > before;
  }

  columns(): DayColumns {
    const days = this.#days.filter(({ date }) => dayOfIso(date) !== null);
    return {
      owners: Float64Array.from(days, ({ owner }) => owner),
      places: Float64Array.from(days, ({ place }) => place),
      areas: Float64Array.from(days, ({ area }) => area ?? noArea),
      dates: Int32Array.from(days, ({ date }) => dayOfIso(date) ?? 0),
      parts: Uint8Array.from(days, ({ position }) => positions.indexOf(position)),
      pending: Uint8Array.from(days, ({ pending }) => (pending ? 1 : 0)),
    };
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

/** What rows are compared for: what an import would do to each day, or whether what was sent is there. */
export type CompareAsk = { as: "before"; override: boolean } | { as: "after" };

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

/** Numbers are rows. Rows left out and rows whose person, day or part cannot be read are in none of them but `aside`. */
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
