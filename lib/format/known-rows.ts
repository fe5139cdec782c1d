import { type CheckedColumn, noKey } from "./checked-column";
import type { RowId } from "./command";
import { dayOfIso } from "./existing-days";
import type { Level, Rule } from "./finding";
import type { NamedColumn } from "./known";
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
  readonly #place: CheckedColumn;
  readonly #area: CheckedColumn;
  readonly #login: CheckedColumn;
  readonly #date: CheckedColumn;
  /** per pair of codes what it comes to; codes that came later are judged each time */
  readonly #pairs: Uint8Array;
  readonly #stride: number;
  /** per login's code the first and last day of the contract */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** false = there is nothing to say of any row */
  readonly speaks: boolean;
  readonly #hasAreas: boolean;

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
    const persons = people === null ? [] : this.#login.sent.map((login) => (login ? people.person(login) : null));
    this.#starts = Int32Array.from(persons, (person) => boundOf(person?.start, firstOfAll));
    this.#ends = Int32Array.from(persons, (person) => boundOf(person?.end, lastOfAll));
    this.speaks = this.#hasAreas || people !== null;
  }

  of(row: RowId): readonly KnownMark[] {
    if (!this.speaks) return none;
    const kind = this.#kind(row);
    const isOutside = this.#isOutside(row);
    if (kind === fine && !isOutside) return none;
    return [
      ...(kind === unknown ? [areaUnknown] : []),
      ...(kind === alone ? [areaAlone] : []),
      ...(isOutside ? [outside] : []),
    ];
  }

  /** The worst of a row; null = nothing is said. */
  worst(row: RowId): "error" | "warning" | null {
    if (!this.speaks) return null;
    if (this.#kind(row) !== fine) return "error";
    return this.#isOutside(row) ? "warning" : null;
  }

  /** An area without its place says more than that the place is missing. */
  hides(row: RowId, rule: Rule): boolean {
    return rule === "place-missing" && this.speaks && this.#kind(row) === alone;
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
    const login = this.#login.codeAt(row);
    const day = this.#date.keys[this.#date.codeAt(row)] ?? noKey;
    if (day === noKey) return false;
    return day < (this.#starts[login] ?? day) || day > (this.#ends[login] ?? day);
  }
}

const boundOf = (iso: string | null | undefined, open: number): number => (iso ? (dayOfIso(iso) ?? open) : open);
