import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "./database";
import { acme, at, newAnalysis } from "./fakes/new-job";
import { openLedger } from "./ledger";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ledger-"));
  file = join(folder, "data", "ledger.db");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = async (account: Parameters<typeof openLedger>[1] = acme) =>
  openLedger(await openDatabase({ file }), account);

test("nobody but its owner can read the database, its log or its folder", async () => {
  const ledger = await open();
  await newAnalysis(ledger);
  const modes = await Promise.all(
    [file, `${file}-wal`, `${file}-shm`].map(async (name) => (await stat(name)).mode & 0o777),
  );
  expect(modes).toEqual([0o600, 0o600, 0o600]);
  expect((await stat(join(folder, "data"))).mode & 0o777).toBe(0o700);
  await ledger.close();
});

test("a database that others could read is closed to them", async () => {
  await (await open()).close();
  await chmod(file, 0o644);
  await (await open()).close();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("opening again finds what was there", async () => {
  const first = await open();
  const id = await newAnalysis(first);
  await first.close();
  const second = await open();
  expect(await second.find(id)).toMatchObject({ id, state: "received", createdAt: at });
  await second.close();
});

test("a file that is no database is refused and left as it was", async () => {
  const text = "login;workLocationName;date;position\r\n".repeat(200);
  await mkdir(join(folder, "data"));
  await writeFile(file, text);
  await expect(open()).rejects.toThrow("not a database");
  expect(await readFile(file, "utf8")).toBe(text);
});

test("a folder that cannot be made is refused", async () => {
  await writeFile(join(folder, "data"), "a file in the way");
  await expect(open()).rejects.toThrow();
});
