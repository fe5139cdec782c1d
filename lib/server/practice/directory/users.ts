import { type CalendarDay, dayOf, writeDay } from "../calendar-day";
import { seenPeople } from "../company/company";
import { departments, type Person } from "../company/people";
import { type Answer, json, type Refusal, refusal } from "../http/answer";
import type { State } from "../state";
import { dateFilter } from "./date-filter";

/**
 * The people a key sees, with their logins (contract §11): filtered, ordered, a slice of them, and of each only the
 * fields asked for. Those who left are there only on request; those who have yet to start are.
 */
export function users({ people, faults, origin, now }: State, query: URLSearchParams): Answer | Refusal {
  const [, offset, limit] = /^(\d{1,9}),([1-9]\d{0,3})$/.exec(query.get("paging") ?? "0,1000") ?? [];
  if (!offset || !limit || Number(limit) > 1000)
    return refusal(400, "Bad Request", { paging: ["The paging is an offset and a limit of at most 1000."] });
  const fields = fieldsOf(query.get("fields"));
  const today = dayOf(now());
  const all = seenPeople(people, faults)
    .filter((person) => fits(person, query, today))
    .toSorted(orderOf(query.get("orderBy")));
  const items = all
    .slice(Number(offset), Number(offset) + Number(limit))
    .map((person) => only(fields, written(person, origin)));
  const slice = { items, ...(fields.includes("collection.count") && { count: all.length }) };
  return json(faults.usersUnder === "data" ? { data: slice } : slice);
}

function fits(person: Person, query: URLSearchParams, today: CalendarDay): boolean {
  const { contractStart, contractEnd } = person;
  const asked = query.get("dtContractEnd");
  const withFormer = query.get("formerEmployees") === "true" || asked !== null;
  if (!withFormer && contractEnd !== null && contractEnd < today) return false;
  const login = query.get("login");
  const ids = query.get("id");
  return (
    (login === null || person.login === login) &&
    (ids === null || ids.split(",").includes(String(person.id))) &&
    mailFits(person.mail, query.get("mail")) &&
    dateFits(contractStart, query.get("dtContractStart")) &&
    dateFits(contractEnd, asked)
  );
}

function mailFits(mail: string | null, asked: string | null): boolean {
  if (asked === null) return true;
  const [, fragment] = /^like,(.*)$/s.exec(asked) ?? [];
  return fragment === undefined ? mail === asked : (mail?.includes(fragment) ?? false);
}

/** Beside what `dateFilter` reads, `notequal,null`; without a date only that can fail. */
function dateFits(day: CalendarDay | null, asked: string | null): boolean {
  if (asked === null) return true;
  return day === null ? asked !== "notequal,null" && dateFilter(asked) === null : (dateFilter(asked)?.(day) ?? true);
}

function orderOf(asked: string | null): (one: Person, other: Person) => number {
  const [field, direction] = asked?.split(",") ?? [];
  const sign = direction === "desc" ? -1 : 1;
  const by = (["login", "firstName", "lastName"] as const).find((name) => name === field);
  return (one, other) => sign * (by ? one[by].localeCompare(other[by]) : one.id - other.id);
}

function written(person: Person, origin: string): Record<string, unknown> {
  const { id, login, firstName, lastName, mail, department, contractStart, contractEnd } = person;
  const named = (kind: string, number: number, name: string) => ({
    id: number,
    name,
    url: `${origin}/api/v3/${kind}/${number}`,
  });
  return {
    id,
    name: `${firstName} ${lastName}`,
    url: `${origin}/api/v3/users/${id}`,
    login,
    firstName,
    lastName,
    displayName: `${firstName} ${lastName}`,
    mail,
    dtContractStart: `${writeDay(contractStart)}T00:00:00`,
    dtContractEnd: contractEnd && `${writeDay(contractEnd)}T00:00:00`,
    department: named("departments", departments.indexOf(department) + 1, department),
    legalEntity: named("legalEntities", 1, "Acme"),
  };
}

/** `id,login,department[id,name]`: split at the commas outside brackets. */
const fieldsOf = (asked: string | null): readonly string[] =>
  asked === null || asked === "" ? ["id", "name", "url"] : (asked.match(/[^,[\]]+(?:\[[^\]]*\])?/g) ?? []);

function only(fields: readonly string[], user: Record<string, unknown>): Record<string, unknown> {
  const asked = fields.map((field) => field.replace(/\[.*$/, ""));
  return Object.fromEntries(Object.entries(user).filter(([name]) => asked.includes(name)));
}
