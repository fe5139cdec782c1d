import { expect, test } from "vitest";
import { signInPage, targetOf } from "./target";

for (const path of ["/", "/imports", "/imports?state=unknown&q=a%20b", "/imports/7", "/connection", "/sign-ins"])
  test(`${path} is a page to come back to`, () => expect(targetOf(path)).toBe(path));

for (const text of [
  null,
  "",
  "imports",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/x/..//evil.example",
  "/x/../..//evil.example",
  "/a b",
  "/\n/evil.example",
  "/é",
  "/api/session/end",
  "/api",
  "/x/../api/sign-in",
  "/sign-in?why=failed",
  "/_next/static/x.js",
  `/${"x".repeat(500)}`,
])
  test(`${JSON.stringify(text)} is none`, () => expect(targetOf(text)).toBe("/"));

test("what Next asks for a page's data leads back to the page", () =>
  expect(targetOf("/imports?_rsc=1ab2c")).toBe("/imports"));

test("the page to come back to stands in the address of the sign-in page, and nothing else of it", () =>
  expect(signInPage("needed", "/imports?a=1&why=x#y")).toBe("/sign-in?why=needed&to=%2Fimports%3Fa%3D1%26why%3Dx"));
