import type * as z from "zod/mini";
import { DayCollector } from "../format/existing-days";
import { type Trouble, troubleOf } from "./answer";
import {
  type DaysAsk,
  daysPage,
  type Listed,
  mostOwners,
  type Person,
  type Place,
  type Plan,
  type PlanAsk,
  peoplePage,
  placesPage,
  plan,
} from "./directory";
import { followPages } from "./follow-pages";
import { askFor, type Patience, patient } from "./patient-ask";

/** How far a reading is. `waiting` = seconds until Lucca's limit lets the next request go; `ofPages` null = not known. */
export type ReadingProgress = {
  list: "places" | "people" | "days";
  pages: number;
  ofPages: number | null;
  entries: number;
  waiting: number | null;
};

/** How to read. Aborting `signal` stops between pages; with `fresh` nothing read before this reading began will do. */
export type Reading = Patience & { onProgress: (progress: ReadingProgress) => void; fresh: boolean };

/** The entries of a list with the time of its oldest page, or that this key may not read it. */
export type WholeList<T> = { allowed: false } | { allowed: true; items: readonly T[]; readAt: string };

/** All places, all people of the account. Throw `Failed`, also when stopped. */
export const readPlaces = (how: Reading): Promise<WholeList<Place>> => readList("places", placesPage, how);
export const readPeople = (how: Reading): Promise<WholeList<Person>> => readList("people", peoplePage, how);

/** What reading days would cost; asks Lucca a few times at most. Throws `Failed`. */
export const askPlan = (wanted: PlanAsk, how: Reading): Promise<Plan> =>
  patient(
    () => post("/api/directory/days/plan", wanted, plan, how.signal),
    how,
    () => undefined,
  );

/** Days as far as they were read: `read` = the people whose days are all there. */
export type DaysRead = {
  days: DayCollector;
  read: readonly number[];
  /** of the oldest page; null when nothing was read */
  readAt: string | null;
  /** why it ended early, if it did */
  ended: "stopped" | "not-allowed" | Trouble | null;
};

/**
 * Reads the days of these people (Lucca's ids; null = of everybody, also those who are not listed), as the plan says.
 * Whatever ends it early, what is whole until then counts.
 *
 * in  `from`, `to`: ISO, both included
 */
export async function readDays(
  owners: readonly number[] | null,
  period: { from: string; to: string },
  { by, requests }: Extract<Plan, { allowed: true }>,
  how: Reading,
): Promise<DaysRead> {
  const days = new DayCollector(owners && new Set(owners));
  const read: number[] = [];
  let readAt: string | null = null;
  let pages = 0;
  let isWhole = true;
  const ask = askAs(how);
  const tell = (waiting: number | null) =>
    how.onProgress({ list: "days", pages, ofPages: requests, entries: days.length, waiting });
  try {
    for (const part of by === "people" && owners ? partsOf(owners) : [null]) {
      const whole = await followPages(
        (cursor) => {
          const body: DaysAsk = { ...period, owners: part, cursor, maxAge: ask.maxAge() };
          return patient(() => post("/api/directory/days", body, daysPage, how.signal), how, tell);
        },
        (page) => {
          pages += 1;
          readAt = earlier(readAt, page.readAt);
          const isNew = days.add(page.items);
          tell(null);
          return isNew;
        },
      );
      if (whole === "not-allowed") return { days, read, readAt, ended: "not-allowed" };
      if (whole) read.push(...(part ?? owners ?? []));
      isWhole &&= whole;
    }
    return { days, read, readAt, ended: isWhole ? null : { kind: "lucca-unexpected-reply" } };
  } catch (error) {
    return { days, read, readAt, ended: how.signal.aborted ? "stopped" : troubleOf(error) };
  }
}

async function readList<T extends { id: number }>(
  list: "places" | "people",
  reply: z.ZodMiniType<Listed<T>>,
  how: Reading,
): Promise<WholeList<T>> {
  const items = new Map<number, T>();
  let readAt: string | null = null;
  let pages = 0;
  let total: number | null = null;
  const ask = askAs(how);
  const tell = (waiting: number | null) => {
    const perPage = items.size / Math.max(1, pages);
    const ofPages = total === null || perPage === 0 ? null : Math.max(pages, Math.ceil(total / perPage));
    how.onProgress({ list, pages, ofPages, entries: items.size, waiting });
  };
  const whole = await followPages<T>(
    (cursor) => {
      const query = new URLSearchParams({ ...(cursor !== null && { cursor }) });
      const age = ask.maxAge();
      if (age !== null) query.set("maxAge", String(age));
      return patient(() => askFor(`/api/directory/${list}?${query}`, reply, { signal: how.signal }), how, tell);
    },
    (page) => {
      const before = items.size;
      for (const item of page.items) items.set(item.id, item);
      pages += 1;
      total = page.total;
      readAt = earlier(readAt, page.readAt);
      tell(null);
      return items.size > before;
    },
  );
  if (whole === "not-allowed" || readAt === null) return { allowed: false };
  return { allowed: true, items: [...items.values()], readAt };
}

function partsOf(owners: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let at = 0; at < owners.length; at += mostOwners) parts.push(owners.slice(at, at + mostOwners));
  return parts;
}

const earlier = (one: string | null, other: string): string => (one === null || other < one ? other : one);

/** How old a page may be, in seconds: with `fresh`, as old as this reading, to the millisecond. Null = as the server sees fit. */
function askAs({ fresh }: Reading) {
  const begun = Date.now();
  return { maxAge: () => (fresh ? (Date.now() - begun) / 1000 : null) };
}

const post = <T>(address: string, body: unknown, reply: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> =>
  askFor(address, reply, {
    signal,
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
