import type { Position } from "../../format/columns";
import { type CalendarDay, writeDay } from "./calendar-day";
import { DayMap } from "./day-map";

export type DayStatus = "Pending" | "Approved" | "Denied" | "Confirmed" | "Deleted";

/** Who works where on one day, as contract §10 lists it. A deleted one stays, with its status. */
export type UserLocation = {
  id: number;
  ownerId: number;
  workLocationId: number;
  areaId: number | null;
  day: CalendarDay;
  position: Position;
  status: DayStatus;
  createdAt: string;
  deletedAt: string | null;
};

/** The days the practice Lucca holds. Ids are given in the order of creation. */
export class Memory {
  readonly #all: UserLocation[] = [];
  readonly #taken = new DayMap<readonly UserLocation[]>();

  constructor(days: Iterable<UserLocation>) {
    for (const day of days) this.#keep(day);
  }

  /** All days, deleted ones too, by id. */
  get all(): readonly UserLocation[] {
    return this.#all;
  }

  get nextId(): number {
    return (this.#all.at(-1)?.id ?? 0) + 1;
  }

  /** What takes up a person's day: neither deleted nor denied. */
  at(ownerId: number, day: CalendarDay): readonly UserLocation[] {
    return this.#taken.get(ownerId, day) ?? nothing;
  }

  create(day: Omit<UserLocation, "id">): void {
    const { ownerId, workLocationId, areaId, position, status, createdAt, deletedAt } = day;
    // spelled out: a spread makes objects of a kind that takes five times the room
    this.#keep({
      id: this.nextId,
      ownerId,
      workLocationId,
      areaId,
      day: day.day,
      position,
      status,
      createdAt,
      deletedAt,
    });
  }

  /** @param at ISO 8601, in UTC */
  delete(day: UserLocation, at: string): void {
    day.status = "Deleted";
    day.deletedAt = at;
    const left = this.at(day.ownerId, day.day).filter((one) => one !== day);
    if (left.length > 0) this.#taken.set(day.ownerId, day.day, left);
    else this.#taken.delete(day.ownerId, day.day);
  }

  #keep(day: UserLocation): void {
    this.#all.push(day);
    if (day.status === "Deleted" || day.status === "Denied") return;
    const there = this.#taken.get(day.ownerId, day.day);
    this.#taken.set(day.ownerId, day.day, there ? [...there, day] : [day]);
  }
}

const nothing: readonly UserLocation[] = [];

/** As contract §10 writes it. */
export const listed = ({ day, ...rest }: UserLocation): Record<string, unknown> => ({ ...rest, date: writeDay(day) });

export const overlaps = (one: Position, other: Position): boolean =>
  one === "FullDay" || other === "FullDay" || one === other;
