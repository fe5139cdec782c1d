import type { Filter, View } from "./conversation";
import { rowsOfGroup } from "./group-key";
import type { LuccaFindings } from "./lucca-findings";
import type { Sheet } from "./sheet";
import { rowStates, type Verdict } from "./verdict";

const stateShown: Readonly<Record<Exclude<Filter, "all">, (typeof rowStates)[number]>> = {
  "to-fix": "error",
  warnings: "warning",
  ready: "ready",
  "left-out": "left-out",
};

/** Row ids under each filter, made when first asked for and kept until the table changes. */
export class RowLists {
  readonly #lists = new Map<string, Uint32Array>();

  constructor(
    private readonly sheet: Sheet,
    private readonly verdict: Verdict,
    private readonly lucca: LuccaFindings,
  ) {}

  /** In the order of the file. A row to be kept stands in its place although it no longer matches. */
  of({ filter, group, keep }: View): Uint32Array {
    const list = this.#matching(filter, group);
    if (keep === null || keep < 0 || keep >= this.sheet.rows) return list;
    const at = firstAtLeast(list, keep);
    if (list[at] === keep) return list;
    const withKept = new Uint32Array(list.length + 1);
    withKept.set(list.subarray(0, at));
    withKept[at] = keep;
    withKept.set(list.subarray(at), at + 1);
    return withKept;
  }

  #matching(filter: Filter, group: string | null): Uint32Array {
    const key = JSON.stringify([filter, group]);
    const known = this.#lists.get(key);
    if (known) return known;
    const list = this.#filtered(filter, group);
    this.#lists.set(key, list);
    return list;
  }

  #filtered(filter: Filter, group: string | null): Uint32Array {
    const { states } = this.verdict;
    const state = filter === "all" ? null : rowStates.indexOf(stateShown[filter]);
    if (group !== null) {
      const rows = rowsOfGroup(this.sheet, this.verdict, this.lucca, group);
      return state === null ? rows : rows.filter((row) => states[row] === state);
    }
    const list = new Uint32Array(this.sheet.rows);
    let length = 0;
    for (let row = 0; row < this.sheet.rows; row += 1)
      if (state === null || states[row] === state) {
        list[length] = row;
        length += 1;
      }
    return list.slice(0, length);
  }
}

function firstAtLeast(list: Uint32Array, row: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
