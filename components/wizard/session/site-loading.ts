import type { TableDesk } from "@/lib/format/conversation";
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

type Cost = Extract<Plan, { allowed: true }>;
export type Days = { from: string; to: string };

/** What is known of who is where in Lucca. Until `read`, a load shows only what the file adds. */
export type SiteLoading =
  | { at: "idle" }
  /** can be stopped */
  | { at: "reading"; progress: ReadingProgress | null }
  /** everybody's days would cost more than a few requests: the admin says whether */
  | { at: "costly"; cost: Cost }
  | { at: "stopped" }
  /** `readAt` of the oldest of what is counted (ISO 8601); `days` that were read */
  | { at: "read"; readAt: string; days: Days }
  /** this key may not list people, or days */
  | { at: "not-allowed"; list: "people" | "days" }
  | { at: "trouble"; trouble: Trouble };

/** So few requests are made without asking. */
const withoutAsking = 12;

type Options = { desk: Pick<TableDesk, "holdSites"> } & Partial<Pick<Reading, "pause">>;

/**
 * Reads what everybody has in Lucca on some days and hands it to the table's worker, to be counted by place and day. Places
 * come first: capacities are shown also when no day can be read. Knows no React; one is made per table.
 *
 * out  `start` reads, and stops at `costly` when days cost much; `read` goes on from there; `version` grows whenever the
 *      worker has something else to count with
 */
export function openSiteLoading({ desk, pause }: Options) {
  let view: { loading: SiteLoading; version: number } = { loading: { at: "idle" }, version: 0 };
  let running = new AbortController();
  let days: Days = { from: "", to: "" };
  let places: readonly Place[] | null = null;
  let people: { items: readonly Person[]; readAt: string } | null = null;
  let cost: Cost | null = null;
  let isOutdated = false;
  const listeners = new Set<() => void>();

  const set = (loading: SiteLoading, version = view.version): void => {
    view = { loading, version };
    for (const listener of listeners) listener();
  };

  /** A later question ends an earlier one, whose answers then change nothing. */
  function begin() {
    running.abort();
    const mine = new AbortController();
    running = mine;
    const isMine = () => running === mine;
    const tell = (next: SiteLoading, more = 0) => isMine() && set(next, view.version + more);
    const onProgress = (progress: ReadingProgress) => tell({ at: "reading", progress });
    tell({ at: "reading", progress: null });
    const how: Reading = { signal: mine.signal, onProgress, fresh: isOutdated, ...(pause && { pause }) };
    const fail = (error: unknown) =>
      tell(mine.signal.aborted ? { at: "stopped" } : { at: "trouble", trouble: troubleOf(error) });
    return { how, tell, fail, isMine };
  }

  async function start(wanted: Days): Promise<void> {
    const { how, tell, fail, isMine } = begin();
    days = wanted;
    try {
      const listed = await readPlaces(how);
      places = listed.allowed ? listed.items : null;
      if (!isMine()) return;
      await desk.holdSites({ places, held: null });
      tell({ at: "reading", progress: null }, 1);
      const known = await readPeople(how);
      if (!known.allowed) return void tell({ at: "not-allowed", list: "people" });
      people = known;
      const plan = await askPlan({ ...days, owners: null }, how);
      if (!plan.allowed) return void tell({ at: "not-allowed", list: "days" });
      cost = plan;
      if ((plan.requests ?? Number.POSITIVE_INFINITY) > withoutAsking) return void tell({ at: "costly", cost: plan });
      if (isMine()) await read();
    } catch (error) {
      fail(error);
    }
  }

  async function read(): Promise<void> {
    if (people === null || cost === null) return start(days);
    const { how, tell, fail, isMine } = begin();
    const { items, readAt: listedAt } = people;
    try {
      const found = await readDays(null, days, cost, how);
      if (!isMine()) return;
      if (found.ended === "not-allowed") return void tell({ at: "not-allowed", list: "days" });
      // half of what is there would pass for all of it
      if (found.ended === "stopped") return void tell({ at: "stopped" });
      if (found.ended) return void tell({ at: "trouble", trouble: found.ended });
      const named = items.map(({ id, login }) => ({ id, login }));
      const held = { places, people: named, read: items.map(({ id }) => id), ...days, days: found.days.columns() };
      await desk.holdSites({ places, held });
      isOutdated = false;
      tell({ at: "read", readAt: found.readAt ?? listedAt, days }, 1);
    } catch (error) {
      fail(error);
    }
  }

  return {
    view: () => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    read,
    stop: (): void => running.abort(),
    /** What was read holds no longer, as behind an import; the next start reads past what the server keeps. */
    outdate(): void {
      running.abort();
      running = new AbortController();
      isOutdated = true;
      set({ at: "idle" });
    },
  };
}
export type SiteLoader = ReturnType<typeof openSiteLoading>;

const loaders = new WeakMap<object, SiteLoader>();

/** The one of a table: what was read goes with it, and stays while other things are looked at. */
export function siteLoaderOf(desk: TableDesk): SiteLoader {
  const loader = loaders.get(desk) ?? openSiteLoading({ desk });
  loaders.set(desk, loader);
  return loader;
}
