import { writeDay } from "../calendar-day";
import type { Verdict } from "./decide";

/** Lucca's own words where its published samples show them (contract §7), plain ones of ours elsewhere. */
export const said = {
  noUser: "User doesn't exist",
  /** for a place that cannot be used just as for a day that is not there (contract §7) */
  noPlace: "User location doesn't exist",
  dayOff: "This user location can create conflict with a day off",
  skipped: "This user already has a location on this day",
  date: "The date is not valid",
  position: "The position is not valid",
  deletion: "IsDeletion is not valid",
  overlap: "Another line concerns the same user and the same part of the day",
  override: "This user location can only be deleted when user locations are overridden",
  shape: "The line cannot be read",
} as const;

/** One sentence for people, as Lucca's descriptions are (contract §7): dates with slashes. */
export function sentenceOf(verdict: Extract<Verdict, { kind: "write" | "delete" }>): string {
  const { person, day, position, place, area } = verdict.subject;
  const part = { FullDay: "all day", FirstHalf: "in the morning", SecondHalf: "in the afternoon" }[position];
  const where = place ? ` at ${place.name}${area ? ` (${area.name})` : ""}` : "";
  const what = verdict.kind === "write" ? "works" : "no longer works";
  return `${person.firstName} ${person.lastName} ${what}${where} on ${writeDay(day).replaceAll("-", "/")}, ${part}`;
}
