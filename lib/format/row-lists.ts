import { type Column, columns } from "./columns";
import type { RowId } from "./command";
import type { ComparedRows } from "./compare-days";
import type { Bring, Filter, View } from "./conversation";
import { existingKinds } from "./existing-days";
import { foldCase } from "./fold";
import { rowsOfGroup } from "./group-key";
import type { LuccaFindings } from "./lucca-findings";
import { odditiesOf } from "./row-oddities";
import { rowStates } from "./row-states";
import type { Sheet } from "./sheet";
import { sorted } from "./sort-rows";
import type { Verdict } from "./verdict";

const stateShown: Readonly<Record<Exclude<Filter, "all">, (typeof rowStates)[number]>> = {
  "to-fix": "error",
  warnings: "warning",
  ready: "ready",
  "left-out": "left-out",
};

/** Each list of a million rows takes four megabytes, and every letter typed into the search makes one. */
const mostKept = 6;

/** Row ids under each view, made when first asked for and kept until the table changes. */
export class RowLists {
  readonly #lists = new Map<string, Uint32Array>();

  constructor(
    private readonly sheet: Sheet,
    private readonly verdict: Verdict,
    private readonly lucca: LuccaFindings,
    private readonly compared: Pick<ComparedRows, "kinds"> | null = null,
  ) {}

  /** In the order asked for. A row to be kept stands in its place although it no longer matches. */
  of(view: View): Uint32Array {
    const { keep, sort = null } = view;
    const keeps = keep !== null && keep >= 0 && keep < this.sheet.rows;
    const inFileOrder = () => {
      const list = this.#kept([...matchOf(view)], () => this.#matching(view));
      return keeps ? withRow(list, keep) : list;
    };
    if (sort === null) return inFileOrder();
    return this.#kept([...matchOf(view), sort, keeps ? keep : null], () => sorted(this.sheet, inFileOrder(), sort));
  }

  /** The place of a row in a view; null when the view does not list it. */
  placeOf(view: View, row: RowId): number | null {
    const list = this.of(view);
    const at = (view.sort ?? null) === null ? firstAtLeast(list, row) : list.indexOf(row);
    return list[at] === row ? at : null;
  }

  #kept(key: unknown[], make: () => Uint32Array): Uint32Array {
    const name = JSON.stringify(key);
    const list = this.#lists.get(name) ?? make();
    this.#lists.delete(name);
    this.#lists.set(name, list);
    for (const oldest of this.#lists.keys()) {
      if (this.#lists.size <= mostKept) break;
      this.#lists.delete(oldest);
    }
    return list;
  }

  #matching({ filter, group, column = null, search = "", existing = null, bring = null }: View): Uint32Array {
    const { states } = this.verdict;
    const state = filter === "all" ? null : rowStates.indexOf(stateShown[filter]);
    const tests = [
      ...(state === null ? [] : [(row: RowId) => states[row] === state]),
      ...(column === null ? [] : [this.#hasFindingIn(column)]),
      ...(existing === null ? [] : [this.#isCompared(existingKinds.indexOf(existing))]),
      ...(bring === null ? [] : [this.#brings(bring)]),
      ...(search === "" ? [] : [this.#holds(search)]),
    ];
    if (group === null && tests.length === 0) return allRows(this.sheet.rows);
    const rows = group === null ? null : rowsOfGroup(this.sheet, this.verdict, this.lucca, group);
    const list = new Uint32Array(rows?.length ?? this.sheet.rows);
    let length = 0;
    for (let at = 0; at < list.length; at += 1) {
      const row = rows?.[at] ?? at;
      if (!tests.every((matches) => matches(row))) continue;
      list[length] = row;
      length += 1;
    }
    return length === list.length ? list : list.slice(0, length);
  }

  #hasFindingIn(column: Column): (row: RowId) => boolean {
    const cells = this.sheet.column(column);
    return (row) => {
      if (this.sheet.leftOut[row] === 1) return false;
      if (this.verdict.known.of(row).some((mark) => mark.column === column)) return true;
      const found = cells.severities[cells.codeAt(row)] !== 0;
      if (this.verdict.isOdd[row] !== 1) return found;
      const { findings, silent } = odditiesOf(this.sheet, row);
      return (found && !silent.includes(column)) || findings.some((finding) => finding.column === column);
    };
  }

  #isCompared(kind: number): (row: RowId) => boolean {
    return (row) => this.compared?.kinds[row] === kind;
  }

  #brings({ places, date }: Bring): (row: RowId) => boolean {
    const at = this.sheet.column("workLocationName");
    const on = this.sheet.column("date");
    const deletion = this.sheet.column("isDeletion");
    const isThere = at.sent.map((place) => place !== null && places.includes(place));
    const isThen = on.sent.map((day) => day === date);
    return (row) =>
      isThere[at.codeAt(row)] === true && isThen[on.codeAt(row)] === true && deletion.sentAt(row) !== "true";
  }

  /** Looks once into every distinct text, not into every row. */
  #holds(search: string): (row: RowId) => boolean {
    const wanted = foldCase(search);
    const hits = columns.flatMap((column) => {
      const cells = this.sheet.column(column);
      const holds = Uint8Array.from(cells.texts, (text) => (foldCase(text).includes(wanted) ? 1 : 0));
      return holds.includes(1) ? [{ codes: cells.codes, holds }] : [];
    });
    return (row) => {
      for (const { codes, holds } of hits) if (holds[codes[row] ?? 0] === 1) return true;
      return false;
    };
  }
}

const matchOf = ({ filter, group, column = null, search = "", existing = null, bring = null }: View) => [
  ...[filter, group, column, existing, bring],
  foldCase(search),
];

let everyRow = new Uint32Array(0);

/** Most windows are asked of all rows, and after every edit anew; the list is kept while their number stays. */
function allRows(rows: number): Uint32Array {
  if (everyRow.length === rows) return everyRow;
  const list = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) list[row] = row;
  everyRow = list;
  return list;
}

function withRow(list: Uint32Array, row: RowId): Uint32Array {
  const at = firstAtLeast(list, row);
  if (list[at] === row) return list;
  const more = new Uint32Array(list.length + 1);
  more.set(list.subarray(0, at));
  more[at] = row;
  more.set(list.subarray(at), at + 1);
  return more;
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
