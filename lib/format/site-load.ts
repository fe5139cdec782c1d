import { type Day, isoOf } from "./calendar";
import { noKey } from "./checked-column";
import type { RowId } from "./command";
import type { Existing, ExistingPlace } from "./existing-days";
import type { ExistingIndex } from "./existing-index";
import { halvesOf } from "./judge-day";
import { rowStates } from "./row-states";
import type { Sheet } from "./sheet";
import { SiteTally } from "./site-tally";
import type { Verdict } from "./verdict";

/** A place with room for so many people; `capacity` null = without limit, or not told. */
export type SitePlace = ExistingPlace & { capacity: number | null };

/**
 * What was read of Lucca for counting who is where. `held` = what everybody has on the days of the file, not only the file's
 * people; null = not read. `places` null = this key may not list them.
 */
export type SitesRead = { places: readonly SitePlace[] | null; held: Existing | null };

/** One place on the days of a load, an entry per day; a half counts 0.5. After an import are there: `there` - `goes` + `comes`. */
export type SiteDays = {
  place: string;
  /** how the rows spell it */
  spellings: readonly string[];
  capacity: number | null;
  /** what Lucca holds now; zeros while that was not read */
  there: Float64Array;
  /** of those, who the file takes away: moved elsewhere, or deleted */
  goes: Float64Array;
  /** who the file brings and is not there yet */
  comes: Float64Array;
};

/** Places that the file changes, on the days it names. Numbers are rows. */
export type SiteLoad = {
  /** ISO, in order */
  dates: readonly string[];
  sites: readonly SiteDays[];
  /** false = only what the file adds: what is there was not read */
  knowsThere: boolean;
  /** rows in error, and rows that do not say clearly who, when and where */
  aside: number;
  /** something is there and the override switch is off */
  leftAlone: number;
  /** of which Lucca alone knows the outcome: halves of full days, deletions while override is off (contract §5, §16.30) */
  unsure: number;
};

export type FullDay = { site: number; date: number; after: number; capacity: number; comes: number };

/** Days on which more people would be at a place than it has room for, the fullest first. */
export function fullDays({ sites }: Pick<SiteLoad, "sites">): readonly FullDay[] {
  const full: FullDay[] = [];
  for (const [site, { capacity, comes, ...days }] of sites.entries()) {
    if (capacity === null) continue;
    for (const [date, coming] of comes.entries()) {
      const after = afterOf({ ...days, comes }, date);
      if (after > capacity) full.push({ site, date, after, capacity, comes: coming });
    }
  }
  return full.sort((a, b) => b.after - b.capacity - (a.after - a.capacity) || a.date - b.date);
}

/** How many people a place would have on a day after the import. */
export const afterOf = (days: Pick<SiteDays, "there" | "goes" | "comes">, date: number): number =>
  (days.there[date] ?? 0) - (days.goes[date] ?? 0) + (days.comes[date] ?? 0);

/**
 * Counts people per place and day, half by half: what Lucca holds, and what the rows that go would make of it. A row over
 * something takes its own halves only and leaves the other half where it is; with override off it changes nothing there.
 * One walk over the rows, which meet each half of a person's day once, and one over what was read.
 *
 * in   `index`: what everybody has on the days of the file; null = not read
 */
