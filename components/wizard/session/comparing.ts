import type { TableDesk } from "@/lib/format/conversation";
import { type CompareAsk, type Comparison, type Existing, finderOf } from "@/lib/format/existing-days";
import { type Trouble, troubleOf } from "@/lib/imports/answer";
import type { Person, Place, Plan } from "@/lib/imports/directory";
import {
  askPlan,
  type Reading,
  type ReadingProgress,
  readDays,
  readPeople,
  readPlaces,
} from "@/lib/imports/read-directory";

/** Which days to read: both ends included, ISO; `people` = only so many of the file's, the first by login. */
export type Part = { from: string; to: string; people: number | null };
type Cost = Extract<Plan, { allowed: true }>;

/** Where a comparison with what Lucca holds stands. */
export type Comparing =
  | { at: "idle" }
  /** reading lists, or days; can be stopped */
  | { at: "reading"; progress: ReadingProgress | null }
  /** days would cost more than a few requests: the admin says whether, or asks for less */
  | { at: "costly"; part: Part; cost: Cost; people: number }
  | {
      at: "compared";
      comparison: Comparison;
      part: Part;
      /** logins of the file that are not listed to this key */
      unlisted: readonly string[];
      /** false = this key may not list places: what is there cannot be told apart */
      knowsPlaces: boolean;
      /** when the oldest of what is compared was read (ISO 8601) */
      readAt: string;
      /** why not everything was read; the rows it leaves open say `unread` */
      ended: "stopped" | Trouble | null;
    }
  /** this key may not list people, or days: nothing can be compared */
  | { at: "not-allowed"; list: "people" | "days" }
  | { at: "trouble"; trouble: Trouble };

/** So few requests are made without asking. */
const withoutAsking = 12;

type Desk = Pick<TableDesk, "logins" | "hold" | "compare">;
type Lists = { people: readonly Person[]; places: readonly Place[] | null; readAt: string };
type Options = { desk: Desk; part: Part | null; ask: CompareAsk } & Partial<Pick<Reading, "fresh" | "pause">>;

/**
 * Compares the rows of a table with what Lucca holds: reads places, people and the days of the file's people, hands them to
 * the table's worker and tells what it says. Knows no React; one is made per comparison.
 *
 * in   `part`: the period to compare, as a rule the file's; null when it is told later, to `weigh`; `ask`: before an import or after one; `fresh`: nothing kept by the server
 *      from before will do, as after an import
 * out  `start` reads, and stops at `costly` when days cost much; `read` goes on from there; `weigh` asks what less would
 *      cost; `stop` ends it with what is whole until then; `compareAs` compares again without reading
 */
export function openComparing({ desk, part: whole, ask: first, fresh = false, pause }: Options) {
  let asked = first;
  let view: Comparing = { at: "idle" };
  let running = new AbortController();
  let lists: Lists | null = null;
  let plan: { part: Part; cost: Cost; owners: readonly number[] } | null = null;
  let unlisted: readonly string[] = [];
  const listeners = new Set<() => void>();

  const set = (next: Comparing): void => {
    view = next;
    for (const listener of listeners) listener();
  };

  /** A later question ends an earlier one, whose answers then change nothing. */
  function begin(): { how: Reading; tell: (next: Comparing) => void } {
    running.abort();
    const mine = new AbortController();
    running = mine;
    const tell = (next: Comparing) => running === mine && set(next);
    const onProgress = (progress: ReadingProgress) => tell({ at: "reading", progress });
    tell({ at: "reading", progress: null });
    return { how: { signal: mine.signal, onProgress, fresh, ...(pause && { pause }) }, tell };
  }

  async function readLists(how: Reading): Promise<Lists | null> {
    const places = await readPlaces({ ...how, fresh: false });
    const people = await readPeople({ ...how, fresh: false });
    if (!people.allowed) return null;
    const readAt = places.allowed && places.readAt < people.readAt ? places.readAt : people.readAt;
    return { people: people.items, places: places.allowed ? places.items : null, readAt };
  }

  /** The file's people as Lucca numbers them. */
  async function ownersOf({ people }: Lists, most: number | null): Promise<readonly number[]> {
    const logins = [...(await desk.logins())].sort();
    const find = finderOf(people);
    unlisted = logins.filter((login) => find(login) === null);
    const ids = new Set(logins.flatMap((login) => find(login)?.id ?? []));
    return [...ids].slice(0, most ?? ids.size);
  }

  async function weigh(part: Part): Promise<void> {
    const { how, tell } = begin();
    try {
      lists ??= await readLists(how);
      if (!lists) return tell({ at: "not-allowed", list: "people" });
      const owners = await ownersOf(lists, part.people);
      const { from, to } = part;
      const cost: Plan =
        owners.length === 0
          ? { allowed: true, by: "people", requests: 0, seconds: 0, days: 0 }
          : await askPlan({ from, to, owners: [...owners] }, how);
      if (!cost.allowed) return tell({ at: "not-allowed", list: "days" });
      plan = { part, cost, owners };
      if ((cost.requests ?? Number.POSITIVE_INFINITY) > withoutAsking)
        return tell({ at: "costly", part, cost, people: owners.length });
      if (!how.signal.aborted) await read();
    } catch (error) {
      tell(how.signal.aborted ? { at: "idle" } : { at: "trouble", trouble: troubleOf(error) });
    }
  }

  async function read(): Promise<void> {
    if (!lists || !plan) return whole ? weigh(whole) : undefined;
    const { places, people } = lists;
    const { part, cost, owners } = plan;
    const { how, tell } = begin();
    try {
      const { days, read, readAt, ended } = await readDays(owners, part, cost, how);
      if (ended === "not-allowed") return tell({ at: "not-allowed", list: "days" });
      const named = people.map(({ id, login }) => ({ id, login }));
      const existing: Existing = { places, people: named, read, from: part.from, to: part.to, days: days.columns() };
      await desk.hold(existing);
      const comparison = await desk.compare(asked);
      if (!comparison) return tell({ at: "idle" });
      const knowsPlaces = places !== null;
      const oldest = readAt ?? lists.readAt;
      tell({ at: "compared", comparison, part, unlisted, knowsPlaces, readAt: oldest, ended });
    } catch (error) {
      tell({ at: "trouble", trouble: troubleOf(error) });
    }
  }

  return {
    view: (): Comparing => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async (): Promise<void> => (whole ? weigh(whole) : undefined),
    weigh,
    read,
    /** Ends the reading; of days what is whole until then is compared. */
    stop: (): void => running.abort(),
    async compareAs(ask: CompareAsk): Promise<void> {
      asked = ask;
      if (view.at !== "compared") return;
      const comparison = await desk.compare(ask);
      if (comparison && view.at === "compared") set({ ...view, comparison });
    },
  };
}
