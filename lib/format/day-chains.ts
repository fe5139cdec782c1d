import { type CheckedColumn, noKey } from "./checked-column";
import type { RowId } from "./command";

/** How many pairs of a new person or a day out of range edits may bring before everything is chained anew. */
const spare = 4096;
const none = -1;
/** a place in the hash table that was given up: looking goes on behind it */
const gone = -2;

/**
 * Rows of the same person and day, chained. Where people × days leave few gaps, as in a plan, every pair has a place of its
 * own in one array; a sparse file goes through an open hash table.
 */
export class DayChains {
  /** last row of each chain by slot */
  readonly #heads: Int32Array;
  /** the row before, by row */
  readonly #before: Int32Array;
  readonly #firstDay: number;
  /** days per person when every pair has its own place, else 0 */
  readonly #days: number;
  readonly #people: number;
  /** places behind those of people × days, by person and day */
  readonly #outside = new Map<string, number>();

  constructor(
    private readonly login: CheckedColumn,
    private readonly date: CheckedColumn,
    takesPart: Uint8Array,
  ) {
    const { first, last } = span(date.keys);
    const people = 1 + largest(login.keys);
    const places = people * (last - first + 1);
    const isDense = places <= takesPart.length * 4;
    this.#firstDay = first;
    this.#days = isDense ? last - first + 1 : 0;
    this.#people = people;
    this.#heads = new Int32Array(isDense ? places + spare : hashSize(takesPart.length)).fill(none);
    this.#before = new Int32Array(takesPart.length).fill(none);
    if (isDense) this.#appendDense(takesPart);
    else for (let row = 0; row < takesPart.length; row += 1) if (takesPart[row] === 1) this.#append(row);
  }

  /** Rows of one slot in the order of the file. */
  rows(slot: number): readonly RowId[] {
    const rows: RowId[] = [];
    for (let row = this.#heads[slot] ?? none; row >= 0; row = this.#before[row] ?? none) rows.push(row);
    return rows.reverse();
  }

  /** Every slot that holds more than one row; two rows, as a plan of half days has by the hundred thousand, are handed over. */
  eachShared(pair: (one: RowId, two: RowId) => void, more: (slot: number) => void): void {
    const heads = this.#heads;
    const before = this.#before;
    for (let slot = 0; slot < heads.length; slot += 1) {
      const two = heads[slot] ?? none;
      if (two < 0) continue;
      const one = before[two] ?? none;
      if (one < 0) continue;
      if ((before[one] ?? none) < 0) pair(one, two);
      else more(slot);
    }
  }

  slotOf(row: RowId): number {
    const person = this.#personAt(row);
    const day = this.#dayAt(row);
    if (this.#days === 0) return this.#hashed(person, day);
    const at = day - this.#firstDay;
    const isInside = person < this.#people && at >= 0 && at < this.#days;
    return isInside ? person * this.#days + at : this.#placeOutside(person, day);
  }

  /** Takes a place for the row; false when there is none left for its person and day. */
  fits(row: RowId): boolean {
    return row < this.#before.length && this.slotOf(row) < this.#heads.length;
  }

  #placeOutside(person: number, day: number): number {
    const pair = `${person} ${day}`;
    const places = this.#people * this.#days;
    const slot = this.#outside.get(pair) ?? places + this.#outside.size;
    if (slot < this.#heads.length) this.#outside.set(pair, slot);
    return slot;
  }

  /** Takes a row out; to be called before its person or day changes. */
  remove(row: RowId): void {
    const slot = this.slotOf(row);
    let at = this.#heads[slot] ?? none;
    const before = this.#before[row] ?? none;
    if (at === row) this.#heads[slot] = before === none ? gone : before;
    else {
      while (at >= 0 && this.#before[at] !== row) at = this.#before[at] ?? none;
      if (at >= 0) this.#before[at] = before;
    }
    this.#before[row] = none;
  }

  /** Puts a row in its place by the order of the file. */
  insert(row: RowId): void {
    const slot = this.slotOf(row);
    let at = this.#heads[slot] ?? none;
    if (at < row) {
      this.#before[row] = Math.max(at, none);
      this.#heads[slot] = row;
      return;
    }
    while ((this.#before[at] ?? none) > row) at = this.#before[at] ?? none;
    this.#before[row] = this.#before[at] ?? none;
    this.#before[at] = row;
  }

  /** As `#append`, with each person's first place and each day's distance from it worked out once per text. */
  #appendDense(takesPart: Uint8Array): void {
    const people = this.login.codes;
    const days = this.date.codes;
    const places = this.login.keys.map((person) => person * this.#days);
    const distances = this.date.keys.map((day) => day - this.#firstDay);
    const heads = this.#heads;
    const before = this.#before;
    for (let row = 0; row < takesPart.length; row += 1) {
      if (takesPart[row] !== 1) continue;
      const slot = (places[people[row] ?? 0] ?? 0) + (distances[days[row] ?? 0] ?? 0);
      before[row] = heads[slot] ?? none;
      heads[slot] = row;
    }
  }

  #append(row: RowId): void {
    const slot = this.slotOf(row);
    this.#before[row] = this.#heads[slot] ?? none;
    this.#heads[slot] = row;
  }

  /** The place of this person and day, or the first one free. */
  #hashed(person: number, day: number): number {
    const mask = this.#heads.length - 1;
    const mixed = Math.imul(Math.imul(person, 0x9e3779b1) ^ day, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    let free = none;
    for (;;) {
      const head = this.#heads[slot] ?? none;
      if (head === none) return free === none ? slot : free;
      if (head === gone) free = free === none ? slot : free;
      else if (this.#personAt(head) === person && this.#dayAt(head) === day) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #personAt(row: RowId): number {
    return this.login.keys[this.login.codes[row] ?? 0] ?? noKey;
  }

  #dayAt(row: RowId): number {
    return this.date.keys[this.date.codes[row] ?? 0] ?? noKey;
  }
}

const largest = (keys: Int32Array): number => {
  let most = 0;
  for (const key of keys) if (key > most) most = key;
  return most;
};

function span(days: Int32Array): { first: number; last: number } {
  let first = Number.MAX_SAFE_INTEGER;
  let last = noKey;
  for (const day of days) {
    if (day === noKey) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last === noKey ? { first: 0, last: 0 } : { first, last };
}

const hashSize = (rows: number): number => {
  let size = 16;
  while (size < rows * 2) size *= 2;
  return size;
};
