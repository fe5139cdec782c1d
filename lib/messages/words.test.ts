import { expect, test } from "vitest";
import type { Refusal } from "../format/conversation";
import { environments } from "../imports/account";
import { jobStates } from "../imports/job";
import { en } from "./en";

const refusals: Record<Refusal["kind"], true> = {
  "file-empty": true,
  "file-binary": true,
  "file-picture": true,
  "file-workbook": true,
  "file-locked": true,
  "plan-empty": true,
  "file-damaged": true,
  "file-pdf": true,
  "file-too-large": true,
  "header-only": true,
  "header-unknown": true,
  "file-unreadable": true,
};

for (const kind of Object.keys(refusals))
  test(`a file refused as ${kind} is told what was found, what was expected and what to do`, () =>
    expect(Object.keys(Reflect.get(en.refusals, kind) ?? {}).sort()).toEqual(["action", "expected", "found", "title"]));

test("every environment and every state of a job has its word", () => {
  for (const name of environments) expect(en.account.environments[name] && en.account.inSentence[name]).toBeTruthy();
  for (const state of jobStates) expect(en.imports.states[state]).toBeTruthy();
});
