import { type Comparable, closeName, comparable, nearestNames } from "./close-name";
import { foldName, keysOf } from "./fold-name";
import type { Judged, KnownPlace, NameOption, Offer } from "./known";
import { meansRemote } from "./place-words";

const shownNearest = 3;

/** The names of one list under every key they may be looked up by. */
class Names {
  readonly #byKey = new Map<string, Set<string>>();
  readonly all: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    this.all = new Set(names);
    for (const name of this.all)
      for (const key of keysOf(name)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(name));
  }

  /** The names that differ from a text in spelling only. */
  like(text: string): readonly string[] {
    return [...new Set(keysOf(text).flatMap((key) => [...(this.#byKey.get(key) ?? [])]))];
  }
}

/** The places and areas of an account, to look names up in. Judging a text is a look-up; what to offer for it takes longer. */
export class PlaceBook {
  readonly #byName = new Map<string, KnownPlace[]>();
  readonly #active: Names;
  readonly #inactive: Names;
  readonly #areas: Names;
  readonly #comparable: readonly Comparable[];
  readonly #remote: readonly string[];

  constructor(places: readonly KnownPlace[]) {
    for (const place of places) this.#byName.set(place.name, [...(this.#byName.get(place.name) ?? []), place]);
    const active = places.filter(({ isActive }) => isActive);
    this.#active = new Names(active.map(({ name }) => name));
    this.#inactive = new Names(places.flatMap(({ name, isActive }) => (isActive ? [] : name)));
    this.#areas = new Names(active.flatMap(({ areas }) => areas.map(({ name }) => name)));
    this.#comparable = [...this.#active.all].map(comparable);
    this.#remote = [...new Set(active.flatMap(({ name, type }) => (type === "RemoteWork" ? name : [])))];
  }

  /** What a place's name comes to. */
  judge(text: string): Judged {
    const active = this.#byName.get(text)?.filter(({ isActive }) => isActive).length ?? 0;
    if (active > 0) return { as: "listed", isTwice: active > 1 };
    const [only, ...others] = this.#active.like(text);
    const isInactive = this.#inactive.all.has(text);
    if (only !== undefined && others.length === 0 && !isInactive) return { as: "spelled", to: only };
    const isClosed = isInactive || (only === undefined && this.#inactive.like(text).length > 0);
    return { as: "open", rule: isClosed ? "place-inactive" : "place-unknown" };
  }

  /** What to offer for a place's name that is open: its likely meaning, or the three nearest. */
  offer(text: string): Offer {
    const alike = this.#active.like(text);
    if (alike.length > 0) return this.#offered(alike.length === 1, [...alike, ...this.#nearest(text)]);
    if (meansRemote(text) && this.#remote.length > 0)
      return this.#offered(this.#remote.length === 1, [...this.#remote, ...this.#nearest(text)]);
    const close = this.judge(text).as === "open" && this.#isClosed(text) ? null : closeName(text, this.#comparable);
    return this.#offered(close !== null, [...(close === null ? [] : [close]), ...this.#nearest(text)]);
  }

  /** Places in use whose name holds all words looked for; all of them for an empty search. */
  search(text: string, most: number): readonly NameOption[] {
    const wanted = foldName(text);
    const names = this.#comparable.filter(({ key }) => key.includes(wanted)).map(({ name }) => name);
    return names
      .sort((a, b) => a.localeCompare(b))
      .slice(0, most)
      .map((name) => this.#option(name));
  }

  /** Null when Lucca lists no place of this very name. */
  areasOf(place: string): ReadonlySet<string> | null {
    const places = this.#byName.get(place);
    return places ? new Set(places.flatMap(({ areas }) => areas.map(({ name }) => name))) : null;
  }

  /** How Lucca spells an area, whatever its office; null when it lists it so, not at all, or in two spellings. */
  areaSpelling(text: string): string | null {
    if (text === "" || this.#areas.all.has(text)) return null;
    const [only, ...others] = this.#areas.like(text);
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** The areas of one office, the nearest first. */
  offerArea(text: string, place: string): Offer {
    const names = [...(this.areasOf(place) ?? [])].map(comparable);
    const close = new Names(names.map(({ name }) => name)).like(text)[0] ?? closeName(text, names);
    const options = [...(close === null ? [] : [close]), ...nearestNames(text, names, names.length)];
    return { clear: close !== null, options: [...new Set(options)].map(asArea) };
  }

  /** The areas of one office whose name holds what is looked for. */
  searchAreas(text: string, place: string): readonly NameOption[] {
    const wanted = foldName(text);
    return [...(this.areasOf(place) ?? [])].filter((name) => foldName(name).includes(wanted)).map(asArea);
  }

  /** The offices that have an area of this name. */
  offerPlaces(area: string): Offer {
    const names = [...this.#active.all].filter((name) => this.#hasActive(name, area));
    return this.#offered(names.length === 1, names);
  }

  #hasActive(name: string, area: string): boolean {
    return (
      this.#byName.get(name)?.some((place) => place.isActive && place.areas.some((one) => one.name === area)) === true
    );
  }

  #isClosed(text: string): boolean {
    return this.#inactive.like(text).length > 0;
  }

  #nearest(text: string): readonly string[] {
    return nearestNames(text, this.#comparable, shownNearest);
  }

  #offered(clear: boolean, names: readonly string[]): Offer {
    return { clear, options: [...new Set(names)].slice(0, shownNearest).map((name) => this.#option(name)) };
  }

  #option(name: string): NameOption {
    const place = this.#byName.get(name)?.find(({ isActive }) => isActive);
    return { to: name, hint: { kind: "place", type: place?.type ?? "Other", isActive: place !== undefined } };
  }
}

const asArea = (name: string): NameOption => ({ to: name, hint: { kind: "area" } });
