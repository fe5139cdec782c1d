import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import type { Refusal } from "../format/conversation";
import { environments } from "../imports/account";
import { jobStates } from "../imports/job";
import { problemKinds } from "../imports/problem";
import { en } from "./en";

const refusals: Record<Refusal["kind"], true> = {
  "file-empty": true,
  "file-binary": true,
  "file-picture": true,
  "file-workbook": true,
  "file-locked": true,
  "file-damaged": true,
  "file-pdf": true,
  "file-too-large": true,
  "header-only": true,
  "header-unknown": true,
  "file-unreadable": true,
};

for (const kind of problemKinds)
  test(`${kind} has a title, an explanation and a next step`, () => {
    const { title, explanation, action } = en.problems[kind];
    for (const words of [title, explanation, action]) expect(words.length).toBeGreaterThan(10);
  });

for (const kind of Object.keys(refusals))
  test(`a file refused as ${kind} is told what was found, what was expected and what to do`, () =>
    expect(Object.keys(Reflect.get(en.refusals, kind) ?? {}).sort()).toEqual(["action", "expected", "found", "title"]));

test("every environment and every state of a job has its word", () => {
  for (const name of environments) expect(en.account.environments[name] && en.account.inSentence[name]).toBeTruthy();
  for (const state of jobStates) expect(en.imports.states[state]).toBeTruthy();
});

function sentences(part: object, path: string[] = []): { path: string; text: string }[] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === "string" ? [{ path: [...path, key].join("."), text: value }] : sentences(value, [...path, key]),
  );
}

/** Whatever a sentence asks for, it gets: what is left to fail is the sentence itself. */
function whatItAsksFor(text: string) {
  const values = [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => [name, 2]);
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, name]) => [name, (inside: unknown) => inside]);
  return Object.fromEntries([...values, ...tags]);
}

test("every sentence is well-formed", () => {
  const complaints: string[] = [];
  const t = createTranslator<Record<string, string>>({
    locale: "en",
    messages: Object(en),
    timeZone: "UTC",
    onError: (error) => complaints.push(error.message),
  });
  for (const { path, text } of sentences(en)) t.rich(path, whatItAsksFor(text));
  expect(complaints).toEqual([]);
});
