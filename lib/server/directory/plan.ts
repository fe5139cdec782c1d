import { mostOwners, type Plan, type PlanAsk } from "@/lib/imports/directory";
import { type Result, succeeded } from "@/lib/imports/problem";
import type { DaysFilter, Slice } from "@/lib/server/lucca/directory";
import type { Filters } from "./filters";

type Ground = {
  filters: Filters;
  /** entries on a page */
  limit: number;
  /** how many people Lucca lists; null when nobody has asked yet */
  employees: number | null;
  /** asks for the total under a filter: one request */
  count: (filter: DaysFilter) => Promise<Result<Slice<unknown>>>;
};

/**
 * What reading days would cost, and whether to ask by person or for everyone.
 *
 * in      a period (both ends included) and the people, null = everyone
 * out     about: Lucca tells how many days a period holds, not whose; people are taken to have equally many
 */
export async function planOf({ from, to, owners }: PlanAsk, ground: Ground): Promise<Result<Plan>> {
  const { filters, limit, employees, count } = ground;
  const byOwner = filters.owners && owners !== null;
  const fitsOne = byOwner && owners.length <= mostOwners;
  const counted =
    filters.date || fitsOne
      ? await count({ period: filters.date ? { from, to } : null, owners: fitsOne ? owners : null })
      : succeeded({ total: filters.total });
  if (!counted.ok) return counted;
  const { total } = counted.value;
  if (total === null)
    return succeeded({ allowed: true, by: byOwner ? "people" : "everyone", requests: null, seconds: null, days: null });
  const pages = (days: number) => Math.max(1, Math.ceil(days / limit));
  const forEveryone = { by: "everyone" as const, requests: pages(total), days: total };
  const cheapest = byOwner ? forPeople(owners.length) : forEveryone;
  return succeeded({ allowed: true, ...cheapest, seconds: secondsFor(cheapest.requests) });

  function forPeople(people: number) {
    if (fitsOne) return { by: "people" as const, requests: pages(total ?? 0), days: total };
    const days = Math.ceil((total ?? 0) * Math.min(1, people / Math.max(1, employees ?? people)));
    const parts = Math.ceil(people / mostOwners);
    const requests = parts * pages(days / parts);
    return requests < forEveryone.requests ? { by: "people" as const, requests, days } : forEveryone;
  }
}

/** Half a second each while the budget lets them go at once, then two (design §5: 30 a minute, others come first). */
const secondsFor = (requests: number): number => Math.ceil(requests <= 20 ? requests / 2 : 10 + (requests - 20) * 2);
