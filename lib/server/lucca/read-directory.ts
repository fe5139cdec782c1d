import { type Position, positions } from "@/lib/format/columns";
import type { Day, Person, Place } from "@/lib/imports/directory";
import type { Slice } from "./directory";
import { fold, parsed } from "./json";
import { flagOf, numberOf, textOf } from "./values";

/** A day as it is listed; `counts` is false for one that was deleted or denied. */
export type ListedDay = Day & { counts: boolean };

type Fields = Readonly<Record<string, unknown>>;

/** Null = no list at all. Entries without an id or a name are left aside. */
export const readPlaces = (text: string): Slice<Place> | null => sliceOf(parsed(text), placeOf);
export const readDays = (text: string): Slice<ListedDay> | null => sliceOf(parsed(text), dayOf);

/** The list stands under `data`, or at the root (contract §11, §16.28). */
export function readPeople(text: string): Slice<Person> | null {
  const reply = parsed(text);
  return sliceOf(fold(reply)?.data, personOf) ?? sliceOf(reply, personOf);
}

function sliceOf<T>(reply: unknown, itemOf: (fields: Fields) => T | null): Slice<T> | null {
  const found = fold(reply);
  const entries = found?.items ?? (Array.isArray(reply) ? reply : null);
  if (!Array.isArray(entries)) return null;
  const items = entries.flatMap((entry) => {
    const fields = fold(entry);
    return (fields && itemOf(fields)) ?? [];
  });
  const total = numberOf(found?.count);
  return { items, received: entries.length, total: total !== null && total >= 0 ? total : null };
}

const placeTypes = ["Office", "RemoteWork", "Other"] as const;

function placeOf({ id, name, type, isactive, office }: Fields): Place | null {
  const number = numberOf(id);
  const text = textOf(name);
  if (number === null || text === null) return null;
  const at = fold(office);
  const areas = Array.isArray(at?.areas) ? at.areas.flatMap((entry) => areaOf(fold(entry)) ?? []) : [];
  return {
    id: number,
    name: text,
    type: placeTypes.find((one) => one === type) ?? "Other",
    isActive: flagOf(isactive) ?? true,
    capacity: numberOf(at?.capacity),
    areas,
  };
}

function areaOf(fields: Fields | null): Place["areas"][number] | null {
  const id = numberOf(fields?.id);
  const name = textOf(fields?.name);
  return id === null || name === null ? null : { id, name, capacity: numberOf(fields?.capacity) };
}

/** Nobody without a login can stand in a file. */
function personOf({ id, login, firstname, lastname, mail, dtcontractstart, dtcontractend }: Fields): Person | null {
  const number = numberOf(id);
  const name = textOf(login);
  if (number === null || name === null || name === "") return null;
  return {
    id: number,
    login: name,
    firstName: textOf(firstname) ?? "",
    lastName: textOf(lastname) ?? "",
    mail: textOf(mail) || null,
    start: isoDay(dtcontractstart),
    end: isoDay(dtcontractend),
  };
}

/** A status nobody told us of counts, and one that is not final is marked: saying "nothing is there" would be worse. */
function dayOf({ id, ownerid, worklocationid, areaid, date, position, status, deletedat }: Fields): ListedDay | null {
  const [number, owner, place] = [numberOf(id), numberOf(ownerid), numberOf(worklocationid)];
  const iso = isoDay(date);
  if (number === null || owner === null || place === null || iso === null) return null;
  const word = textOf(status)?.trim().toLowerCase();
  const isGone = word === "deleted" || word === "denied" || (deletedat ?? null) !== null;
  return {
    id: number,
    owner,
    place,
    area: numberOf(areaid),
    date: iso,
    position: positionOf(position),
    pending: word !== "approved" && word !== "confirmed",
    counts: !isGone,
  };
}

const positionOf = (value: unknown): Position => {
  const word = textOf(value)?.trim().toLowerCase();
  return positions.find((one) => one.toLowerCase() === word) ?? "FullDay";
};

/** The calendar day in front of whatever time follows it; never through a zone (contract §16.7). */
function isoDay(value: unknown): string | null {
  const [, year, month, day] = /^\s*(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(textOf(value) ?? "") ?? [];
  return year && month && day ? `${year}-${month}-${day}` : null;
}
