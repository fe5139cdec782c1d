import type { SitePlace } from "./site-load";
import { wantedIn } from "./wanted-places";

/** So many names that Lucca does not list are places; more of them are another column taken for the place. */
const mostNames = 1_000;

type What = "there" | "goes" | "comes";

/** Half-days by place and day. A place is known by Lucca's number, one that Lucca does not list by its name. */
export class SiteTally {
  readonly #sites: { place: string; capacity: number | null; halves: Partial<Record<What, Float64Array>> }[] = [];
  readonly #byId = new Map<number, number>();
  readonly #byName = new Map<string, number>();
  readonly #placeOf: ReadonlyMap<number, SitePlace>;
  readonly #find: ReturnType<typeof wantedIn>;

  constructor(
    places: readonly SitePlace[],
    private readonly days: number,
  ) {
    this.#placeOf = new Map(places.map((place) => [place.id, place]));
    this.#find = wantedIn(places);
  }

  /** Of two places with one name the first that is switched on; -1 = no place. */
  named(name: string): number {
    const ids = this.#find(name, "").places;
    const id = ids.find((each) => this.#placeOf.get(each)?.isActive !== false) ?? ids[0];
    if (id !== undefined) return this.numbered(id);
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.#byName.size === mostNames) return -1;
    this.#byName.set(name, this.#sites.length);
    return this.#open(name, null);
  }

  numbered(id: number): number {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    this.#byId.set(id, this.#sites.length);
    const place = this.#placeOf.get(id);
    return this.#open(place?.name ?? "", place?.capacity ?? null);
  }

  add(what: What, site: number, date: number, halves: number): void {
    const found = this.#sites[site];
    if (!found || halves === 0) return;
    const counts = found.halves[what] ?? new Float64Array(this.days);
    found.halves[what] = counts;
    counts[date] = (counts[date] ?? 0) + (halves === 3 ? 1 : 0.5);
  }

  /** Places to which the file brings somebody, or from which it takes somebody away. */
  changed() {
    const none = new Float64Array(this.days);
    return this.#sites.flatMap(({ place, capacity, halves }, site) => {
      const { there = none, goes = none, comes = none } = halves;
      return halves.goes || halves.comes ? [{ site, place, capacity, there, goes, comes }] : [];
    });
  }

  #open(place: string, capacity: number | null): number {
    return this.#sites.push({ place, capacity, halves: {} }) - 1;
  }
}
