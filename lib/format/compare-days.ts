import { type CheckedColumn, noKey } from "./checked-column";
import { positions } from "./columns";
import type { RowId } from "./command";
import {
  type CompareAsk,
  type CompareExample,
  type Comparison,
  type ExistingKind,
  existingKinds,
  type Holding,
  noArea,
  type RowExisting,
} from "./existing-days";
import type { ExistingIndex } from "./existing-index";
import { type DayBeside, halvesOf, isUnsure, judgeDay } from "./judge-day";
import type { Sheet } from "./sheet";
import { isWanted, type Wanted, wantedIn } from "./wanted-places";
import { marked } from "./written-part";

/** Nothing is said of a row. */
const aside = 255;
const shownPerKind = 3;
const nothingWanted: Wanted = { places: [], areas: [] };
const nothingThere = { taken: 0, same: 0, isOther: false, isWhole: false, isBeside: false };

/** Every row against what Lucca holds on its day. What is kept per row is one byte; what is there is looked up when shown. */
export class ComparedRows {
  readonly kinds: Uint8Array;
  /** per row, 1 = Lucca alone knows what becomes of its day */
  readonly unsure: Uint8Array;
  readonly #cells: ReturnType<typeof cellsOf>;
  readonly #persons: Int32Array;
  readonly #wanted: (place: number, area: number) => Wanted;
  readonly #beside: DayBeside;
  #isPending = false;
  #pending = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly index: ExistingIndex,
    readonly ask: CompareAsk,
    /** 1 = the row takes part; null = every row */
    private readonly among: Uint8Array | null = null,
  ) {
    this.#cells = cellsOf(sheet);
    const { places } = index.existing;
    this.#beside = { mine: 3, deletes: false, ...nothingThere, knowsPlaces: places !== null };
    this.#wanted = wantedByCode(this.#cells.place, this.#cells.area, wantedIn(places ?? []));
    this.#persons = Int32Array.from(this.#cells.login.sent, (login) => (login === null ? -1 : index.person(login)));
    this.kinds = new Uint8Array(sheet.rows).fill(aside);
    this.unsure = new Uint8Array(sheet.rows);
    for (let row = 0; row < sheet.rows; row += 1) {
      const kind = this.#judge(row);
      if (kind !== null) this.kinds[row] = existingKinds.indexOf(kind);
    }
  }

  of(row: RowId): RowExisting | null {
    const kind = existingKinds[this.kinds[row] ?? aside];
    return kind === undefined ? null : { kind, holds: this.#holds(row) };
  }

  summary(): Comparison {
    const rows = new Uint32Array(256);
    const examples: CompareExample[] = [];
    for (let row = 0; row < this.kinds.length; row += 1) {
      const kind = this.kinds[row] ?? aside;
      const nth = rows[kind] ?? 0;
      rows[kind] = nth + 1;
      if (nth < shownPerKind) examples.push(...this.#example(row));
    }
    const left = rows[aside] ?? 0;
    return {
      ask: this.ask,
      compared: this.kinds.length - left,
      aside: left,
      counts: countsOf((kind) => rows[existingKinds.indexOf(kind)] ?? 0),
      pending: this.#pending,
      unsure: marked(this.unsure),
      examples,
    };
  }

  /** Null when there is nothing to compare: no row that goes, or one that says not clearly whom, when and what it means. */
  #judge(row: RowId): ExistingKind | null {
    const { login, date, position, deletion } = this.#cells;
    if (this.sheet.leftOut[row] === 1 || this.among?.[row] === 0) return null;
    const loginCode = login.codes[row] ?? 0;
    const day = date.keys[date.codes[row] ?? 0] ?? noKey;
    const part = position.keys[position.codes[row] ?? 0] ?? noKey;
    const deletes = deletion.keys[deletion.codes[row] ?? 0] ?? noKey;
    if ((login.keys[loginCode] ?? noKey) === noKey || day === noKey || part === noKey || deletes === noKey) return null;
    const person = this.#persons[loginCode] ?? -1;
    if (person < 0) return "unknown-login";
    if (!this.index.isRead(person, day)) return "unread";

    const beside = this.#look(row, person, day, halvesOf(part), deletes === 1);
    if (this.#isPending) this.#pending += 1;
    if (isUnsure(beside, this.ask)) this.unsure[row] = 1;
    return judgeDay(beside, this.ask);
  }

  /** Fills the one object there is for it: a million rows would make a million. */
  #look(row: RowId, person: number, day: number, mine: number, deletes: boolean): DayBeside {
    const { days } = this.index;
    const found = this.#beside;
    Object.assign(found, nothingThere, { mine, deletes });
    this.#isPending = false;
    let wanted: Wanted | null = null;
    for (let at = this.index.seek(person, day); ; at += 1) {
      const entry = this.index.entry(at, person, day);
      if (entry < 0) return found;
      const theirs = halvesOf(days.parts[entry] ?? 0);
      const shared = mine & theirs;
      if (shared === 0) {
        found.isBeside = true;
        continue;
      }
      found.taken |= shared;
      found.isWhole ||= theirs === 3;
      this.#isPending ||= days.pending[entry] === 1;
      const { place, area } = this.#cells;
      wanted ??= this.#wanted(place.codes[row] ?? 0, area.codes[row] ?? 0);
      if (isWanted(wanted, days.places[entry] ?? 0, days.areas[entry] ?? noArea, this.ask.as === "before"))
        found.same |= shared;
      else found.isOther = true;
    }
  }

  /** Whose day a row is about, as the index numbers people; -1 = not listed. */
  dayOf(row: RowId): { person: number; day: number } {
    const { login, date } = this.#cells;
    return { person: this.#persons[login.codeAt(row)] ?? -1, day: date.keys[date.codeAt(row)] ?? noKey };
  }

  #holds(row: RowId): readonly Holding[] {
    const { person, day } = this.dayOf(row);
    if (person < 0) return [];
    const { days, existing } = this.index;
    return this.index.entries(person, day).map((entry) => {
      const place = existing.places?.find(({ id }) => id === days.places[entry]);
      return {
        position: positions[days.parts[entry] ?? 0] ?? "FullDay",
        place: place?.name ?? null,
        area: place?.areas.find(({ id }) => id === days.areas[entry])?.name ?? null,
        pending: days.pending[entry] === 1,
      };
    });
  }

  #example(row: RowId): readonly CompareExample[] {
    const existing = this.of(row);
    const { login, date, position, deletion, place, area } = this.#cells;
    const part = positions.find((one) => one === position.sentAt(row));
    if (!existing || !part) return [];
    return [
      {
        ...existing,
        row,
        line: this.sheet.lineOf(row),
        login: login.sentAt(row) ?? "",
        date: date.sentAt(row) ?? "",
        position: part,
        place: place.sentAt(row) ?? "",
        area: area.sentAt(row) ?? "",
        deletion: deletion.sentAt(row) === "true",
      },
    ];
  }
}

