import type { Faults } from "../faults";
import type { Memory, UserLocation } from "../memory";
import type { Verdict } from "./decide";

/**
 * Does what was decided about a row.
 *
 * @param at when, ISO 8601 in UTC
 */
export function write(memory: Memory, verdict: Verdict, faults: Faults, at: string): void {
  if (verdict.kind === "delete") for (const day of verdict.removes) memory.delete(day, at);
  if (verdict.kind !== "write") return;
  const { person, day, position, place, area } = verdict.subject;
  for (const old of verdict.replaces) {
    memory.delete(old, at);
    const rest = faults.halfOverFull === "split" ? restOf(old, position) : null;
    if (rest) memory.create({ ...old, position: rest, status: "Confirmed", createdAt: at, deletedAt: null });
  }
  memory.create({
    ownerId: person.id,
    workLocationId: place.id,
    areaId: area?.id ?? null,
    day,
    position,
    status: place.type === "RemoteWork" ? faults.remoteDays : "Confirmed",
    createdAt: at,
    deletedAt: null,
  });
}

/** The half that a half-day row leaves of a full day. */
function restOf(old: UserLocation, position: UserLocation["position"]): "FirstHalf" | "SecondHalf" | null {
  if (old.position !== "FullDay" || position === "FullDay") return null;
  return position === "FirstHalf" ? "SecondHalf" : "FirstHalf";
}
