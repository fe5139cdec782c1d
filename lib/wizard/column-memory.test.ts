import { expect, test } from "vitest";
import type { Column } from "../format/columns";
import { columnMemory, type Storage } from "./column-memory";

function shelf(): Storage {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

const withShelf = (storage: Storage) => columnMemory(() => storage);

const headers = (...given: [string, Column | null][]) =>
  given.map(([name, column], index) => ({ index, name, column, samples: ["private@example.org"], filled: 1 }));

const found = headers(["Matricule", null], ["Login", "login"], ["Site", "workLocationName"], ["Jour", "date"]);
const chosen = headers(["Matricule", "login"], ["Login", null], ["Site", "workLocationName"], ["Jour", "date"]);

test("a mapping that was confirmed is recalled for the same headers, only where it differs", () => {
  const storage = shelf();
  withShelf(storage).remember(chosen);
  expect(withShelf(storage).recall(found)).toEqual([{ column: "login", header: 0 }]);
  expect(withShelf(storage).recall(chosen)).toEqual([]);
});

test("case and accents of headers make no other file; another order or another header does", () => {
  const storage = shelf();
  const memory = withShelf(storage);
  memory.remember(chosen);
  expect(memory.recall(headers(["MATRICULE", null], ["login", "login"], ["site", null], ["jour", null]))).toHaveLength(
    3,
  );
  expect(memory.recall(headers(["Login", "login"], ["Matricule", null], ["Site", null], ["Jour", null]))).toEqual([]);
  expect(memory.recall(headers(["Matricule", null], ["Login", "login"]))).toEqual([]);
});

test("a column that was taken away stays away", () => {
  const memory = withShelf(shelf());
  memory.remember(headers(["Login", "login"], ["Zone", null]));
  expect(memory.recall(headers(["Login", "login"], ["Zone", "areaName"]))).toEqual([
    { column: "areaName", header: null },
  ]);
});

test("nothing of any row is kept", () => {
  const storage = shelf();
  withShelf(storage).remember(chosen);
  expect(storage.getItem("whereabouts.columns")).not.toContain("private");
});

test("thirty kinds of file are remembered; the one not used for longest goes first", () => {
  const storage = shelf();
  const memory = withShelf(storage);
  const kind = (n: number, column: Column | null) => headers([`Login ${n}`, column]);
  for (let n = 0; n < 31; n += 1) memory.remember(kind(n, "login"));
  expect(memory.recall(kind(0, null))).toEqual([]);
  expect(memory.recall(kind(1, null))).toEqual([{ column: "login", header: 0 }]);
});

test("a browser that keeps nothing, or something else under our name, recalls nothing and fails at nothing", () => {
  const closed = columnMemory(() => {
    throw new Error("denied");
  });
  closed.remember(chosen);
  expect(closed.recall(found)).toEqual([]);
  for (const text of ["", "{", '{"a":1}', '[{"headers":"x","mapping":{"login":"0"}}]']) {
    const memory = columnMemory(() => ({ getItem: () => text, setItem: () => undefined }));
    expect(memory.recall(found)).toEqual([]);
  }
});