export function siteLoad(
  sheet: Sheet,
  verdict: Verdict,
  { places, index }: { places: readonly SitePlace[] | null; index: ExistingIndex | null },
  override: boolean,
): SiteLoad {
  const login = sheet.column("login");
  const date = sheet.column("date");
  const position = sheet.column("position");
  const deletion = sheet.column("isDeletion");
  const place = sheet.column("workLocationName");
  const dates = daysOf(sheet);
  const dateOf = new Map(dates.map((day, at) => [day, at]));
  const tally = new SiteTally(places ?? [], dates.length);
  const siteOf = Int32Array.from(place.sent, (name) => (name ? tally.named(name) : -1));
  const persons = Int32Array.from(login.sent, (name) => (name === null || !index ? -1 : index.person(name)));
  const error = rowStates.indexOf("error");
  let [aside, leftAlone, unsure] = [0, 0, 0];

  for (let row: RowId = 0; row < sheet.rows; row += 1) {
    if (sheet.leftOut[row] === 1) continue;
    const day = date.keys[date.codeAt(row)] ?? noKey;
    const part = position.keys[position.codeAt(row)] ?? noKey;
    const deletes = deletion.keys[deletion.codeAt(row)] ?? noKey;
    const site = siteOf[place.codeAt(row)] ?? -1;
    const at = dateOf.get(day);
    const isUnclear = part === noKey || deletes === noKey || at === undefined || site < 0;
    if (isUnclear || verdict.states[row] === error) {
      aside += 1;
      continue;
    }
    const mine = halvesOf(part);
    const person = persons[login.codeAt(row)] ?? -1;
    const beside = index === null || person < 0 ? nothing : halvesBeside(index, person, day, mine);
    if (beside.taken && ((mine !== 3 && beside.isWhole) || (deletes === 1 && !override))) unsure += 1;
    if (beside.taken && deletes !== 1 && !override) {
      leftAlone += 1;
      continue;
    }
    let comes = deletes === 1 ? 0 : mine;
    for (const { id, halves } of beside.entries) {
      const from = tally.numbered(id);
      if (from === site && deletes !== 1) comes &= ~halves;
      else tally.add("goes", from, at, halves);
    }
    tally.add("comes", site, at, comes);
  }
  if (index) {
    const { dates: days, parts, places: ids } = index.days;
    for (let entry = 0; entry < days.length; entry += 1) {
      const at = dateOf.get(days[entry] ?? noKey);
      if (at !== undefined) tally.add("there", tally.numbered(ids[entry] ?? 0), at, halvesOf(parts[entry] ?? 0));
    }
  }
  const spelled = new Map<number, string[]>();
  for (const name of new Set(place.sent)) {
    const site = name ? tally.named(name) : -1;
    if (name && site >= 0) spelled.set(site, [...(spelled.get(site) ?? []), name]);
  }
  return {
    dates: dates.map(isoOf),
    sites: tally.changed().map(({ site, ...days }) => ({ ...days, spellings: spelled.get(site) ?? [] })),
    ...{ knowsThere: index !== null, aside, leftAlone, unsure },
  };
}

type Beside = { taken: boolean; isWhole: boolean; entries: readonly { id: number; halves: number }[] };
const nothing: Beside = { taken: false, isWhole: false, entries: [] };

/** What Lucca holds in these halves of a person's day: of each place, which of them. */
function halvesBeside(index: ExistingIndex, person: number, day: Day, mine: number): Beside {
  if (!index.isRead(person, day)) return nothing;
  const { parts, places } = index.days;
  const entries = index.entries(person, day).filter((entry) => (halvesOf(parts[entry] ?? 0) & mine) !== 0);
  if (entries.length === 0) return nothing;
  return {
    taken: true,
    isWhole: entries.some((entry) => halvesOf(parts[entry] ?? 0) === 3),
    entries: entries.map((entry) => ({ id: places[entry] ?? 0, halves: halvesOf(parts[entry] ?? 0) & mine })),
  };
}

/** The days that rows name, left out ones aside, in order. */
function daysOf(sheet: Sheet): readonly Day[] {
  const date = sheet.column("date");
  const used = new Uint8Array(date.keys.length);
  for (let row = 0; row < sheet.rows; row += 1) if (sheet.leftOut[row] !== 1) used[date.codeAt(row)] = 1;
  const days = new Set<Day>();
  for (let code = 0; code < used.length; code += 1) if (used[code] === 1) days.add(date.keys[code] ?? noKey);
  days.delete(noKey);
  return [...days].sort((one, other) => one - other);
}
