import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { isoOf } from "./calendar";
import { positions } from "./columns";
import type { RowId } from "./command";
import type { ComparedRows } from "./compare-days";
import { type ExistingKind, existingKinds, noArea } from "./existing-days";
import type { ExistingIndex } from "./existing-index";
import { halvesOf } from "./judge-day";
import type { Sheet } from "./sheet";
import { quotedCell } from "./written-cell";
import { header } from "./written-part";

/** One file of an undo, to be imported like any other, with override on. */
export type UndoStep = { file: Blob; sha256: string; rows: number };

/** What takes an import back, made before it. Numbers are rows. */
export type UndoFile = {
  /**
   * None when there is nothing to take back. A second one puts back the halves of days whose other half the first one
   * deletes: a deletion beside a creation would clash, and Lucca may delete the whole day.
   */
  steps: readonly UndoStep[];
  /** put back what Lucca holds now */
  restores: number;
  /** take away what the import adds where nothing is */
  deletions: number;
  /** of those restored, days that are not approved yet */
  pending: number;
  /** rows of the import that it does not take back: day not read, person not listed, place or area not listed */
  uncovered: { unread: number; unlisted: number; unnamed: number };
  /** half-days that are put back where the import makes a full day: should Lucca split it, the other half stays */
  splits: number;
  /** names of restored places that are switched off, or that two places share */
  doubtful: readonly string[];
};

/**
 * Makes the undo file from what Lucca holds on the days that the rows would touch: what is there is written back, and
 * where nothing is there what the import adds is deleted.
 *
 * source  contract §4, §5, §16.22: a deletion and a creation never stand on one day of a file
 */
export function undoFile(sheet: Sheet, index: ExistingIndex, compared: ComparedRows): UndoFile {
  const { people, days } = index.existing;
  const namesOf = placeNames(index);
  const deleting = new Lines();
  const restoring = [new Lines(), new Lines()] as const;
  const uncovered = { unread: rowsOf(compared, "unread"), unlisted: rowsOf(compared, "unknown-login"), unnamed: 0 };
  const doubtful = new Set<string>();
  let pending = 0;
  let splits = 0;

  for (const rows of daysTouched(compared)) {
    const { person, day } = compared.dayOf(rows[0] ?? 0);
    const entries = index.entries(person, day);
    const names = entries.map((entry) => namesOf(days.places[entry] ?? 0, days.areas[entry] ?? noArea));
    if (names.includes(null)) {
      uncovered.unnamed += rows.length;
      continue;
    }
    const login = people[person]?.login ?? "";
    const taken = entries.reduce((all, entry) => all | halvesOf(days.parts[entry] ?? 0), 0);
    const filling = rows.filter((row) => fills(compared, row));
    const filled = filling.reduce((all, row) => all | halvesOf(partOf(sheet, row)), 0);
    const added = filled & ~taken;
    const isSplit = added !== 0 && taken !== 0 && filling.some((row) => partOf(sheet, row) === 0);
    if (isSplit) splits += 1;
    const deletes = added !== 0 && !isSplit;
    if (deletes) {
      const cell = (column: "workLocationName" | "areaName") => sheet.column(column).sentAt(filling[0] ?? 0) ?? "";
      const part = positions[[1, 2, 0].find((each) => halvesOf(each) === added) ?? 0] ?? "";
      deleting.add([login, cell("workLocationName"), cell("areaName"), isoOf(day), part, "", "true"]);
    }
    for (const [at, entry] of entries.entries()) {
      const { place, area, isDoubtful } = names[at] ?? nowhere;
      const part = positions[days.parts[entry] ?? 0] ?? "";
      restoring[deletes ? 1 : 0].add([login, place, area, isoOf(day), part, "", "false"]);
      if (isDoubtful) doubtful.add(place);
      pending += days.pending[entry] ?? 0;
    }
  }
  const [first, second] = restoring;
  return {
    steps: [stepOf(deleting, first), stepOf(second)].filter((step) => step !== null),
    restores: first.count + second.count,
    deletions: deleting.count,
    ...{ pending, uncovered, splits, doubtful: [...doubtful].sort() },
  };
}

