import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import type { DatabaseAt } from "../database";

/** A folder and a database of its own for one test, as the servers of one installation share them. */
export type Place = { folder: string; database: DatabaseAt; remove: () => Promise<void> };

/** The two databases that keep the same promises. Without PostgreSQL its tests fail, unless SKIP_POSTGRES=1 leaves them out. */
export const engines: readonly { name: string; makePlace: () => Promise<Place> }[] = [
  { name: "SQLite", makePlace: sqlitePlace },
  ...(process.env.SKIP_POSTGRES === "1" ? [] : [{ name: "PostgreSQL", makePlace: postgresPlace }]),
];

async function sqlitePlace(): Promise<Place> {
  const folder = await newFolder();
  return { folder, database: { file: join(folder, "ledger.db") }, remove: () => removeFolder(folder) };
}

async function postgresPlace(): Promise<Place> {
  const folder = await newFolder();
  const answer = await fetch(inject("postgres"));
  const server = await answer.text();
  if (!answer.ok) throw new Error(server);
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await command(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  const remove = async () => {
    await command(server, `drop database ${name} with (force)`);
    await removeFolder(folder);
  };
  return { folder, database: { url: url.href }, remove };
}

const newFolder = () => mkdtemp(join(tmpdir(), "jobs-"));
const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });

async function command(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}
