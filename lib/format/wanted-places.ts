import { type ExistingPlace, noArea } from "./existing-days";
import { foldCase } from "./fold";

/** What a row wants of a day, as ids: any of these places, and in it any of these areas; `areas` null = none was named. */
export type Wanted = { places: readonly number[]; areas: readonly { place: number; area: number }[] | null };

/**
 * Finds the ids that names mean: those spelled exactly so, otherwise those that differ in case and accents only. Two places
 * may share a name: the row then means either.
 *
 * source  contract §16.20: how Lucca compares names is not told
 */
export function wantedIn(places: readonly ExistingPlace[]): (placeName: string, areaName: string) => Wanted {
  const placeNamed = namedIn(places);
  const areaNamed = new Map(places.map(({ id, areas }) => [id, namedIn(areas)]));
  return (placeName, areaName) => {
    const ids = placeNamed(placeName).map(({ id }) => id);
    const areasOf = (place: number) =>
      areaNamed
        .get(place)?.(areaName)
        .map(({ id }) => ({ place, area: id })) ?? [];
    return { places: ids, areas: areaName === "" ? null : ids.flatMap(areasOf) };
  };
}

function namedIn<T extends { name: string }>(all: readonly T[]): (name: string) => readonly T[] {
  const exact = grouped(all, ({ name }) => name);
  const folded = grouped(all, ({ name }) => foldCase(name));
  return (name) => exact.get(name) ?? folded.get(foldCase(name)) ?? [];
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(one);
    groups.set(keyOf(one), group);
  }
  return groups;
}

/** True when a day at this place and area is what the row says; `strict` = a row without an area means a day without one. */
export function isWanted({ places, areas }: Wanted, place: number, area: number, strict: boolean): boolean {
  if (areas === null) return places.includes(place) && (!strict || area === noArea);
  return areas.some((each) => each.place === place && each.area === area);
}
