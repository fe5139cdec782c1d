import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const as = isRoot ? { uid: nobody, gid: nobody } : {};

export type Postgres = {
  /** of its first database, on a loopback port */
  url: string;
  /** Ends it as `kill -9` would, or by telling everybody to go. */
  stop(how: "killed" | "told"): Promise<void>;
  /** Starts it again, on the same port and data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
};

/** A real PostgreSQL of Debian's binaries in a temporary folder. Throws a sentence that names the package when there is none. */
export async function startPostgres(): Promise<Postgres> {
  const bin = await findBinaries();
  const folder = await mkdtemp(join(tmpdir(), "postgres-"));
  if (isRoot) await chown(folder, nobody, nobody);
  const data = join(folder, "data");
  const init = ["-D", data, "-U", "tester", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"];
  await run(join(bin, "initdb"), init, { ...as, cwd: folder });
  const port = await freePort();
  const url = `postgres://tester@127.0.0.1:${port}/postgres`;
  const quick = ["fsync=off", "full_page_writes=off", "max_connections=200", "unix_socket_directories="];
  const settings = [...quick, "listen_addresses=127.0.0.1", `port=${port}`].flatMap((setting) => ["-c", setting]);
  let server: ChildProcess | null = null;

  const start = async () => {
    server = spawn(join(bin, "postgres"), ["-D", data, ...settings], { ...as, cwd: folder, stdio: "ignore" });
    for (let tries = 0; !(await answers(url)); tries++) {
      if (server.exitCode !== null || tries > 400) throw new Error("PostgreSQL did not start");
      await wait(25);
    }
  };
  const stop = async (how: "killed" | "told") => {
    if (!server || server.exitCode !== null) return;
    const ended = once(server, "exit");
    // Its children notice that it is gone; "immediate" is the same without leaving them behind for a moment.
    server.kill(how === "killed" ? "SIGQUIT" : "SIGINT");
    await ended;
  };
  const remove = async () => {
    await stop("killed");
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { url, start, stop, remove };
}

async function findBinaries(): Promise<string> {
  const home = "/usr/lib/postgresql";
  const versions = (await readdir(home).catch(() => [])).map(Number).filter((version) => version >= 13);
  const newest = Math.max(...versions);
  if (versions.length > 0) return join(home, String(newest), "bin");
  throw new Error(
    'PostgreSQL was not found: install Debian\'s package "postgresql" (apt-get install postgresql), or leave its tests out with SKIP_POSTGRES=1.',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
