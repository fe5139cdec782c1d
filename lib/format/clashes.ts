import type { CheckedColumn } from "./checked-column";
import type { RowId } from "./command";
import { DayChains } from "./day-chains";
import type { Level, Rule } from "./finding";
import { areHalves, type Clash, clashRules, judgeDay, saySame } from "./same-day";
import type { Sheet } from "./sheet";

const none = { slot: -1, clashes: new Map() };

/** What a row's byte may say: bit n = rule n. The last is no clash but a hint, on the first of two halves. */
export const pairRules = [...clashRules, "halves-mergeable"] as const satisfies Rule[];
export const levelOfPair = (rule: (typeof pairRules)[number]): Level =>
  rule === "halves-mergeable" ? "note" : "error";
const mergeable = 1 << clashRules.length;
/** The bits that are errors. */
export const clashing = mergeable - 1;

/**
 * Rows that cannot go together: the same person and day more than once. Of identical rows the first stays; of different
 * ones all are errors, since nobody but the admin knows which is right. A full day beside a half and a deletion
 * beside a creation likewise; two halves are fine, and where they say the same they may be merged.
 *
 * What is kept per row is one byte; what a row clashes with is worked out when somebody looks at it.
 */
export class Clashes {
  /** per row, bit n = `pairRules[n]` */
  readonly bits: Uint8Array;
  readonly #chains: DayChains;
  readonly #login: CheckedColumn;
  readonly #date: CheckedColumn;
  readonly #keyChanges: number;
  #lastJudged: { slot: number; clashes: ReadonlyMap<RowId, readonly Clash[]> } = none;

  /**
   * in   only rows for which `takesPart` holds 1 are compared: what does not go to Lucca clashes with nothing.
   *      `before`: chained already; used again when the same rows take part and nobody's person or day has changed
   */
  constructor(
    private readonly sheet: Sheet,
    private readonly takesPart: Uint8Array,
    before: Clashes | null,
  ) {
    this.bits = new Uint8Array(sheet.rows);
    this.#login = sheet.column("login");
    this.#date = sheet.column("date");
    this.#keyChanges = this.#login.keyChanges + this.#date.keyChanges;
    this.#chains = before?.chainsFor(this) ?? new DayChains(this.#login, this.#date, takesPart);
    this.#chains.eachShared(
      (one, two) => this.#markPair(one, two),
      (slot) => this.#mark(this.#chains.rows(slot)),
    );
  }

  /** These chains, if they hold for the later one too. */
  private chainsFor(later: Clashes): DayChains | null {
    const isSame =
      this.#login === later.#login &&
      this.#date === later.#date &&
      this.#keyChanges === later.#keyChanges &&
      areSame(this.takesPart, later.takesPart);
    return isSame ? this.#chains : null;
  }

  /** False when a row cannot be compared without chaining all rows anew. */
  fits(row: RowId): boolean {
    return this.#chains.fits(row);
  }

  /** Takes rows out before they change. Gives the days they stood on, for `join`. */
  leave(rows: readonly RowId[]): Set<number> {
    const slots = new Set<number>();
    for (const row of rows) {
      if (this.takesPart[row] !== 1) continue;
      slots.add(this.#chains.slotOf(row));
      this.#chains.remove(row);
      this.takesPart[row] = 0;
      this.bits[row] = 0;
    }
    return slots;
  }

  /** Puts changed rows where they now belong and compares those days again. Gives every row on them. */
  join(rows: readonly RowId[], slots: Set<number>): readonly RowId[] {
    for (const row of rows) {
      this.takesPart[row] = 1;
      this.#chains.insert(row);
      slots.add(this.#chains.slotOf(row));
    }
    this.#lastJudged = none;
    const compared: RowId[] = [];
    for (const slot of slots) {
      const rows = this.#chains.rows(slot);
      const [one = -1, two = -1] = rows;
      for (const row of rows) {
        this.bits[row] = 0;
        compared.push(row);
      }
      if (rows.length === 2) this.#markPair(one, two);
      else if (rows.length > 2) this.#mark(rows);
    }
    return compared;
  }

  /** The other half of a row that is marked as mergeable; null for any other row. Of the two, the one to keep comes first. */
  halves(row: RowId): readonly [RowId, RowId] | null {
    if (((this.bits[row] ?? 0) & mergeable) === 0) return null;
    const [one, two] = this.#chains.rows(this.#chains.slotOf(row));
    if (one === undefined || two === undefined) return null;
    return (this.sheet.column("comment").sentAt(one) ?? "") === "" ? [two, one] : [one, two];
  }

  #markPair(one: RowId, two: RowId): void {
    if (!areHalves(this.sheet, one, two)) this.#mark([one, two]);
    else if (saySame(this.sheet, one, two)) this.bits[one] = mergeable;
  }

  #mark(rows: readonly RowId[]): void {
    for (const { row, rule } of judgeDay(this.sheet, rows))
      this.bits[row] = (this.bits[row] ?? 0) | (1 << pairRules.indexOf(rule));
  }

  of(row: RowId): readonly Clash[] {
    const halves = this.halves(row);
    if (halves) return [{ row, rule: "halves-mergeable", with: halves.filter((half) => half !== row) }];
    if (!this.bits[row]) return [];
    const slot = this.#chains.slotOf(row);
    // neighbours of the same day are mostly looked at next
    if (this.#lastJudged.slot !== slot) {
      const clashes = new Map<RowId, Clash[]>();
      for (const clash of judgeDay(this.sheet, this.#chains.rows(slot)))
        clashes.set(clash.row, [...(clashes.get(clash.row) ?? []), clash]);
      this.#lastJudged = { slot, clashes };
    }
    return this.#lastJudged.clashes.get(row) ?? [];
  }
}

function areSame(one: Uint8Array, two: Uint8Array): boolean {
  if (one.length !== two.length) return false;
  for (let row = 0; row < one.length; row += 1) if (one[row] !== two[row]) return false;
  return true;
}
