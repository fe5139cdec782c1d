import { readDay } from "../calendar-day";
import { seenPeople } from "../company/company";
import type { Faults } from "../faults";
import { type Answer, json, type Refusal, refusal } from "../http/answer";
import { listed, type UserLocation } from "../memory";
import { page } from "./page";

/** Who works where (contract §10), deleted days too. Filters may be without effect: `filters`. */
export function userLocations(all: readonly UserLocation[], query: URLSearchParams, faults: Faults): Answer | Refusal {
  const wanted =
    faults.filters === "honoured" ? [dateFilter(query.get("date")), ownerFilter(query.get("ownerId"))] : [];
  const filters = [seen(faults), ...wanted];
  return page(
    all.filter((day) => filters.every((fits) => fits(day))),
    query,
    faults.pages,
    listed,
  );
}

export function userLocation(all: readonly UserLocation[], id: number, faults: Faults): Answer | Refusal {
  const day = all.find((one) => one.id === id);
  return day && seen(faults)(day) ? json(listed(day)) : refusal(404, "Not Found");
}

type Filter = (day: UserLocation) => boolean;

function seen(faults: Faults): Filter {
  const owners = new Set(seenPeople(faults).map(({ id }) => id));
  return ({ ownerId }) => owners.has(ownerId);
}

/** `2026-03-02`, `between,2026-03-01,2026-03-31`, `since,2026-03-01` or `until,2026-03-31`; anything else has no effect. */
function dateFilter(text: string | null): Filter {
  const [word = "", ...rest] = text?.split(",") ?? [];
  const [first = null, second = null] = rest.map(readDay);
  const only = readDay(word);
  if (only !== null) return ({ day }) => day === only;
  if (first === null) return () => true;
  if (word === "between" && second !== null) return ({ day }) => day >= first && day <= second;
  if (word === "since") return ({ day }) => day >= first;
  if (word === "until") return ({ day }) => day <= first;
  return () => true;
}

function ownerFilter(text: string | null): Filter {
  if (text === null) return () => true;
  const owners = new Set(text.split(",").map(Number));
  return ({ ownerId }) => owners.has(ownerId);
}
