import { type CheckedColumn, noKey } from "./checked-column";
import type { RowId } from "./command";
import type { Rule } from "./finding";
import type { Sheet } from "./sheet";

export const clashRules = ["duplicate", "duplicate-conflict", "overlap", "deletion-conflict"] as const satisfies Rule[];
export type ClashRule = (typeof clashRules)[number];

/** One row against the others of the same person and day. */
type Clash = { row: RowId; rule: ClashRule; with: readonly RowId[] };

/**
 * Rows that cannot go together: the same person and day more than once. Of identical rows the first stays; of different
 * ones all are errors, since nobody but the admin knows which is right. A full day beside a half and a deletion
 * beside a creation likewise; two halves are fine.
 *
 * Over integer keys in an open hash table, chained by row: what is kept per row is one byte.
 */
export class Clashes {
  /** per row, bit n = `clashRules[n]` */
  readonly bits: Uint8Array;
  readonly #slots: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;
  #lastJudged: { slot: number; clashes: ReadonlyMap<RowId, readonly Clash[]> } = { slot: -1, clashes: new Map() };

  readonly #login: CheckedColumn;
  readonly #date: CheckedColumn;
  readonly #position: CheckedColumn;
  readonly #deletion: CheckedColumn;

  /** Only rows for which `takesPart` holds 1 are compared: what does not go to Lucca clashes with nothing. */
  constructor(
    private readonly sheet: Sheet,
    takesPart: Uint8Array,
  ) {
    this.#login = sheet.column("login");
    this.#date = sheet.column("date");
    this.#position = sheet.column("position");
    this.#deletion = sheet.column("isDeletion");
    let size = 16;
    while (size < sheet.rows * 1.5) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(sheet.rows).fill(-1);
    this.bits = new Uint8Array(sheet.rows);
    const shared = this.#chain(takesPart);
    for (const slot of shared)
      for (const { row, rule } of this.#judge(this.#chainOf(this.#slots[slot] ?? -1)))
        this.bits[row] = (this.bits[row] ?? 0) | (1 << clashRules.indexOf(rule));
  }

  /** What clashes with one row, worked out when somebody looks at it; neighbours of the same day are kept for the next look. */
  of(row: RowId): readonly Clash[] {
    if (!this.bits[row]) return [];
    const slot = this.#slotOf(row);
    if (this.#lastJudged.slot !== slot) {
      const clashes = new Map<RowId, Clash[]>();
      for (const clash of this.#judge(this.#chainOf(this.#slots[slot] ?? -1)))
        clashes.set(clash.row, [...(clashes.get(clash.row) ?? []), clash]);
      this.#lastJudged = { slot, clashes };
    }
    return this.#lastJudged.clashes.get(row) ?? [];
  }

  /** Puts every row into the chain of its person and day; gives the slots that hold more than one row. */
  #chain(takesPart: Uint8Array): Iterable<number> {
    const shared = new Set<number>();
    const slots = this.#slots;
    const next = this.#next;
    for (let row = 0; row < takesPart.length; row += 1) {
      if (takesPart[row] !== 1) continue;
      const slot = this.#slotOf(row);
      const head = slots[slot] ?? -1;
      if (head !== -1) {
        next[row] = head;
        shared.add(slot);
      }
      slots[slot] = row;
    }
    return shared;
  }

  /** Days of one person lie side by side in the table, as they mostly do in the file. */
  #slotOf(row: RowId): number {
    const login = this.#login;
    const date = this.#date;
    const person = login.keys[login.codes[row] ?? 0] ?? noKey;
    const day = date.keys[date.codes[row] ?? 0] ?? noKey;
    const slots = this.#slots;
    let slot = (Math.imul(person, 0x9e3779b1) + day) & this.#mask;
    for (;;) {
      const head = slots[slot] ?? -1;
      if (head === -1) return slot;
      const samePerson = login.keys[login.codes[head] ?? 0] === person;
      if (samePerson && date.keys[date.codes[head] ?? 0] === day) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Rows in the order of the file. */
  #chainOf(head: RowId): readonly RowId[] {
    const rows: RowId[] = [];
    for (let row = head; row !== -1; row = this.#next[row] ?? -1) rows.push(row);
    return rows.reverse();
  }

  /** All clashes among the rows of one person and day; takes time in proportion to their number, however many. */
  #judge(rows: readonly RowId[]): readonly Clash[] {
    const [one = -1, two = -1] = rows;
    if (rows.length === 2 && this.#deletes(one) === this.#deletes(two) && this.#part(one) + this.#part(two) === 3)
      return [];
    const firsts = new Map<string, RowId>();
    const groups = new Map<string, RowId[]>();
    const group = (deletes: number, part: number) => groups.get(`${deletes} ${part}`) ?? [];
    for (const row of rows) {
      const content = this.#contentOf(row);
      if (firsts.has(content)) continue;
      firsts.set(content, row);
      const alike = group(this.#deletes(row), this.#part(row));
      alike.push(row);
      groups.set(`${this.#deletes(row)} ${this.#part(row)}`, alike);
    }
    return rows.flatMap((row): Clash[] => {
      const first = firsts.get(this.#contentOf(row)) ?? row;
      if (first !== row) return [{ row, rule: "duplicate", with: [first] }];
      const deletes = this.#deletes(row);
      const part = this.#part(row);
      const clash = (rule: ClashRule, others: readonly RowId[]): Clash[] => {
        const shown = others.slice(0, 4).filter((other) => other !== row);
        return shown.length === 0 ? [] : [{ row, rule, with: shown.slice(0, 3) }];
      };
      const overlapping =
        part === 0 ? [...group(deletes, 1).slice(0, 2), ...group(deletes, 2).slice(0, 2)] : group(deletes, 0);
      const otherKind = [0, 1, 2].flatMap((other) => group(1 - deletes, other).slice(0, 2));
      return [
        ...clash("duplicate-conflict", group(deletes, part)),
        ...clash("overlap", overlapping),
        ...clash("deletion-conflict", otherKind),
      ];
    });
  }

  #part(row: RowId): number {
    return this.#position.keys[this.#position.codeAt(row)] ?? noKey;
  }

  #deletes(row: RowId): number {
    return this.#deletion.keys[this.#deletion.codeAt(row)] ?? noKey;
  }

  #contentOf(row: RowId): string {
    const texts = (["workLocationName", "areaName", "comment"] as const).map(
      (column) => this.sheet.column(column).sentAt(row) ?? "",
    );
    return [this.#part(row), this.#deletes(row), ...texts].join("\u0000");
  }
}