function stepOf(...parts: readonly Lines[]): UndoStep | null {
  const rows = parts.reduce((sum, { count }) => sum + count, 0);
  if (rows === 0) return null;
  const pieces = [new TextEncoder().encode(header), ...parts.flatMap((lines) => lines.end())];
  const hash = sha256.create();
  for (const piece of pieces) hash.update(piece);
  return { file: new Blob(pieces, { type: "text/csv" }), sha256: bytesToHex(hash.digest()), rows };
}

/** The rows that may change something, day by day of each person. */
function* daysTouched(compared: ComparedRows): Generator<readonly RowId[]> {
  const rows = touching(compared);
  // one number per person and day, for a million rows are compared twenty times each
  const keys = new Float64Array(compared.kinds.length);
  for (const row of rows) {
    const { person, day } = compared.dayOf(row);
    keys[row] = person * daysApart + day;
  }
  rows.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
  for (let from = 0; from < rows.length; ) {
    const key = keys[rows[from] ?? 0];
    let to = from + 1;
    while (to < rows.length && keys[rows[to] ?? 0] === key) to += 1;
    yield [...rows.subarray(from, to)];
    from = to;
  }
}

/** More than there are days in the years a date may name. */
const daysApart = 10_000_000;

const numbersOf = (...kinds: readonly ExistingKind[]): ReadonlySet<number> =>
  new Set(kinds.map((kind) => existingKinds.indexOf(kind)));
const changing = numbersOf("new", "changes", "deletes");
/** Of these, Lucca may still do something where it alone knows. */
const still = numbersOf("same", "left-alone", "deletes-nothing");
function touching({ kinds, unsure }: ComparedRows): Uint32Array {
  const rows = new Uint32Array(kinds.length);
  let length = 0;
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] ?? 255;
    if (!changing.has(kind) && !(unsure[row] === 1 && still.has(kind))) continue;
    rows[length] = row;
    length += 1;
  }
  return rows.subarray(0, length);
}

function fills({ kinds }: ComparedRows, row: RowId): boolean {
  const kind = existingKinds[kinds[row] ?? existingKinds.length];
  return kind === "new" || kind === "changes";
}

const partOf = (sheet: Sheet, row: RowId): number => {
  const { keys, codes } = sheet.column("position");
  return keys[codes[row] ?? 0] ?? 0;
};

function rowsOf({ kinds }: ComparedRows, wanted: "unread" | "unknown-login"): number {
  const number = existingKinds.indexOf(wanted);
  return kinds.reduce((count, kind) => count + (kind === number ? 1 : 0), 0);
}

type Names = { place: string; area: string; isDoubtful: boolean };
const nowhere: Names = { place: "", area: "", isDoubtful: false };

/** Null for a place or an area that is not listed: it cannot be named in a file. */
function placeNames({ existing }: ExistingIndex): (place: number, area: number) => Names | null {
  const active = new Map<string, number>();
  for (const { name, isActive } of existing.places ?? [])
    if (isActive !== false) active.set(name, (active.get(name) ?? 0) + 1);
  const byId = new Map(existing.places?.map((place) => [place.id, place]));
  return (id, areaId) => {
    const place = byId.get(id);
    const area = place?.areas.find((one) => one.id === areaId);
    if (!place || (areaId !== noArea && !area)) return null;
    const isDoubtful = place.isActive === false || (active.get(place.name) ?? 0) > 1;
    return { place: place.name, area: area?.name ?? "", isDoubtful };
  };
}

const linesPerPiece = 8192;

/** Lines of a file, encoded in pieces. */
class Lines {
  count = 0;
  #text = "";
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];

  add(cells: readonly string[]): void {
    this.#text += `${cells.map(quotedCell).join(";")}\r\n`;
    this.count += 1;
    if (this.count % linesPerPiece === 0) this.end();
  }

  end(): readonly Uint8Array<ArrayBuffer>[] {
    if (this.#text !== "") this.#pieces.push(new TextEncoder().encode(this.#text));
    this.#text = "";
    return this.#pieces;
  }
}
