import type { Position } from "../../../format/columns";
import { type CalendarDay, dayOf, isWeekend, readDay, writeDay } from "../calendar-day";
import type { DayStatus, UserLocation } from "../memory";
import { employed, people } from "./people";
import { places } from "./places";

type FirstDay = readonly [
  login: string,
  place: string,
  area: string,
  day: string,
  position: Position,
  status?: DayStatus,
];

/** Days that are there from the start: some that a file may delete, some beside the days that a file may fill. */
const written: readonly FirstDay[] = [
  ["cfictive", "Nantes", "B1", "2025-10-01", "FullDay"],
  ["hmuster", "Berlin Mitte", "", "2025-09-23", "FullDay"],
  ["bmodele", "Nantes", "B2", "2026-01-15", "FullDay"],
  ["xbidon", "Formation", "", "2026-01-02", "FirstHalf"],
  ["xbidon", "Formation", "", "2026-01-03", "SecondHalf"],
  ["xbidon", "Formation", "", "2026-01-04", "FullDay"],
  ["xbidon", "Formation", "", "2026-01-05", "FullDay"],
  ["xbidon", "Formation", "", "2026-01-07", "FirstHalf"],
  ["xbidon", "Formation", "", "2026-01-12", "FullDay"],
  ["mleurre", "Nantes", "B1", "2025-09-30", "FullDay"],
  ["nspecimen", "Nantes", "B1", "2025-11-19", "FullDay"],
  ["etemoin", "Madrid", "Planta 1", "2026-03-09", "FullDay"],
  ["jdupont", "Paris", "Service Client", "2025-09-17", "FullDay", "Approved"],
  ["jdupont", "Télétravail", "", "2025-09-19", "FullDay", "Pending"],
  ["mlefevre", "Nantes", "B1", "2025-09-18", "FullDay"],
  ["mlefevre", "Télétravail", "", "2025-09-22", "FirstHalf", "Approved"],
  ["mlefevre", "Nantes", "B2", "2025-09-22", "SecondHalf"],
  ["aexemple", "Siège – Lyon", "Aile Nord", "2025-09-17", "FullDay"],
  ["aexemple", "Paris", "", "2025-09-16", "FirstHalf"],
  ["aexemple", "Télétravail", "", "2025-09-16", "SecondHalf", "Denied"],
  ["bmodele", "Ancien site – Lille", "Hall", "2025-09-17", "FullDay"],
  ["00123", "Chez le client", "", "2025-10-06", "FullDay"],
  ["gbeispiel", "Berlin Mitte", "Empore", "2025-09-17", "FullDay"],
  ["kessai", "Siège – Lyon", "Aile Nord", "2025-10-15", "FullDay", "Deleted"],
  ["umodele", "Télétravail", "", "2025-09-17", "FullDay", "Denied"],
  ["xbidon", "Formation", "", "2026-01-13", "FullDay", "Deleted"],
  ["ycanular", "Télétravail", "", "2026-03-04", "FullDay", "Pending"],
];

/** A working week, repeated with a shift per person; an empty name = no location that day. */
const rhythm = ["Siège – Lyon", "Télétravail", "Paris", "", "Télétravail", "Nantes", "Siège – Lyon"] as const;
const statuses: readonly DayStatus[] = [
  "Confirmed",
  "Confirmed",
  "Approved",
  "Confirmed",
  "Pending",
  "Confirmed",
  "Denied",
];

/**
 * The days the company holds before anything was imported: those around fixed dates, and a rhythm of work
 * for the running month, for people with a dot in their login.
 *
 * @param now milliseconds since 1970, in UTC
 */
export function firstDays(now: number): UserLocation[] {
  const month = monthOf(dayOf(now));
  const running = people
    .filter(({ login }) => login.includes("."))
    .flatMap((person, index) =>
      month
        .filter((day) => !isWeekend(day) && employed(person, day))
        .flatMap((day): FirstDay[] => {
          const place = rhythm[(day + index) % rhythm.length] ?? "";
          const status = place === "Télétravail" ? statuses[(day + index * 3) % statuses.length] : "Confirmed";
          return place === "" ? [] : [[person.login, place, "", writeDay(day), "FullDay", status ?? "Confirmed"]];
        }),
    );
  return [...written, ...running].map((day, index) => userLocation(day, index + 1));
}

function userLocation([login, place, area, day, position, status = "Confirmed"]: FirstDay, id: number): UserLocation {
  const at = places.find(({ name }) => name === place);
  const owner = people.find((person) => person.login === login);
  const counted = readDay(day);
  if (!at || !owner || counted === null)
    throw new Error(`The practice company does not hold ${login}, ${place}, ${day}`);
  return {
    id,
    ownerId: owner.id,
    workLocationId: at.id,
    areaId: at.office?.areas.find(({ name }) => name === area)?.id ?? null,
    day: counted,
    position,
    status,
    createdAt: "2025-06-02T08:15:00Z",
    deletedAt: status === "Deleted" ? "2025-06-16T16:40:00Z" : null,
  };
}

function monthOf(today: CalendarDay): CalendarDay[] {
  const month = writeDay(today).slice(0, 7);
  const first = readDay(`${month}-01`) ?? today;
  return Array.from({ length: 31 }, (_, index) => first + index).filter((day) => writeDay(day).startsWith(month));
}
