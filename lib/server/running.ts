import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Account } from "@/lib/imports/account";
import { readBuildId } from "./build";
import { type Connection, openConnection } from "./connection/connection";
import { openKeptCheck } from "./connection/learned";
import { type Directory, openDirectory } from "./directory/directory";
import { type Health, openHealth } from "./health/health";
import { type Measures, openMeasures } from "./health/measures";
import { openDatabase } from "./jobs/database";
import type { Jobs } from "./jobs/jobs";
import { openLedger } from "./jobs/ledger";
import { openJobs } from "./jobs/open-jobs";
import { openProcesses } from "./jobs/processes";
import { sharedMemory } from "./jobs/shared-budget";
import { openUploadPlaces, type UploadPlaces } from "./jobs/upload-places";
import { log } from "./log";
import { connectLucca } from "./lucca/connect";
import { startPractice } from "./practice/start-practice";
import { home, readSettings, type Settings, SettingsError } from "./settings";
import { openSignIn, type SignIn } from "./sign-in/sign-in";

/** The server's one of everything, alive for as long as the process. */
export type Running = {
  settings: Settings;
  account: Account;
  jobs: Jobs;
  places: UploadPlaces;
  directory: Directory;
  connection: Connection;
  health: () => Promise<Health>;
  measures: Measures;
  /** null = only this very machine is served */
  signIn: SignIn | null;
  /** which build runs; null when there is none, as in tests */
  buildId: string | null;
  /** null when a real Lucca is connected */
  resetPractice: (() => void) | null;
  /** Stops tracking, lets running sends finish for a few seconds, then lets go of Lucca and the ledger. */
  close(): Promise<void>;
};

/** Something outside our program is in the way; the message says in one sentence what to change. */
export class CannotStart extends Error {}

/** Next bundles `instrumentation.ts` and every route apart: what there is once per process lives here. */
const place = globalThis as typeof globalThis & { [key: symbol]: Promise<Running> | undefined };
const slot = Symbol.for("whereabouts.running");

/**
 * The running server; the first call starts it.
 *
 * throws  SettingsError or CannotStart, whose messages are for whoever starts the server
 */
export function running(): Promise<Running> {
  place[slot] ??= Promise.resolve().then(() => start(readSettings(process.env)));
  return place[slot];
}

/** Starts at once, so that tracking resumes before anybody looks; a start that fails ends the process with one sentence. */
export async function startOrExit(): Promise<void> {
  try {
    await running();
  } catch (error) {
    const expected = error instanceof SettingsError || error instanceof CannotStart;
    process.stderr.write(`${expected ? error.message : `Whereabouts could not start: ${reasonOf(error)}`}\n`);
    process.exit(1);
  }
}

/**
 * Practice Lucca when none is configured, the database, the connection to Lucca, the jobs: in this order, and let go of
 * in the reverse one, also when a later one cannot be had.
 *
 * throws  CannotStart
 */
export async function start(settings: Settings): Promise<Running> {
  const { dataDir, database: at, retentionDays, publicUrl } = settings;
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const { url, key, practice } = settings.lucca ? { ...settings.lucca, practice: null } : await openPractice(dataDir);
    if (practice) closers.push(() => practice.stop());
    const database = await or(`The database ${nameOf(at)} could not be opened; check DATABASE_URL and DATA_DIR`, () =>
      openDatabase(at),
    );
    closers.push(() => database.db.destroy());
    const memory = (account: Account) => sharedMemory(database, account);
    // What was learned stands under the account's name, which only a connection knows.
    let connection: Connection | null = null;
    let measures: Measures | null = null;
    const partName = () => connection?.learned.partName() ?? null;
    const lucca = connectLucca({
      ...{ url, key, ownPractice: practice !== null, memory, partName },
      heard: (rank, status, ms) => measures?.asked(rank, status, ms),
    });
    const counted = openMeasures(database.db, lucca.account);
    measures = counted;
    closers.push(async () => void lucca.close());
    const opened = await openConnection({ lucca, kept: openKeptCheck(database, lucca.account) });
    connection = opened;
    closers.push(async () => opened.close());
    const signIn = settings.signIn && openSignIn({ db: database.db, settings: settings.signIn, publicUrl });
    if (signIn) closers.push(() => signIn.close());
    const me = randomUUID();
    const ledger = openLedger(database, lucca.account, me);
    const uploads = join(dataDir, "uploads");
    const jobs = await or(`The ledger in ${nameOf(at)} and the folder ${uploads} must be readable and writable`, () =>
      openJobs({
        ledger,
        processes: openProcesses(database, me),
        lucca,
        uploads,
        retentionDays,
        trouble: (what, id, error) => log("warn", what, { id }, error),
      }),
    );
    closers.push(() => {
      // At once: a send that waits for its turn is told that nothing was sent, and can still write that down.
      void lucca.close();
      return jobs.close();
    });
    return {
      settings,
      account: lucca.account,
      jobs,
      directory: openDirectory({ lucca, learned: opened.learned.lists }),
      connection: opened,
      places: openUploadPlaces(),
      health: openHealth({ db: database.db, dataDir, luccaUrl: url, issuer: settings.signIn?.issuer ?? null }),
      measures: counted,
      signIn,
      buildId: readBuildId(home),
      resetPractice: practice && (() => practice.reset()),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPractice(dataDir: string) {
  const file = join(dataDir, "practice.json");
  const practice = await or(`The practice Lucca could not start with what it remembers in ${file}`, () =>
    startPractice({ file, keepBytes: false }),
  );
  return { url: practice.url, key: practice.key, practice };
}

/** Without user and password. */
function nameOf(at: Settings["database"]): string {
  if ("file" in at) return at.file;
  const { host, pathname } = new URL(at.url);
  return `${pathname.slice(1)} on ${host}`;
}

async function or<T>(sentence: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw new CannotStart(`${sentence}: ${reasonOf(error)}.`);
  }
}

/** The words of the system or the database; of any other error only its name, for its words may quote a row. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown reason";
  return "code" in error ? error.message : error.name;
}