function cellsOf(sheet: Sheet) {
  return {
    login: sheet.column("login"),
    date: sheet.column("date"),
    position: sheet.column("position"),
    deletion: sheet.column("isDeletion"),
    place: sheet.column("workLocationName"),
    area: sheet.column("areaName"),
  };
}

/** Looked up once per pair of distinct texts; rows of one plan mostly come with the pair before. */
function wantedByCode(
  places: CheckedColumn,
  areas: CheckedColumn,
  find: (place: string, area: string) => Wanted,
): (place: number, area: number) => Wanted {
  const known = new Map<number, Wanted>();
  const kinds = areas.sent.length;
  return (place, area) => {
    const key = place * kinds + area;
    let wanted = known.get(key);
    if (!wanted) {
      const name = places.sent[place] ?? null;
      wanted = name === null ? nothingWanted : find(name, areas.sent[area] ?? "");
      known.set(key, wanted);
    }
    return wanted;
  };
}

const countsOf = (of: (kind: ExistingKind) => number): Comparison["counts"] => ({
  new: of("new"),
  same: of("same"),
  changes: of("changes"),
  "left-alone": of("left-alone"),
  deletes: of("deletes"),
  "deletes-nothing": of("deletes-nothing"),
  there: of("there"),
  "not-there": of("not-there"),
  different: of("different"),
  "unknown-login": of("unknown-login"),
  unread: of("unread"),
});
