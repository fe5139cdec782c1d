import { type Result, succeeded } from "@/lib/imports/problem";
import type { DaysFilter, Slice } from "@/lib/server/lucca/directory";
import type { ListedDay } from "@/lib/server/lucca/read-directory";

/** Which filters of the list of days were seen to work. `total` = all days Lucca holds, if it says. */
export type Filters = { date: boolean; owners: boolean; total: number | null };

type Page = Promise<Result<Slice<ListedDay>>>;
type Ask = {
  /** a page of all days; null = the first */
  sample: (cursor: string | null) => Page;
  /** the first page under a filter, asked for once: a refusal says that the filter is none */
  filtered: (filter: DaysFilter) => Page;
};
type Days = readonly ListedDay[];

const without = { date: false, owners: false };

/**
 * Tries the unpublished filters `date` and `ownerId` on days that are known to be there, once: a filter counts as working
 * when those days come back and nothing else does. Until then nothing is filtered but on our side.
 *
 * in      `learned` = what an earlier check saw work, not long ago; null = nothing, and they are tried here
 * source  contract §10: "try … only as an optimisation and always filter again on our side"
 */
export function openFilters(ask: Ask, learned: () => Omit<Filters, "total"> | null = () => null) {
  let known: Promise<Result<Filters>> | null = null;
  let found: Filters | null = null;

  async function find(): Promise<Result<Filters>> {
    const first = await ask.sample(null);
    if (!first.ok) return first;
    const { items, received, total } = first.value;
    // So few are read whole; and nothing is settled for later.
    if (total !== null && total <= received) return succeeded({ ...without, total });
    const sample = twoApart(items) ? items : [...items, ...(await middle(first.value))];
    found = { ...(await tryOn(sample, ask)), total };
    return succeeded(found);
  }

  /** In a list sorted by day or by person the first page may be all alike. */
  async function middle({ received, total }: Slice<ListedDay>): Promise<Days> {
    if (total === null || received === 0) return [];
    const page = await ask.sample(`${Math.ceil(total / received / 2) + 1}.${received}`);
    return page.ok ? page.value.items : [];
  }

  return {
    async tried(): Promise<Result<Filters>> {
      const earlier = found ? null : learned();
      // Where none works, how many days there are has to be asked anyway.
      if (earlier?.date || earlier?.owners) found = { ...earlier, total: null };
      if (found) return succeeded(found);
      // Two who ask at the same time wait for the same trial.
      known ??= find().finally(() => {
        known = null;
      });
      return known;
    },

    /** A filter that lets others through after all is no longer counted on. */
    seen({ period, owners }: DaysFilter, items: Days): void {
      if (!found) return;
      if (period && !items.every(inside({ period, owners: null }))) found = { ...found, date: false };
      if (owners && !items.every(inside({ period: null, owners }))) found = { ...found, owners: false };
    },
  };
}

/** What to ask for to see whether filters work on a sample of days, and how it shows; null = the sample is too alike. */
export function trialOf(sample: Days) {
  const pair = twoApart(sample);
  if (!pair) return null;
  const [from = "", to = ""] = pair.map(({ date }) => date).sort();
  return {
    period: { from, to },
    owners: pair.map(({ owner }) => owner),
    shows: (filter: DaysFilter, slice: Slice<ListedDay>) => isAsMeant(slice, filter, sample, pair),
  };
}

/** Both at once; when that fails, each by itself. A refusal or a broken answer only means that a filter is not used. */
async function tryOn(sample: Days, ask: Ask): Promise<Omit<Filters, "total">> {
  const trial = trialOf(sample);
  if (!trial) return without;
  const { period, owners, shows } = trial;
  const works = async (filter: DaysFilter) => {
    const slice = await ask.filtered(filter);
    return slice.ok && shows(filter, slice.value);
  };
  if (await works({ period, owners })) return { date: true, owners: true };
  return { date: await works({ period, owners: null }), owners: await works({ period: null, owners }) };
}

/** Nothing else came, and nothing known is lacking: where an answer is not the whole of it, at least both dates and people show. */
function isAsMeant(
  { items, received, total }: Slice<ListedDay>,
  filter: DaysFilter,
  sample: Days,
  pair: Days,
): boolean {
  const fits = inside(filter);
  if (!items.every(fits)) return false;
  const isWhole = total !== null && received >= total;
  if (isWhole) {
    const ids = new Set(items.map(({ id }) => id));
    return sample.every((day) => !fits(day) || ids.has(day.id));
  }
  const dates = new Set(items.map(({ date }) => date));
  const owners = new Set(items.map(({ owner }) => owner));
  return pair.every(({ date, owner }) => (!filter.period || dates.has(date)) && (!filter.owners || owners.has(owner)));
}

/** Two days of different people on different dates, so that a filter that takes one value for the other shows. */
function twoApart(items: Days): readonly [ListedDay, ListedDay] | null {
  for (const one of items.slice(0, 20)) {
    const other = items.find(({ owner, date }) => owner !== one.owner && date !== one.date);
    if (other) return [one, other];
  }
  return null;
}

/** True for a day that a filter asks for. Dates compare as texts. */
export function inside({ period, owners }: DaysFilter): (day: Pick<ListedDay, "date" | "owner">) => boolean {
  const wanted = owners && new Set(owners);
  return ({ date, owner }) => (!period || (date >= period.from && date <= period.to)) && (!wanted || wanted.has(owner));
}
