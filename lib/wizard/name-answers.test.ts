import { expect, test } from "vitest";
import type { Command } from "../format/command";
import { nameAnswers } from "./name-answers";
import { nameMemory } from "./name-memory";

const place = (name: string) => ({ id: 1, name, type: "Office" as const, isActive: true, areas: [] });
const nora = { id: 7, login: "nbenali", firstName: "Nora", lastName: "Benali", mail: null, start: null, end: null };
const known = { places: [place("Paris"), place("Nantes")], people: [nora] };
const replace = (from: string, to: string, column: "workLocationName" | "login" = "workLocationName"): Command => ({
  ...{ type: "replace-value", column, from, to },
});

test("what was chosen from Lucca's list is an answer; what it does not list, what it listed before, and people are none", () => {
  const commands = [
    replace("HQ", "Paris"),
    replace("x", "Elsewhere"),
    replace("Paris", "Nantes"),
    replace("Nora Benali", "nbenali", "login"),
  ];
  expect(nameAnswers(commands, known)).toEqual([{ column: "workLocationName", from: "HQ", to: "Nantes" }]);
});

test("many at once and repairs within repairs count as well", () => {
  const pairs = [
    { from: "A", to: "Paris" },
    { from: "B", to: "Nantes" },
  ];
  const together: Command = {
    type: "together",
    commands: [{ type: "replace-values", column: "workLocationName", pairs }],
  };
  expect(nameAnswers([together], known)).toHaveLength(2);
});

const answer = (from: string, to: string) => ({ column: "workLocationName" as const, from, to });

test("answers are kept per account, the latest first and the latest for a text", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const acme = nameMemory(() => storage, "acme");
  acme.remember([answer("HQ", "Paris"), answer("A", "Nantes")]);
  acme.remember([answer("HQ", "Nantes")]);
  expect(acme.recall()).toEqual([answer("HQ", "Nantes"), answer("A", "Nantes")]);
  expect(nameMemory(() => storage, "other").recall()).toEqual([]);
  nameMemory(() => storage, "other").remember([answer("X", "Paris")]);
  expect(acme.recall()).toHaveLength(2);
});

test("where the browser keeps nothing, or something else, nothing is recalled and nothing breaks", () => {
  const broken = nameMemory(() => {
    throw new Error("private window");
  }, "acme");
  broken.remember([answer("HQ", "Paris")]);
  expect(broken.recall()).toEqual([]);
  expect(nameMemory(() => ({ getItem: () => "[{]", setItem: () => undefined }), "acme").recall()).toEqual([]);
});
