import type { Day, DaysAsk, Listed, Person, Place, Plan, PlanAsk } from "@/lib/imports/directory";
import { type Problem, type Result, succeeded } from "@/lib/imports/problem";
import { type Clock, realClock } from "@/lib/server/lucca/clock";
import type { DaysFilter, LuccaDirectory, PageAsk, Slice } from "@/lib/server/lucca/directory";
import type { ListedDay } from "@/lib/server/lucca/read-directory";
import { type Filters, inside, openFilters } from "./filters";
import { openKept } from "./kept";
import { openPages } from "./pages";
import { openPatience } from "./patience";
import { planOf } from "./plan";

type ListAsk = { cursor: string | null; maxAge: number | null };

/**
 * What Lucca holds, a page at a time, kept in memory for a while and nowhere else: people do not belong in a file or a log.
 * Every call ends within seconds: when Lucca's limit stands in the way the answer is `lucca-too-many` with the seconds to
 * wait, and whoever asks the same again then gets what was being read meanwhile.
 */
export interface Directory {
  places(ask: ListAsk): Promise<Result<Listed<Place>>>;
  people(ask: ListAsk): Promise<Result<Listed<Person>>>;
  /** Only days that count, and only those asked for, whatever Lucca made of the filter (contract §10). */
  days(ask: DaysAsk): Promise<Result<Listed<Day>>>;
  /** What `days` would cost for these people; asks up to six times itself when filters were never tried. */
  plan(ask: PlanAsk): Promise<Result<Plan>>;
}

/** In seconds. Places and people change seldom, days at any time. */
const listsAreGood = 3600;
const daysAreGood = 120;

/** What was found out about these lists before, so that it need not be found out again. */
export type LearnedLists = {
  pages: { places: number | null; days: number | null };
  /** null = not tried, or too long ago */
  filters: Omit<Filters, "total"> | null;
};

type Parts = {
  lucca: { directory: LuccaDirectory; waitingUntil(): string | null };
  learned?: () => LearnedLists | null;
  clock?: Clock;
};

export function openDirectory({ lucca, learned = () => null, clock = realClock }: Parts): Directory {
  const { directory } = lucca;
  const patient = openPatience(() => lucca.waitingUntil(), clock);
  const pages = {
    places: openPages(() => learned()?.pages.places ?? null),
    people: openPages(),
    days: openPages(() => learned()?.pages.days ?? null),
  };
  const kept = {
    places: openKept<Place>(10_000, clock),
    people: openKept<Person>(60_000, clock),
    days: openKept<Day>(100_000, clock),
  };
  const filters = openFilters(
    {
      sample: (cursor) => pages.days.read(cursor, (at) => directory.days({ ...at, period: null, owners: null })),
      filtered: (filter) => directory.days({ page: 1, limit: pages.days.limit(), ...filter }),
    },
    () => learned()?.filters ?? null,
  );
  let employees: number | null = null;
  let ordered = true;

  const placesPage = async (cursor: string | null) => handedOn(await pages.places.read(cursor, directory.places));

  /** An order that Lucca refuses is done without; that may be what a refusal is about (contract §11: inferred). */
  async function askPeople(at: PageAsk): Promise<Result<Slice<Person>>> {
    const slice = await directory.people({ ...at, ordered });
    if (slice.ok || !ordered || slice.problem.kind !== "lucca-bad-request") return slice;
    const plain = await directory.people({ ...at, ordered: false });
    if (plain.ok) ordered = false;
    return plain;
  }

  async function peoplePage(cursor: string | null): Promise<Result<Listed<Person>>> {
    const read = await pages.people.read(cursor, askPeople);
    if (read.ok) employees = read.value.total ?? employees;
    return handedOn(read);
  }

  async function daysPage({ from, to, owners, cursor }: DaysAsk, works: Filters): Promise<Result<Listed<Day>>> {
    // Only filters that were seen to work are sent.
    const filter = { period: works.date ? { from, to } : null, owners: works.owners ? owners : null };
    const read = await pages.days.read(cursor, (at) => directory.days({ ...at, ...filter }));
    if (!read.ok) return handedOn(read);
    const { items } = read.value;
    filters.seen(filter, items);
    const fits = inside({ period: { from, to }, owners });
    const wanted = items.flatMap((one) => (one.counts && fits(one) ? dayOf(one) : []));
    return handedOn(succeeded({ ...read.value, items: wanted }));
  }

  /** A page in the form in which it is handed on; a list that the key may not read is an answer, too. */
  function handedOn<T>(read: Result<Slice<T> & { next: string | null }>): Result<Listed<T>> {
    if (!read.ok) return isForbidden(read.problem) ? succeeded(forbidden) : read;
    return succeeded({ allowed: true, ...read.value, readAt: new Date(clock.now()).toISOString() });
  }

  return {
    places: ({ cursor, maxAge }) =>
      patient(() => kept.places.get(`${cursor}`, maxAge ?? listsAreGood, () => placesPage(cursor))),

    people: ({ cursor, maxAge }) =>
      patient(() => kept.people.get(`${cursor}`, maxAge ?? listsAreGood, () => peoplePage(cursor))),

    days: (ask) =>
      patient(async () => {
        const works = await filters.tried();
        if (!works.ok) return handedOn(works);
        const { maxAge, ...asked } = ask;
        const key = JSON.stringify([asked, works.value.date, works.value.owners]);
        return kept.days.get(key, maxAge ?? daysAreGood, () => daysPage(ask, works.value));
      }),

    plan: (ask) =>
      patient(async () => {
        const works = await filters.tried();
        const plan = works.ok ? await planOf(ask, groundOf(works.value)) : works;
        return !plan.ok && isForbidden(plan.problem) ? succeeded(forbidden) : plan;
      }),
  };

  function groundOf(works: Filters) {
    const count = (filter: DaysFilter) => directory.days({ page: 1, limit: 10, ...filter });
    return { filters: works, limit: pages.days.limit(), employees, count };
  }
}

const forbidden: { allowed: false } = { allowed: false };
const isForbidden = ({ kind }: Problem): boolean => kind === "lucca-not-allowed";

function dayOf({ counts: _, ...day }: ListedDay): Day {
  return day;
}
