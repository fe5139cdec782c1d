import { type CheckedColumn, noKey } from "./checked-column";
import type { RowId } from "./command";

/**
 * Rows of the same person and day, chained. Where people × days leave few gaps, as in a plan, every pair has a place of its
 * own in one array; a sparse file goes through an open hash table.
 */
export class DayChains {
  /** last row of each chain by slot, -1 when there is none */
  readonly #heads: Int32Array;
  /** the row before, by row, -1 at the end */
  readonly #before: Int32Array;
  readonly #firstDay: number;
  /** days per person when every pair has its own place, else 0 */
  readonly #days: number;
  /** slots with more than one row */
  readonly shared: ReadonlySet<number>;

  constructor(
    private readonly login: CheckedColumn,
    private readonly date: CheckedColumn,
    takesPart: Uint8Array,
  ) {
    const { first, last } = span(date.keys);
    const people = 1 + login.keys.reduce((most, key) => Math.max(most, key), 0);
    const places = people * (last - first + 1);
    const isDense = places <= takesPart.length * 4;
    this.#firstDay = first;
    this.#days = isDense ? last - first + 1 : 0;
    this.#heads = new Int32Array(isDense ? places : hashSize(takesPart.length)).fill(-1);
    this.#before = new Int32Array(takesPart.length).fill(-1);
    this.shared = this.#chain(takesPart);
  }

  /** Rows of one slot in the order of the file. */
  rows(slot: number): readonly RowId[] {
    const rows: RowId[] = [];
    for (let row = this.#heads[slot] ?? -1; row !== -1; row = this.#before[row] ?? -1) rows.push(row);
    return rows.reverse();
  }

  slotOf(row: RowId): number {
    const person = this.login.keys[this.login.codes[row] ?? 0] ?? noKey;
    const day = this.date.keys[this.date.codes[row] ?? 0] ?? noKey;
    return this.#days > 0 ? person * this.#days + day - this.#firstDay : this.#hashed(person, day);
  }

  #chain(takesPart: Uint8Array): ReadonlySet<number> {
    const shared = new Set<number>();
    const heads = this.#heads;
    const before = this.#before;
    for (let row = 0; row < takesPart.length; row += 1) {
      if (takesPart[row] !== 1) continue;
      const slot = this.slotOf(row);
      const head = heads[slot] ?? -1;
      if (head !== -1) {
        before[row] = head;
        shared.add(slot);
      }
      heads[slot] = row;
    }
    return shared;
  }

  #hashed(person: number, day: number): number {
    const mask = this.#heads.length - 1;
    const mixed = Math.imul(Math.imul(person, 0x9e3779b1) ^ day, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const head = this.#heads[slot] ?? -1;
      if (head === -1 || (this.#personAt(head) === person && this.#dayAt(head) === day)) return slot;
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
