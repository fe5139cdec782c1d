import { expect, test } from "vitest";
import { draftsOn } from "./draft";
import { ownedShelf, sweepShelf, type WholeShelf } from "./owned-shelf";

const day = 24 * 60 * 60 * 1000;
const file = new Blob(["login;date\r\n"]);

function browser(): WholeShelf {
  const held = new Map<string, unknown>();
  return {
    names: async () => [...held.keys()],
    getMany: async (keys) => keys.map((key) => held.get(key)),
    setMany: async (entries) => {
      for (const [key, value] of entries) held.set(key, value);
    },
    delMany: async (keys) => {
      for (const key of keys) held.delete(key);
    },
  };
}

const of = (shelf: WholeShelf, owner: string | null, now = Date.now) =>
  draftsOn(
    ownedShelf(shelf, async () => owner),
    now,
  );

test("one person's draft is not another's, nor that of a browser where nobody signs in", async () => {
  const shelf = browser();
  await of(shelf, "ana").keepFile(file, "ana.csv");
  await of(shelf, null).keepFile(file, "nobody.csv");
  expect((await of(shelf, "ana").read())?.draft?.name).toBe("ana.csv");
  expect(await of(shelf, "bo").read()).toBeNull();
  await of(shelf, "bo").forget();
  await of(shelf, null).forget();
  expect((await of(shelf, "ana").read())?.draft?.name).toBe("ana.csv");
  await of(shelf, "ana").forget();
  expect(await shelf.names()).toEqual([]);
});

test("nothing is kept or read for somebody of whom nobody can say who it is", async () => {
  const shelf = browser();
  const drafts = draftsOn(ownedShelf(shelf, () => Promise.reject(new Error("signed out"))));
  expect(await drafts.keepFile(file, "x.csv")).toBe(false);
  expect(await drafts.read()).toBeNull();
  expect(await shelf.names()).toEqual([]);
});

test("after seven days without a change a draft goes whoever opens the page, younger ones stay", async () => {
  const shelf = browser();
  await of(shelf, "ana", () => 0).keepFile(file, "old.csv");
  await of(shelf, null, () => 0).keepFile(file, "old, too.csv");
  await of(shelf, "bo", () => 2 * day).keepFile(file, "young.csv");
  await sweepShelf(shelf, () => 8 * day);
  const names = await shelf.names();
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !name.startsWith("bo "))).toEqual([]);
});
