import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../jobs/database";
import { deadPort, rawServer } from "../lucca/fakes/servers";
import { openHealth } from "./health";

async function parts() {
  const dataDir = await mkdtemp(join(tmpdir(), "health-"));
  const { db } = await openDatabase({ file: join(dataDir, "ledger.db") });
  const lucca = await rawServer(() => {});
  onTestFinished(async () => {
    await db.destroy();
    await rm(dataDir, { recursive: true, force: true });
  });
  return { db, dataDir, lucca, luccaUrl: lucca.url };
}

test("all is well: ready, and Lucca was reached without a byte of a request", async () => {
  const { lucca, ...asked } = await parts();
  expect(await openHealth(asked)()).toEqual({ ready: true, database: true, disk: true, lucca: true });
  expect(lucca.connections.map((received) => received().length)).toEqual([0]);
});

test("a hundred questions knock at Lucca's door once in half a minute", async () => {
  let now = 0;
  const { lucca, ...asked } = await parts();
  const health = openHealth({ ...asked, now: () => now });
  await Promise.all(Array.from({ length: 100 }, health));
  expect(lucca.connections).toHaveLength(1);
  now = 30_000;
  await health();
  expect(lucca.connections).toHaveLength(2);
});

test("Lucca that is away does not make the server unready: jobs say so themselves", async () => {
  const asked = await parts();
  const health = openHealth({ ...asked, luccaUrl: `http://127.0.0.1:${await deadPort()}` });
  expect(await health()).toEqual({ ready: true, database: true, disk: true, lucca: false });
});

test("so does an identity provider that is away, which is told when there is one", async () => {
  const { lucca, ...asked } = await parts();
  const issuer = `${lucca.url}/realms/acme`;
  expect(await openHealth({ ...asked, issuer })()).toMatchObject({ ready: true, lucca: true, signIn: true });
  const away = `http://127.0.0.1:${await deadPort()}`;
  expect(await openHealth({ ...asked, issuer: away })()).toMatchObject({ ready: true, lucca: true, signIn: false });
});

test("a database that is gone makes it unready", async () => {
  const asked = await parts();
  await asked.db.destroy();
  expect(await openHealth(asked)()).toMatchObject({ ready: false, database: false, disk: true });
});

test("a data folder that is gone makes it unready", async () => {
  const asked = await parts();
  await rm(asked.dataDir, { recursive: true });
  expect(await openHealth(asked)()).toMatchObject({ ready: false, disk: false });
});
