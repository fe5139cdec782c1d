import "server-only";
import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readLuccaUrl } from "./lucca/host";
import { readHost, readPublicUrl } from "./read-address";
import { type Environment, SettingsError } from "./settings-error";
import { readSignIn, type SignInSettings } from "./sign-in/read-sign-in";

export { SettingsError };

/** What whoever runs the server decided (design §7), checked and complete. */
export type Settings = {
  /** null = practice mode: our own stand-in for Lucca */
  lucca: { url: string; key: string } | null;
  /** absolute, there and writable */
  dataDir: string;
  /** where the ledger is: a file, absolute, whose folder is there and writable; or a PostgreSQL server, password included */
  database: { file: string } | { url: string };
  /** 0 = any free port */
  port: number;
  /** more than this machine only with sign-in */
  host: string;
  /** null = only this very machine is served */
  signIn: SignInSettings | null;
  /** the origin people use, without a closing slash */
  publicUrl: string;
  retentionDays: number;
  /** whether figures are served to Prometheus */
  metrics: boolean;
};

/** The folder of package.json: relative paths start here, never at the working directory. */
export const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Reads and checks every setting; makes the data folder (mode 0700) when only its last part is missing.
 *
 * in      environment variables; an empty one counts as not set
 * throws  SettingsError, and nothing else
 * source  design §7
 */
export function readSettings(env: Environment): Settings {
  const lucca = readLucca(env);
  const signIn = readSignIn(env);
  const port = whole(env, "PORT", { least: 0, most: 65_535, otherwise: 3000 });
  const host = readHost(env.HOST || "127.0.0.1", signIn !== null);
  const publicUrl = readPublicUrl(env.PUBLIC_URL, port, signIn !== null);
  const retentionDays = whole(env, "RETENTION_DAYS", { least: 1, most: 3650, otherwise: 30 });
  const dataDir = readDataDir(env.DATA_DIR || "data");
  return {
    lucca,
    dataDir,
    database: readDatabase(env.DATABASE_URL, dataDir),
    port,
    host,
    signIn,
    publicUrl,
    retentionDays,
    metrics: readMetrics(env.METRICS),
  };
}

function readLucca({ LUCCA_URL, LUCCA_API_KEY }: Environment): Settings["lucca"] {
  if (!LUCCA_URL && !LUCCA_API_KEY) return null;
  if (!LUCCA_URL)
    throw new SettingsError(
      "LUCCA_API_KEY is set, but LUCCA_URL is not: set it too, for example LUCCA_URL=https://acme.ilucca.net, or remove the key for practice mode.",
    );
  if (!LUCCA_API_KEY)
    throw new SettingsError(
      "LUCCA_URL is set, but LUCCA_API_KEY is missing or empty: set it to the account's API key, for example LUCCA_API_KEY=0a1b2c3d-…, or remove LUCCA_URL for practice mode.",
    );
  if (!/^[\x21-\x7e]+$/.test(LUCCA_API_KEY))
    throw new SettingsError(
      "LUCCA_API_KEY must be plain letters, digits and signs without spaces or line breaks: copy the key again, for example 0a1b2c3d-1111-2222-3333-444455556666.",
    );
  const url = readLuccaUrl(LUCCA_URL);
  if (!url.ok) throw new SettingsError(`LUCCA_URL ${url.reason}, for example LUCCA_URL=https://acme.ilucca.net.`);
  return { url: url.url, key: LUCCA_API_KEY };
}

function whole(env: Environment, name: string, range: { least: number; most: number; otherwise: number }): number {
  const text = env[name];
  if (!text) return range.otherwise;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.least && value <= range.most) return value;
  throw new SettingsError(
    `${name} must be a whole number from ${range.least} to ${range.most}, for example ${name}=${range.otherwise}.`,
  );
}

function readMetrics(text: string | undefined): boolean {
  if (!text || text === "0" || text === "1") return text === "1";
  throw new SettingsError("METRICS must be 1 or 0: set METRICS=1 to serve figures to Prometheus, or leave it out.");
}

function readDataDir(text: string): string {
  const folder = resolve(home, text);
  try {
    // Not recursive: a path with a slip in it, or a volume that is not mounted, must not become an empty ledger.
    if (!statSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 });
  } catch {
    throw new SettingsError(
      `DATA_DIR could not be made: the folder ${dirname(folder)} must exist and be writable; make it first or set another, for example DATA_DIR=/var/lib/whereabouts.`,
    );
  }
  assertWritable(folder, "DATA_DIR", "/var/lib/whereabouts");
  return folder;
}

function readDatabase(text: string | undefined, dataDir: string): Settings["database"] {
  if (!text) return { file: join(dataDir, "whereabouts.db") };
  if (/^postgres(ql)?:/i.test(text)) return { url: readPostgres(text) };
  // file:///path, file:/path and file:path all name a file; nothing of it is decoded or split
  const path = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(text)?.[1];
  if (!path || path.startsWith("//"))
    throw new SettingsError(
      "DATABASE_URL must name a file or a PostgreSQL server: leave it out or set, for example, DATABASE_URL=file:data/whereabouts.db.",
    );
  const file = resolve(home, path);
  assertWritable(dirname(file), "The folder of DATABASE_URL", "file:/var/lib/whereabouts/whereabouts.db");
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new SettingsError(
      `DATABASE_URL names a folder: name a file in it, for example DATABASE_URL=file:${join(file, "whereabouts.db")}.`,
    );
  return { file };
}

/** Checked only for its form: whether the server is there shows when it is first asked. */
function readPostgres(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && url.hostname !== "" && /^\/[^/]+$/.test(url.pathname)) return text;
  throw new SettingsError(
    "DATABASE_URL must name the PostgreSQL server and the database on it, for example DATABASE_URL=postgres://user:password@db.example.org:5432/whereabouts.",
  );
}

function assertWritable(folder: string, name: string, example: string): void {
  try {
    if (!statSync(folder).isDirectory()) throw new Error("a file");
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new SettingsError(
      `${name}, ${folder}, must be a folder that exists and is writable: change its owner or set another, for example ${example}.`,
    );
  }
}
