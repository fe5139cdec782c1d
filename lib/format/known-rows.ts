import { type CheckedColumn, noKey, severity } from "./checked-column";
import type { RowId } from "./command";
import { dayOfIso } from "./existing-days";
import type { Level, Rule } from "./finding";
import type { NamedColumn } from "./known";
import type { PeopleBook } from "./match-people";
import type { Sheet } from "./sheet";

/** Something Lucca's lists say of a row that none of its cells says alone. */
export type KnownMark = { level: Level; rule: Rule; column: NamedColumn };

const areaUnknown: KnownMark = { level: "error", rule: "area-unknown", column: "areaName" };
const areaAlone: KnownMark = { level: "error", rule: "area-without-place", column: "workLocationName" };
const outside: KnownMark = { level: "warning", rule: "person-outside-contract", column: "login" };
export const rowRules: readonly Rule[] = [areaUnknown.rule, areaAlone.rule, outside.rule];

const firstOfAll = -2_147_483_648;
const lastOfAll = 2_147_483_647;
const unjudged = 0;
const fine = 1;
const unknown = 2;
const alone = 3;
const none: readonly KnownMark[] = [];
/** From so many pairs of distinct places and areas on, a table of all of them would be larger than the file. */
const mostPairs = 4_000_000;

/** Areas beside their places, and days beside contracts: judged once per pair of texts, looked up per row. */
export class KnownRows {
  /** per row the worst that is said of it, as in `severity`; empty when Lucca's lists can say nothing of any row */
  readonly worst: Uint8Array;
  readonly #place: CheckedColumn;
  readonly #area: CheckedColumn;
  readonly #login: CheckedColumn;
  readonly #date: CheckedColumn;
  readonly #hasAreas: boolean;
  /** per pair of codes what it comes to; codes that came later are judged each time */
  readonly #pairs: Uint8Array;
  readonly #stride: number;
  /** per login's code the first and last day of the contract; likewise */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(private readonly sheet: Sheet) {
    this.#place = sheet.column("workLocationName");
    this.#area = sheet.column("areaName");
    this.#login = sheet.column("login");
    this.#date = sheet.column("date");
    const { places, people } = sheet.columns.lists;
    this.#stride = this.#area.texts.length;
    const pairs = this.#place.texts.length * this.#stride;
    this.#hasAreas = places !== null && this.#area.provided;
    this.#pairs = new Uint8Array(this.#hasAreas && pairs <= mostPairs ? pairs : 0);
    const contracts = people === null ? [] : this.#login.sent.map((login) => contractOf(people, login));
    this.#starts = Int32Array.from(contracts, ({ start }) => start);
    this.#ends = Int32Array.from(contracts, ({ end }) => end);
    this.worst = new Uint8Array(this.#hasAreas || people !== null ? sheet.rows : 0);
    const areas = this.#hasAreas && this.#area.sent.some((name) => name !== null && name !== "");
    const bounds = contracts.some(({ start, end }) => start !== firstOfAll || end !== lastOfAll);
    // most files name no area or nobody with an end: a million rows need not be asked
    if (areas || bounds) for (let row = 0; row < this.worst.length; row += 1) this.look(row);
  }

  /** False = nothing is said of any row. */
  get speaks(): boolean {
    return this.worst.includes(severity.error) || this.worst.includes(severity.warning);
  }

  /** Looks at a row again, which has changed; gives its worst. */
  look(row: RowId): number {
    if (this.worst.length === 0) return 0;
    const worst = this.#kind(row) !== fine ? severity.error : this.#isOutside(row) ? severity.warning : 0;
    this.worst[row] = worst;
    return worst;
  }

  of(row: RowId): readonly KnownMark[] {
    if (!this.worst[row]) return none;
    const kind = this.#kind(row);
    return [
      ...(kind === unknown ? [areaUnknown] : []),
      ...(kind === alone ? [areaAlone] : []),
      ...(this.#isOutside(row) ? [outside] : []),
    ];
  }

  /** An area without its place says more than that the place is missing. */
  hides(row: RowId, rule: Rule): boolean {
    return rule === "place-missing" && this.worst[row] === severity.error && this.#kind(row) === alone;
  }

  #kind(row: RowId): number {
    if (!this.#hasAreas) return fine;
    const area = this.#area.codeAt(row);
    if (!this.#area.sent[area]) return fine;
    const place = this.#place.codeAt(row);
    const at = area < this.#stride ? place * this.#stride + area : -1;
    const known = this.#pairs[at] ?? unjudged;
    if (known !== unjudged) return known;
    const kind = this.#judge(place, area);
    if (at >= 0 && at < this.#pairs.length) this.#pairs[at] = kind;
    return kind;
  }

  #judge(place: number, area: number): number {
    const { places } = this.sheet.columns.lists;
    const name = this.#area.sent[area];
    if (!places || !name || this.#area.isSentAsIs(area)) return fine;
    const where = this.#place.sent[place];
    if (where) return places.areasOf(where)?.has(name) === false ? unknown : fine;
    const isEmpty =
      this.#place.provided && this.#place.findings.get(place)?.some(({ rule }) => rule === "place-missing");
    return isEmpty && places.offerPlaces(name).options.length > 0 ? alone : fine;
  }

  #isOutside(row: RowId): boolean {
    const { people } = this.sheet.columns.lists;
    const day = this.#date.keys[this.#date.codeAt(row)] ?? noKey;
    if (people === null || day === noKey) return false;
    const login = this.#login.codeAt(row);
    const start = this.#starts[login];
    const end = this.#ends[login];
    if (start !== undefined && end !== undefined) return day < start || day > end;
    const later = contractOf(people, this.#login.sent[login]);
    return day < later.start || day > later.end;
  }
}

/** Days since 1970; a contract without an end has the last of all. */
const contractOf = (people: PeopleBook, login: string | null | undefined): { start: number; end: number } => {
  const person = login ? people.person(login) : null;
  return { start: boundOf(person?.start, firstOfAll), end: boundOf(person?.end, lastOfAll) };
};

const boundOf = (iso: string | null | undefined, open: number): number => (iso ? (dayOfIso(iso) ?? open) : open);
