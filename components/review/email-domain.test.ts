import { expect, test } from "vitest";
import { commonDomain } from "./email-domain";

test("the domain with the most rows is offered, whatever its case", () =>
  expect(
    commonDomain([
      { text: "jean@other.org", rows: 3 },
      { text: "luc@Acme.com", rows: 2 },
      { text: " zoe@acme.com", rows: 2 },
    ]),
  ).toBe("@acme.com"));

test("texts that are no addresses offer nothing", () =>
  expect(
    commonDomain([
      { text: "jean@home office", rows: 3 },
      { text: "luc", rows: 1 },
    ]),
  ).toBeNull());
