import { expect, test } from "vitest";
import { environments } from "@/lib/imports/account";
import { freshSignIn } from "./fresh-sign-in";
import { localVisitor, visitorOf } from "./visitor";

const at = Date.parse("2026-11-22T10:00:00Z");
const ana = { subject: "7f3", login: "ana", name: "Ana", email: null, signedInAt: new Date(at).toISOString() };
const after = (minutes: number, environment: (typeof environments)[number], visitor = visitorOf(ana)) => {
  const account = { name: "acme", environment, ownPractice: false };
  const fresh = freshSignIn(visitor, account, at + minutes * 60_000);
  return fresh.ok ? "fresh" : fresh.problem.kind;
};

test("an import wants a sign-in of at most 15 minutes wherever it cannot be undone, and rehearses that", () => {
  for (const environment of ["production", "practice"] as const)
    expect([after(15, environment), after(15.1, environment)]).toEqual(["fresh", "sign-in-old"]);
});

test("elsewhere, and on a machine without sign-in, nothing is asked", () => {
  for (const environment of environments.filter((name) => name !== "production" && name !== "practice"))
    expect(after(600, environment)).toBe("fresh");
  expect(after(600, "production", localVisitor)).toBe("fresh");
});
