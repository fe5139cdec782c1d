import type { Account } from "@/lib/imports/account";
import { type Checked, type CheckProgress, type CheckStep, mostRequests } from "@/lib/imports/connection";
import type { LearnedLists } from "@/lib/server/directory/directory";
import { type Clock, realClock } from "@/lib/server/lucca/clock";
import type { PartName } from "@/lib/server/lucca/envelope";
import type { LuccaProbe } from "@/lib/server/lucca/probe";
import { check } from "./check";
import type { Kept, KeptCheck, Learned } from "./learned";

/** The connection to one account: what was found out about it, and finding it out. */
export interface Connection {
  /** The last check, by whichever process. Throws when the database cannot be read. */
  last(): Promise<Checked | null>;
  /** One at a time: who asks while one runs gets what that one comes to. Throws when it cannot be kept. */
  check(): Promise<Checked>;
  /** How far a running check is; null = none runs. */
  progress(): CheckProgress | null;
  /** For starts and lists; null = not found out. */
  readonly learned: { partName(): PartName | null; lists(): LearnedLists | null };
  close(): void;
}

type Parts = {
  lucca: { account: Account; probe(most: number): LuccaProbe; waitingUntil(): string | null };
  kept: KeptCheck;
  clock?: Clock;
};

/** In days. A filter that no longer does what it did would leave days out without a word: it is tried anew now and then. */
const filtersAreGood = 7;

/** throws  when what was found out before cannot be read */
export async function openConnection({ lucca, kept, clock = realClock }: Parts): Promise<Connection> {
  let known: Kept | null = await kept.read();
  let running: Promise<Checked> | null = null;
  let at: { step: CheckStep; probe: LuccaProbe } | null = null;
  const closed = new AbortController();

  async function run(): Promise<Checked> {
    const probe = lucca.probe(mostRequests);
    const tell = (step: CheckStep) => {
      at = { step, probe };
    };
    const found = await check(probe, { account: lucca.account, clock, tell, signal: closed.signal });
    known = { checked: found.checked, learned: afterBoth(known?.learned, found.learned) };
    await kept.write(known);
    return found.checked;
  }

  return {
    async last() {
      known = await kept.read();
      return known?.checked ?? null;
    },
    check() {
      running ??= run().finally(() => {
        running = null;
        at = null;
      });
      return running;
    },
    progress() {
      if (!at) return null;
      const left = Date.parse(lucca.waitingUntil() ?? "") - clock.now();
      const waiting = left > 0 ? Math.ceil(left / 1000) : null;
      return { step: at.step, asked: at.probe.asked(), most: mostRequests, waiting };
    },
    learned: {
      partName: () => known?.learned.partName ?? null,
      lists() {
        if (!known) return null;
        const { pages, filters } = known.learned;
        const age = clock.now() - Date.parse(known.checked.at);
        return { pages, filters: age < filtersAreGood * 86_400_000 ? filters : null };
      },
    },
    close: () => closed.abort(),
  };
}

/** What a check could not find out stays as it was known, but for filters, which must have been seen to work. */
const afterBoth = (before: Learned | undefined, now: Learned): Learned => ({
  partName: now.partName ?? before?.partName ?? null,
  pages: {
    places: now.pages.places ?? before?.pages.places ?? null,
    days: now.pages.days ?? before?.pages.days ?? null,
  },
  filters: now.filters,
});
