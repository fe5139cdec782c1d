import { seenPeople } from "../company/company";
import type { Person } from "../company/people";
import type { Faults } from "../faults";
import { type Answer, json, type Refusal, refusal } from "../http/answer";
import { listed, type UserLocation } from "../memory";
import type { State } from "../state";
import { dateFilter } from "./date-filter";
import { page } from "./page";

/** Who works where (contract §10), deleted days too. Filters may be without effect: `filters`. */
export function userLocations({ memory, people, faults }: State, query: URLSearchParams): Answer | Refusal {
  const wanted = faults.filters === "honoured" ? [onDate(query.get("date")), ownerFilter(query.get("ownerId"))] : [];
  const filters = [seen(people, faults), ...wanted];
  return page(
    memory.all.filter((day) => filters.every((fits) => fits(day))),
    query,
    faults.pages,
    listed,
  );
}

export function userLocation({ memory, people, faults }: State, id: number): Answer | Refusal {
  const day = memory.all.find((one) => one.id === id);
  return day && seen(people, faults)(day) ? json(listed(day)) : refusal(404, "Not Found");
}

type Filter = (day: UserLocation) => boolean;

function seen(people: readonly Person[], faults: Faults): Filter {
  const owners = new Set(seenPeople(people, faults).map(({ id }) => id));
  return ({ ownerId }) => owners.has(ownerId);
}

function onDate(text: string | null): Filter {
  const fits = dateFilter(text ?? "");
  return ({ day }) => fits?.(day) ?? true;
}

function ownerFilter(text: string | null): Filter {
  if (text === null) return () => true;
  const owners = new Set(text.split(",").map(Number));
  return ({ ownerId }) => owners.has(ownerId);
}
