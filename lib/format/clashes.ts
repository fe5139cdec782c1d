import { type CheckedColumn, noKey } from "./checked-column";
import type { RowId } from "./command";
import { DayChains } from "./day-chains";
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
 * What is kept per row is one byte; what a row clashes with is worked out when somebody looks at it.
 */
export class Clashes {
  /** per row, bit n = `clashRules[n]` */
  readonly bits: Uint8Array;
  readonly #chains: DayChains;
  #lastJudged: { slot: number; clashes: ReadonlyMap<RowId, readonly Clash[]> } = { slot: -1, clashes: new Map() };

  /** Only rows for which `takesPart` holds 1 are compared: what does not go to Lucca clashes with nothing. */
  constructor(
    private readonly sheet: Sheet,
    takesPart: Uint8Array,
  ) {
    this.bits = new Uint8Array(sheet.rows);
    this.#chains = new DayChains(sheet.column("login"), sheet.column("date"), takesPart);
    for (const slot of this.#chains.shared)
      for (const { row, rule } of this.#judge(this.#chains.rows(slot)))
        this.bits[row] = (this.bits[row] ?? 0) | (1 << clashRules.indexOf(rule));
  }

  of(row: RowId): readonly Clash[] {
    if (!this.bits[row]) return [];
    const slot = this.#chains.slotOf(row);
    // neighbours of the same day are mostly looked at next
    if (this.#lastJudged.slot !== slot) {
      const clashes = new Map<RowId, Clash[]>();
      for (const clash of this.#judge(this.#chains.rows(slot)))
        clashes.set(clash.row, [...(clashes.get(clash.row) ?? []), clash]);
      this.#lastJudged = { slot, clashes };
    }
    return this.#lastJudged.clashes.get(row) ?? [];
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
    return keyAt(this.sheet.column("position"), row);
  }

  #deletes(row: RowId): number {
    return keyAt(this.sheet.column("isDeletion"), row);
  }

  #contentOf(row: RowId): string {
    const texts = (["workLocationName", "areaName", "comment"] as const).map(
      (column) => this.sheet.column(column).sentAt(row) ?? "",
    );
    return [this.#part(row), this.#deletes(row), ...texts].join("\u0000");
  }
}

const keyAt = (cells: CheckedColumn, row: RowId): number => cells.keys[cells.codeAt(row)] ?? noKey;
