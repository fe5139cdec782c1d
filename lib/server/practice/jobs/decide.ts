import { type Position, positions } from "../../../format/columns";
import { type CalendarDay, readDay } from "../calendar-day";
import type { Company } from "../company/company";
import { isDayOff } from "../company/days-off";
import { employed, type Person } from "../company/people";
import type { Area, Place } from "../company/places";
import type { DayMap } from "../day-map";
import type { Faults } from "../faults";
import { type Memory, overlaps, type UserLocation } from "../memory";
import type { Row } from "./outcome";
import { said } from "./said";

/** All that the verdict on a row depends on. */
export type Ground = {
  company: Company;
  memory: Memory;
  override: boolean;
  faults: Faults;
  /** which halves of a person's day earlier rows of the file have taken, as bits */
  taken: DayMap<number>;
  /** days with this id or a higher one were written by this very job */
  firstNewId: number;
  /** dates read so far: a large file has few distinct ones */
  dates: Map<string, CalendarDay | null>;
};

/** Who, when and where a row is about, once everything in it is known to exist. A deletion may name no place. */
export type Subject = { person: Person; day: CalendarDay; position: Position; place: Place | null; area: Area | null };

export type Verdict =
  | { kind: "error"; said: string }
  | { kind: "write"; subject: Subject & { place: Place }; replaces: readonly UserLocation[]; dayOff: boolean }
  | { kind: "delete"; subject: Subject; removes: readonly UserLocation[] }
  | { kind: "skip" };

/**
 * What becomes of one row. Nothing is written here, so that an analysis and an import decide alike.
 *
 * source  contract §4, §5, §7; where they are silent, the fault of that name
 */
export function decide(row: Row, ground: Ground): Verdict {
  const { memory, faults, override, taken } = ground;
  const isDeletion = deletions.get(row.isDeletion);
  const subject = subjectOf(row, isDeletion ?? false, ground);
  if (typeof subject === "string") return error(subject);
  if (isDeletion === undefined) return error(said.deletion);

  const { person, day, position, place } = subject;
  const halves = bits[position];
  const before = taken.get(person.id, day) ?? 0;
  if (before & halves) return error(said.overlap);
  const there = memory.at(person.id, day).filter(({ id }) => id < ground.firstNewId);
  const inTheWay = there.filter((one) => overlaps(one.position, position));

  if (isDeletion) {
    const removes = faults.deletionScope === "part" ? inTheWay : there;
    if (faults.deletionNeedsOverride && !override) return error(said.override);
    if (removes.length === 0) return error(said.noPlace);
    taken.set(person.id, day, before | halves);
    return { kind: "delete", subject, removes };
  }
  if (!place) return error(said.noPlace);
  taken.set(person.id, day, before | halves);
  const blocking = faults.halfTaken === "skip-day" ? there : inTheWay;
  if (!override && blocking.length > 0) return { kind: "skip" };
  return { kind: "write", subject: { ...subject, place }, replaces: inTheWay, dayOff: isDayOff(person.id, day) };
}

/** Whom, when and where a row means, or what is wrong with it. */
function subjectOf(row: Row, isDeletion: boolean, { company, faults, dates }: Ground): Subject | string {
  const day = readDate(row.date, dates);
  const person = company.person(row.login);
  if (!person?.hasOffice || (day !== null && !employed(person, day))) return said.noUser;
  if (day === null) return said.date;
  const position = positions.find((one) => one === row.position);
  if (!position) return said.position;
  const place = company.place(row.workLocationName) ?? null;
  const mayBeUnnamed = isDeletion && row.workLocationName === "";
  const mayBeOff = isDeletion && faults.deletionAtInactivePlace === "accepted";
  if (place ? !(place.isActive || mayBeOff) : !mayBeUnnamed) return said.noPlace;
  const area = (place && company.area(place, row.areaName)) ?? null;
  return !area && row.areaName !== "" ? said.noPlace : { person, day, position, place, area };
}

function readDate(text: string, dates: Ground["dates"]): CalendarDay | null {
  const known = dates.get(text);
  if (known !== undefined) return known;
  const day = readDay(text);
  if (dates.size < 10_000) dates.set(text, day);
  return day;
}

const error = (words: string) => ({ kind: "error", said: words }) as const;
const deletions: ReadonlyMap<string, boolean> = new Map([
  ["", false],
  ["false", false],
  ["true", true],
]);
const bits = { FirstHalf: 1, SecondHalf: 2, FullDay: 3 } as const satisfies Record<Position, number>;
