import type { Faults } from "../faults";
import type { Person } from "./people";
import { type Area, type Place, places, twins } from "./places";

/** The people a key may see: everyone, or every second one (contract §11). */
export const seenPeople = (people: readonly Person[], { sees }: Pick<Faults, "sees">): readonly Person[] =>
  sees === "everyone" ? people : people.filter(({ id }) => id % 2 === 0);

/** The places as they are listed, switched-off ones included (contract §9). */
export const listedPlaces = ({ duplicateNames }: Pick<Faults, "duplicateNames">): readonly Place[] =>
  duplicateNames ? [...places, ...twins] : places;

/** Finds people, places and areas by the names in a file. Made once per job, so that a million rows cost a million look-ups. */
export type Company = {
  person(login: string): Person | undefined;
  /** the first active place of that name, otherwise a switched-off one */
  place(name: string): Place | undefined;
  area(place: Place, name: string): Area | undefined;
};

export function companyAsSeen(people: readonly Person[], faults: Faults): Company {
  const key = faults.matching === "exact" ? (name: string) => name : lenient;
  const byLogin = firstByKey(seenPeople(people, faults), ({ login }) => key(login));
  const inOrder = [...listedPlaces(faults)].sort((a, b) => Number(b.isActive) - Number(a.isActive));
  const byName = firstByKey(inOrder, ({ name }) => key(name));
  return {
    person: (login) => byLogin.get(key(login)),
    place: (name) => byName.get(key(name)),
    area: (place, name) => place.office?.areas.find((area) => key(area.name) === key(name)),
  };
}

/** Case and accents make no difference. */
const lenient = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function firstByKey<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return found;
}
