import { type Position, positions } from "../../../format/columns";
import { type CalendarDay, readDay, writeDay } from "../calendar-day";
import type { Company } from "../company/company";
import { isDayOff, personDay } from "../company/days-off";
import { employed } from "../company/first-days";
import type { Person } from "../company/people";
import type { Area, Place } from "../company/places";
import type { Faults } from "../faults";
import type { Header } from "../file/header";
import { type Memory, overlaps, type UserLocation } from "../memory";

/** One record by header; columns that are not in the file are empty. */
export type Row = Readonly<Record<Header, string>>;

/** All that the verdict on a row depends on. */
export type Ground = {
  company: Company;
  memory: Memory;
  override: boolean;
  faults: Faults;
  /** which halves of a person's day earlier rows of the file have taken, as bits */
  taken: Map<number, number>;
  /** days with this id or a higher one were written by this very job */
  firstNewId: number;
};

/** Who, when and where a row is about, once everything in it is known to exist. */
export type Subject = { person: Person; day: CalendarDay; position: Position; place: Place | null; area: Area | null };

export type Verdict =
  | { kind: "error"; said: string }
  | { kind: "write"; subject: Subject & { place: Place }; replaces: readonly UserLocation[]; dayOff: boolean }
  | { kind: "delete"; subject: Subject; removes: readonly UserLocation[] }
  | { kind: "skip" };

/** Lucca's own words where its published samples show them (contract §7), plain ones of ours elsewhere. */
export const sayings = {
  noUser: "User doesn't exist",
  noPlace: "User location doesn't exist",
  dayOff: "This user location can create conflict with a day off",
  skipped: "This user already has a location on this day",
  date: "The date is not valid",
  position: "The position is not valid",
  deletion: "IsDeletion is not valid",
  overlap: "Another line concerns the same user and the same part of the day",
  override: "This user location can only be deleted when user locations are overridden",
  shape: "The line cannot be read",
};

/** What becomes of one row. Nothing is written here, so that an analysis and an import decide alike. */
export function decide(row: Row, ground: Ground): Verdict {
  const { company, memory, faults, override } = ground;
  const day = readDay(row.date);
  const person = company.person(row.login);
  const position = positions.find((one) => one === row.position);
  const isDeletion = deletions.get(row.isDeletion);
  if (!person || (day !== null && !employed(person.contractStart, person.contractEnd, day)))
    return error(sayings.noUser);
  if (day === null) return error(sayings.date);
  if (!position) return error(sayings.position);
  if (isDeletion === undefined) return error(sayings.deletion);

  const place = company.place(row.workLocationName) ?? null;
  const mayBeOff = isDeletion && faults.deletionAtInactivePlace === "accepted";
  const mayBeUnnamed = isDeletion && row.workLocationName === "";
  if (!mayBeUnnamed && (!place || !(place.isActive || mayBeOff))) return error(sayings.noPlace);
  const area = place && row.areaName !== "" ? (company.area(place, row.areaName) ?? null) : null;
  if (!area && row.areaName !== "") return error(sayings.noPlace);

  const key = personDay(person.id, day);
  const halves = bits[position];
  const taken = ground.taken.get(key) ?? 0;
  if (taken & halves) return error(sayings.overlap);
  const subject = { person, day, position, place, area };
  const there = memory.at(person.id, day).filter(({ id }) => id < ground.firstNewId);
  const inTheWay = there.filter((one) => overlaps(one.position, position));

  if (isDeletion) {
    const removes = faults.deletionScope === "part" ? inTheWay : there;
    if (faults.deletionNeedsOverride && !override) return error(sayings.override);
    if (removes.length === 0) return error(sayings.noPlace);
    ground.taken.set(key, taken | halves);
    return { kind: "delete", subject, removes };
  }
  if (!place) return error(sayings.noPlace);
  ground.taken.set(key, taken | halves);
  const blocked = faults.halfTaken === "skip-day" ? there.length > 0 : inTheWay.length > 0;
  if (!override && blocked) return { kind: "skip" };
  return { kind: "write", subject: { ...subject, place }, replaces: inTheWay, dayOff: isDayOff(person.id, day) };
}

/** One sentence for people, as Lucca's descriptions are (contract §7): dates with slashes. */
export function sentenceOf(verdict: Extract<Verdict, { kind: "write" | "delete" }>): string {
  const { person, day, position, place, area } = verdict.subject;
  const part = { FullDay: "all day", FirstHalf: "in the morning", SecondHalf: "in the afternoon" }[position];
  const where = place ? ` at ${place.name}${area ? ` (${area.name})` : ""}` : "";
  const what = verdict.kind === "write" ? "works" : "no longer works";
  return `${person.firstName} ${person.lastName} ${what}${where} on ${writeDay(day).replaceAll("-", "/")}, ${part}`;
}

const error = (said: string) => ({ kind: "error", said }) as const;
const deletions: ReadonlyMap<string, boolean> = new Map([
  ["", false],
  ["false", false],
  ["true", true],
]);
const bits = { FirstHalf: 1, SecondHalf: 2, FullDay: 3 } as const satisfies Record<Position, number>;
