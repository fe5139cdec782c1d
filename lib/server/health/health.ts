import { access, constants, statfs } from "node:fs/promises";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { maxFileBytes } from "@/lib/imports/limits";
import type { Db } from "../jobs/database";

/**
 * How the server is. `ready` = it can take work: the database answers and uploads find room. `lucca` = something listens
 * at its address; when not, work is taken all the same and says so itself. `signIn` = the same of the identity provider,
 * when there is one: without it nobody new comes in.
 */
export type Health = { ready: boolean; database: boolean; disk: boolean; lucca: boolean; signIn?: boolean };

/** As many uploads as there may be at once. */
const roomBytes = 4 * maxFileBytes;
const patienceMs = 3_000;
/** Monitors of several people must not become a load on Lucca's door. */
const freshMs = 30_000;

/**
 * Asks the database and the disk each time. Of Lucca and the identity provider it only opens a connection and closes it, at
 * most twice a minute: no request, so nothing of the budget, and no key.
 *
 * in   `luccaUrl` = its origin; `issuer` = the provider's address, null = there is none; `now` = milliseconds, for tests
 * out  a question that never throws and is answered within some seconds
 */
export function openHealth(parts: {
  db: Db;
  dataDir: string;
  luccaUrl: string;
  issuer?: string | null;
  now?: () => number;
}) {
  const { db, dataDir, luccaUrl, issuer = null, now = Date.now } = parts;
  const luccaAnswers = openKnock(luccaUrl, now);
  const providerAnswers = issuer === null ? null : openKnock(issuer, now);
  return async (): Promise<Health> => {
    const [database, disk, lucca, signIn] = await Promise.all([
      inTime(db.selectFrom("jobs").select("id").limit(1).execute()),
      inTime(assertRoom(dataDir)),
      luccaAnswers(),
      providerAnswers?.(),
    ]);
    return { ready: database && disk, database, disk, lucca, ...(signIn !== undefined && { signIn }) };
  };
}

async function inTime(work: Promise<unknown>): Promise<boolean> {
  const fine = work.then(
    () => true,
    () => false,
  );
  return Promise.race([fine, sleep(patienceMs, false, { ref: false })]);
}

async function assertRoom(folder: string): Promise<void> {
  await access(folder, constants.W_OK);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < roomBytes) throw new Error("the disk is nearly full");
}

/** Asks whether something listens there, no more often than is fresh. */
function openKnock(url: string, now: () => number): () => Promise<boolean> {
  let asked = Number.NEGATIVE_INFINITY;
  let reached: Promise<boolean> = Promise.resolve(false);
  return () => {
    if (now() - asked < freshMs) return reached;
    asked = now();
    reached = canConnect(url);
    return reached;
  };
}

function canConnect(origin: string): Promise<boolean> {
  const { protocol, hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || (protocol === "https:" ? 443 : 80)) });
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patienceMs, () => tell(false));
    socket.once("connect", () => tell(true)).once("error", () => tell(false));
  });
}
