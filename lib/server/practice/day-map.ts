import type { CalendarDay } from "./calendar-day";

/** Something per person and day. Two small whole numbers as keys: a million entries stay half as big as under one long key. */
export class DayMap<T> {
  readonly #people = new Map<number, Map<CalendarDay, T>>();

  get(personId: number, day: CalendarDay): T | undefined {
    return this.#people.get(personId)?.get(day);
  }

  set(personId: number, day: CalendarDay, value: T): void {
    const days = this.#people.get(personId);
    if (days) days.set(day, value);
    else this.#people.set(personId, new Map([[day, value]]));
  }

  delete(personId: number, day: CalendarDay): void {
    this.#people.get(personId)?.delete(day);
  }
}
