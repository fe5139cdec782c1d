import { randomUUID } from "node:crypto";
import pg from "pg";
import { type DatabaseAt, type OpenDatabase, openDatabase } from "../lib/server/jobs/database";
import { Died, type Host, type Hosts } from "../lib/server/jobs/proof/hosts";
import type { Wish } from "../lib/server/jobs/proof/words";
import { type AppServer, startServer } from "./server";

type Ask<Do extends Wish["do"]> = Extract<Wish, { do: Do }>;

/**
 * Whole servers as the hosts of a proof: what a page asks goes over HTTP, what an auditor asks to the database.
 *
 * in      `postgres` = a server on which every installation gets a database of its own; null = SQLite
 */
export function openServedHosts(postgres: string | null): Hosts {
  const servers = new Set<AppServer>();
  const databases = new Map<string, { at: DatabaseAt; opened: Promise<OpenDatabase> }>();

  /** Of the installation in this folder. */
  const databaseOf = async (folder: string) => {
    const known = databases.get(folder);
    if (known) return known;
    const at = postgres === null ? { file: `${folder}/whereabouts.db` } : { url: await newDatabase(postgres) };
    const made = { at, opened: openDatabase(at) };
    databases.set(folder, made);
    return made;
  };

  const next = async (): Promise<Host> => {
    let server: AppServer | null = null;
    let folder = "";
    let tellGone = () => {};
    const gone = new Promise<void>((resolve) => {
      tellGone = resolve;
    });
    const end = async (signal: "SIGKILL" | "SIGTERM") => {
      if (server) servers.delete(server);
      await server?.kill(signal);
      server = null;
      tellGone();
    };
    const request = async (path: string, ask: RequestInit = {}) => {
      if (!server) throw new Died("the server is dead");
      const { url } = server;
      const answer = await fetch(`${url}${path}`, { ...ask, headers: { origin: url, ...ask.headers } }).catch(
        () => null,
      );
      const body = await answer?.json().catch(() => null);
      if (!answer || !body) throw new Died("the server died");
      return { status: answer.status, body };
    };
    const send = async (kind: "analyses" | "imports", { text, ...more }: Ask<"analyze"> | Ask<"import">) => {
      const query = new URLSearchParams({ override: String(more.override) });
      const file = new FormData();
      file.append("file", new Blob([text]), "planning.csv");
      const headers: Record<string, string> = {};
      if ("ticket" in more) {
        headers["idempotency-key"] = more.ticket;
        query.set("analysis", more.analysis);
        if (more.after) query.set("after", more.after);
      }
      const { status, body } = await request(`/api/${kind}?${query}`, { method: "POST", headers, body: file });
      if (status !== 200 && status !== 202) return { ok: false, problem: { kind: body.kind } };
      return { ok: true, value: { id: body.id, known: status === 200 } };
    };
    const rows = async () => (await (await databaseOf(folder)).opened).db.selectFrom("jobs").selectAll().execute();

    const ask = async (wish: Wish): Promise<unknown> => {
      switch (wish.do) {
        case "open": {
          folder = wish.folder;
          const { at, opened } = await databaseOf(folder);
          await opened;
          const lucca = { LUCCA_URL: wish.lucca.url, LUCCA_API_KEY: wish.lucca.key };
          server = await startServer({
            ...lucca,
            DATA_DIR: folder,
            DATABASE_URL: "url" in at ? at.url : `file:${at.file}`,
          });
          servers.add(server);
          return;
        }
        case "analyze":
          return send("analyses", wish);
        case "import":
          return send("imports", wish);
        case "jobs": {
          const all = (await rows()).map(({ id }) => request(`/api/jobs/${id}`));
          return (await Promise.all(all)).map(({ body }) => body);
        }
        case "rows":
          return rows();
        case "found": {
          const headers = { "content-type": "application/json" };
          return request(`/api/jobs/${wish.id}/found`, { method: "POST", headers, body: '{"what":"arrived"}' });
        }
        case "close":
          return end("SIGTERM");
        default: // clock and disk of a whole server are real
          return;
      }
    };
    return { ask, gone, pid: undefined, alive: () => server !== null || folder === "", kill: () => end("SIGKILL") };
  };
  return {
    next,
    done: () => {},
    async close() {
      for (const server of servers) await server.kill("SIGKILL");
      for (const { opened } of databases.values()) await (await opened).db.destroy();
    },
  };
}

async function newDatabase(server: string): Promise<string> {
  const name = `proof_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}
