import type { Finding, FindingKind } from "@/lib/imports/connection";
import type { Place } from "@/lib/imports/directory";
import type { Problem, Result } from "@/lib/imports/problem";
import { type Filters, trialOf } from "@/lib/server/directory/filters";
import type { DaysFilter, Slice } from "@/lib/server/lucca/directory";
import { type LuccaProbe, wasNotPut } from "@/lib/server/lucca/probe";
import type { ListedDay } from "@/lib/server/lucca/read-directory";
import { found } from "./found";
import { type FirstPage, firstPage } from "./page-limit";

type List = "places" | "people" | "days";

/** So few are enough to see that people can be listed, and how. */
const fewPeople = 10;

export const askPlaces = (probe: LuccaProbe): Promise<FirstPage<Place>> => firstPage(probe.places, 1000);

export async function askPeople(probe: LuccaProbe): Promise<Finding> {
  const slice = await probe.people({ page: 1, limit: fewPeople });
  if (!slice.ok) return withoutList("people", slice.problem);
  return found(slice.value.under === "data" ? "people.readable" : "people.at-root", { values: entriesOf(slice.value) });
}

/** Pages of days are as long as those of places (contract §10): longer ones are not tried. */
export const askDays = (probe: LuccaProbe, longest: number): Promise<FirstPage<ListedDay>> =>
  firstPage((at) => probe.days({ ...at, period: null, owners: null }), longest);

export function listFinding(list: "places" | "days", result: Result<Slice<unknown>>): Finding {
  if (!result.ok) return withoutList(list, result.problem);
  return found(`${list}.readable`, { values: entriesOf(result.value) });
}

/** -1 = Lucca does not say how many there are. */
const entriesOf = ({ total }: Slice<unknown>) => ({ entries: total ?? -1 });

function withoutList(list: List, problem: Problem): Finding {
  if (problem.kind === "lucca-not-allowed") return found(`${list}.forbidden` satisfies FindingKind);
  return found(`${list}.untold` satisfies FindingKind, wasNotPut(problem) ? {} : { problem });
}

export type FiltersFound = { finding: Finding; works: Omit<Filters, "total"> | null };

/**
 * Tries the filters on days that are known: both at once, then each, for as long as `keep` requests are left.
 *
 * source  contract §10
 */
export async function askFilters(probe: LuccaProbe, days: FirstPage<ListedDay>, keep: number): Promise<FiltersFound> {
  const sample = await sampleOf(probe, days, keep);
  const trial = trialOf(sample);
  const untried = { finding: found("filters.untried"), works: null };
  if (!trial) return untried;
  const tried = async (filter: DaysFilter): Promise<boolean | null> => {
    if (probe.left() <= keep) return null;
    const slice = await probe.days({ page: 1, limit: days.limit, ...filter });
    if (!slice.ok && wasNotPut(slice.problem)) return null;
    return slice.ok && trial.shows(filter, slice.value);
  };
  const { period, owners } = trial;
  const both = await tried({ period, owners });
  if (both) return { finding: found("filters.both"), works: { date: true, owners: true } };
  const date = both === null ? null : await tried({ period, owners: null });
  const person = both === null ? null : await tried({ period: null, owners });
  if (date === null) return untried;
  const works = { date, owners: person ?? false };
  if (!date && !person) return { finding: found("filters.none"), works };
  return { finding: found("filters.one", { values: { which: date ? "date" : "person" } }), works };
}

/** Days in the middle of the list, too, when those at its beginning are all alike. */
async function sampleOf(probe: LuccaProbe, { result, limit }: FirstPage<ListedDay>, keep: number) {
  if (!result.ok) return [];
  const { items, received, total } = result.value;
  if (trialOf(items) || total === null || received === 0 || total <= received || probe.left() <= keep + 1) return items;
  const page = Math.ceil(total / received / 2) + 1;
  const middle = await probe.days({ page, limit, period: null, owners: null });
  return middle.ok ? [...items, ...middle.value.items] : items;
}
