import type { Review } from "@/lib/format/conversation";
import type { Known } from "@/lib/format/known";
import { type Trouble, troubleOf } from "@/lib/imports/answer";
import type { Person, Place } from "@/lib/imports/directory";
import type { Reading, ReadingProgress, WholeList } from "@/lib/imports/read-directory";
import { nameAnswers } from "@/lib/wizard/name-answers";
import type { Desk, Store } from "./store";
import type { TableActions } from "./table-actions";

/** Where Lucca's lists of places and people are read. */
export type Directory = {
  places(how: Reading): Promise<WholeList<Place>>;
  people(how: Reading): Promise<WholeList<Person>>;
};

/** What the page knows of Lucca's lists. */
export type Knowing =
  | { at: "idle" }
  | { at: "reading"; progress: ReadingProgress | null }
  /** `readAt` = when the older of the two was read (ISO 8601) */
  | { at: "known"; readAt: string; places: boolean; people: boolean }
  | { at: "trouble"; trouble: Trouble };

type Lists = { known: Known; readAt: string };

/** Lists read no longer ago than this (ms) do for another file. */
const newEnough = 10 * 60_000;

/**
 * Reads places and people once a file is there, and has its names judged by them while it is in Format: never earlier, and never while the
 * bytes that Lucca analyzes are settled.
 */
export function knownActions({ tools, view, set, setTable, subscribe }: Store, table: TableActions) {
  let lists: Lists | null = null;
  let running = new AbortController();
  /** the desk that has the lists, or is about to get them */
  let told: Desk | null = null;
  let step = view().wizard.step;

  subscribe(() => {
    const { wizard, table: now } = view();
    const left = step === "format" && wizard.step === "analyze";
    step = wizard.step;
    if (left) void remember();
    if (!now) {
      running.abort();
      told = null;
    } else if (isOpen(now.desk) && now.review !== null && now.desk !== told) void begin(now.desk, false);
  });

  const isOpen = (desk: Desk): boolean => {
    const { wizard, table: now, writing } = view();
    return wizard.step === "format" && writing === "no" && now?.desk === desk;
  };

  async function begin(desk: Desk, fresh: boolean): Promise<void> {
    told = desk;
    running.abort();
    const mine = new AbortController();
    running = mine;
    const tell = (known: Knowing) => running === mine && set({ known });
    const onProgress = (progress: ReadingProgress) => tell({ at: "reading", progress });
    try {
      const isNew = lists !== null && Date.now() - Date.parse(lists.readAt) < newEnough;
      if (!isNew || fresh) tell({ at: "reading", progress: null });
      // a small file is there before its lists are asked for
      await tools.drawn();
      if (mine.signal.aborted) return;
      lists = isNew && !fresh && lists ? lists : await read({ signal: mine.signal, onProgress, fresh });
      if (mine.signal.aborted) return;
      // the bytes are settled: it is done when the admin comes back
      if (!isOpen(desk)) {
        told = null;
        return;
      }
      await judge(desk, lists);
      const { known, readAt } = lists;
      tell({ at: "known", readAt, places: known.places !== null, people: known.people !== null });
    } catch (error) {
      tell({ at: "trouble", trouble: troubleOf(error) });
    }
  }

  async function read(how: Reading): Promise<Lists> {
    const places = await tools.directory.places(how);
    const people = await tools.directory.people(how);
    const ages = [places, people].flatMap((list) => (list.allowed ? list.readAt : []));
    return {
      known: { places: places.allowed ? places.items : null, people: people.allowed ? people.items : null },
      readAt: ages.sort()[0] ?? new Date().toISOString(),
    };
  }

  async function judge(desk: Desk, { known }: Lists): Promise<void> {
    const before = view().table?.review?.revision;
    tools.mark("names-given");
    const judged = await desk.know(known);
    tools.mark("names-judged");
    await show(desk, judged, before);
    const answers = tools.names.recall();
    if (answers.length === 0) return;
    const { review, changed } = await desk.apply({ type: "answer-names", answers });
    if (changed === 0) return;
    await show(desk, review, before);
    setTable(desk, { answered: { revision: review.revision, rows: changed } });
  }

  /** A table of another revision is kept like after any repair. */
  async function show(desk: Desk, review: Review, before: number | undefined): Promise<void> {
    if (view().table?.desk !== desk) return;
    if (review.revision !== before) await table.changed(review);
    else setTable(desk, { review });
  }

  /** Keeps what was chosen, once it is used. */
  async function remember(): Promise<void> {
    const { table: now } = view();
    const log = await now?.desk.log().catch(() => null);
    if (log && lists) tools.names.remember(nameAnswers(log.commands.slice(0, log.position), lists.known));
  }

  return {
    /** Reads the lists again, past what the server keeps. */
    async readLists(): Promise<void> {
      const { table: now } = view();
      if (now && isOpen(now.desk)) await begin(now.desk, true);
    },

    /** Takes back the answers of an earlier file. */
    async takeBackAnswers(): Promise<void> {
      const { table: now } = view();
      if (now) await table.changed((await now.desk.undo()).review);
    },
  };
}
