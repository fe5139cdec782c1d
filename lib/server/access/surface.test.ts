import { describe, expect, test } from "vitest";
import { isPage, isServed } from "./surface";

describe("what people and our page ask for is served", () => {
  for (const [method, target] of [
    ["GET", "/"],
    ["HEAD", "/imports"],
    ["GET", "/imports/7?_rsc=1a2b"],
    ["GET", "/_next/static/chunks/turbopack-077hmtqrhcoji.js"],
    ["GET", "/example.csv"],
    ["GET", "/api/jobs/7"],
    ["POST", "/api/imports?override=true&analysis=7"],
    ["DELETE", "/api/jobs/7"],
  ])
    test(`${method} ${target}`, () => expect(isServed(method, target)).toBe(true));
});

describe("doors of Next that we do not use are shut", () => {
  for (const [method, target] of [
    ["GET", "/_next/image?url=%2Ficon.svg&w=64&q=75"],
    ["GET", "/_NEXT/image?url=/x"],
    ["GET", "/%5Fnext/image?url=/x"],
    ["GET", "/_next%2Fimage?url=/x"],
    ["GET", "/%255Fnext/image?url=/x"],
    ["GET", "/x/_next/image?url=/x"],
    ["GET", "/_next/static/../image?url=/x"],
    ["GET", "/_next/static/%2e%2e/image?url=/x"],
    ["GET", "/_next/static/..%5cimage?url=/x"],
    ["GET", "//_next/image?url=/x"],
    ["GET", "/_next/data/build/index.json"],
    ["GET", "/_next/mcp"],
    ["POST", "/"],
    ["POST", "/imports/7"],
    ["PUT", "/"],
    ["POST", "/_next/static/chunks/x.js"],
    ["PUT", "/api/imports"],
    ["OPTIONS", "/api/imports"],
    ["TRACE", "/api/imports"],
    ["POST", "/api"],
    ["POST", "/api/../"],
    ["GET", "/api/%2e%2e/_next/image"],
    ["GET", "/%"],
    ["GET", "/%00"],
    ["GET", "/caf%C3%A9"],
    ["GET", "http://localhost/"],
    ["GET", "*"],
    ["GET", undefined],
    [undefined, "/api/jobs"],
  ])
    test(`${method} ${target}`, () => expect(isServed(method, target)).toBe(false));
});

describe("with sign-in, a page is whatever is not the way in, our API or the same for everybody", () => {
  const publicFiles = new Set(["/example.csv", "/icon.svg"]);
  for (const target of [
    "/",
    "/imports?x=/api/",
    "/imports/7",
    "/connection",
    "/nothing-here",
    "/api",
    "/apis/x",
    "/sign-in/",
    "/sign-in/x",
    "/sign-in%2Fx",
    "/example.csv/x",
    "/example.csv%2Fx",
    "/_next/x",
    "//sign-in",
    undefined,
  ])
    test(`${target} is one`, () => expect(isPage(target, publicFiles)).toBe(true));
  for (const target of [
    "/sign-in?why=needed&to=/",
    "/api/imports",
    "/_next/static/x.js",
    "/example.csv",
    "/icon.svg?1",
  ])
    test(`${target} is none`, () => expect(isPage(target, publicFiles)).toBe(false));
});
