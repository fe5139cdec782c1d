import { expect, test } from "vitest";
import { buildHeader } from "@/lib/imports/build";
import { isOldPage } from "./build";

const from = (build: string) => new Headers({ [buildHeader]: build });

test("a page of another build is old; one of this build, and who names none, is not", () => {
  expect(isOldPage(from("b1"), "b2")).toBe(true);
  expect(isOldPage(from(""), "b2")).toBe(true);
  expect(isOldPage(from("b2"), "b2")).toBe(false);
  expect(isOldPage(new Headers(), "b2")).toBe(false);
});

test("nothing is old where nothing is built", () => {
  expect(isOldPage(from("b1"), null)).toBe(false);
});
