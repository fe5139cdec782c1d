import { z } from "zod/mini";
import { positions } from "../format/columns";
import type { ExistingDay, ExistingPlace } from "../format/existing-days";

/** What Lucca lists of a company, as our server hands it to the browser. Ids are Lucca's own. */

const area = z.object({ id: z.number(), name: z.string(), capacity: z.nullable(z.number()) });
export const place = z.object({
  id: z.number(),
  name: z.string(),
  type: z.enum(["Office", "RemoteWork", "Other"]),
  isActive: z.boolean(),
  /** people; null = without limit, or not told */
  capacity: z.nullable(z.number()),
  areas: z.array(area),
}) satisfies z.ZodMiniType<ExistingPlace>;
export type Place = z.infer<typeof place>;

export const person = z.object({
  id: z.number(),
  login: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  mail: z.nullable(z.string()),
  /** first and last day of the contract (`YYYY-MM-DD`); null = not told, or still employed */
  start: z.nullable(z.string()),
  end: z.nullable(z.string()),
});
export type Person = z.infer<typeof person>;

/** Somebody's day or half-day that counts: neither deleted nor denied. `pending` = not approved yet. */
export const day = z.object({
  id: z.number(),
  owner: z.number(),
  place: z.number(),
  area: z.nullable(z.number()),
  /** `YYYY-MM-DD` */
  date: z.string(),
  position: z.enum(positions),
  pending: z.boolean(),
}) satisfies z.ZodMiniType<ExistingDay>;
export type Day = z.infer<typeof day>;

/** Where a list goes on; only the server knows how to read it. */
export const cursor = z.string().check(z.regex(/^[1-9]\d{0,6}\.[1-9]\d{0,3}$/));

/** This key may not read the list (Lucca's 403): a fact, not a failure. */
const notAllowed = z.object({ allowed: z.literal(false) });

/** One page of a list. `received` = entries Lucca gave for it, those left aside here too; `total` = in all pages, if Lucca says. */
export type Page<T> = {
  allowed: true;
  items: T[];
  received: number;
  total: number | null;
  /** null = that was the last page */
  next: string | null;
  /** when Lucca was asked (ISO 8601): pages are kept for a while */
  readAt: string;
};
export type Listed<T> = { allowed: false } | Page<T>;

const listed = <T extends z.ZodMiniType>(item: T) =>
  z.union([
    z.object({
      allowed: z.literal(true),
      items: z.array(item),
      received: z.number(),
      total: z.nullable(z.number()),
      next: z.nullable(cursor),
      readAt: z.string(),
    }),
    notAllowed,
  ]);
export const placesPage = listed(place);
export const peoplePage = listed(person);
export const daysPage = listed(day);

/** At most so many people in one question: their ids stand in an address, and Lucca cuts those over 8 KB (contract §14). */
export const mostOwners = 400;

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const period = { from: isoDay, to: isoDay };
const owner = z.number().check(z.int(), z.positive());

/** Days from `from` to `to`, both included, of these people; null = of everyone. `maxAge` in seconds: nothing older will do. */
export const daysAsk = z.object({
  ...period,
  owners: z.nullable(z.array(owner).check(z.minLength(1), z.maxLength(mostOwners))),
  cursor: z.nullable(cursor),
  maxAge: z.nullable(z.number().check(z.nonnegative())),
});
export type DaysAsk = z.infer<typeof daysAsk>;

/** The same question before it is put: of how many people in all, and of whom when they fit into one question. */
export const planAsk = z.object({ ...period, owners: z.nullable(z.array(owner).check(z.minLength(1))) });
export type PlanAsk = z.infer<typeof planAsk>;

/** What reading those days would cost. */
export const plan = z.union([
  z.object({
    allowed: z.literal(true),
    /** ask for so many people at a time, or for everyone's days at once because Lucca does not filter by person or it costs less */
    by: z.enum(["people", "everyone"]),
    /** requests to Lucca, about; null = Lucca does not say how many days it holds */
    requests: z.nullable(z.number()),
    /** how long they take within the request budget, about */
    seconds: z.nullable(z.number()),
    /** days there, about */
    days: z.nullable(z.number()),
  }),
  notAllowed,
]);
export type Plan = z.infer<typeof plan>;
