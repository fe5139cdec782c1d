import { describe, expect, test } from "vitest";
import { isFromAnotherPage, isFromOurPage, isReturn } from "./origin";

const ours = "http://localhost:4400";
const from = (headers: Record<string, string>, publicUrl = ours) => isFromOurPage(new Headers(headers), publicUrl);

describe("our own pages may change something", () => {
  for (const headers of [
    { "sec-fetch-site": "same-origin" },
    { origin: "http://localhost:4400" },
    { origin: "http://127.0.0.1:4400" },
    { origin: "http://[::1]:4400" },
    { "sec-fetch-site": "cross-site", origin: "http://127.0.0.1:4400" },
  ])
    test(JSON.stringify(headers), () => expect(from(headers)).toBe(true));
  test("at a public address", () =>
    expect(from({ origin: "https://whereabouts.acme.example" }, "https://whereabouts.acme.example")).toBe(true));
  test("on port 80, which browsers do not write", () =>
    expect(from({ origin: "http://localhost" }, "http://localhost:80")).toBe(true));
});

describe("other pages, and callers that do not say, may not", () => {
  const headersOfOthers: Record<string, string>[] = [
    {},
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "same-origin, cross-site" },
    { origin: "null" },
    { origin: "" },
    { origin: "http://localhost" },
    { origin: "http://localhost:3000" },
    { origin: "http://localhost:44000" },
    { origin: "https://localhost:4400" },
    { origin: "http://localhost:4400/" },
    { origin: "http://localhost:4400.evil.example" },
    { origin: "http://evil.example" },
    { "sec-fetch-site": "cross-site", origin: "http://evil.example" },
    { referer: "http://localhost:4400/" },
  ];
  for (const headers of headersOfOthers) test(JSON.stringify(headers), () => expect(from(headers)).toBe(false));
  test("this machine is not our origin at a public address", () =>
    expect(from({ origin: "http://localhost:4400" }, "https://whereabouts.acme.example")).toBe(false));
});

describe("reading", () => {
  const another = (headers: Record<string, string>) => isFromAnotherPage(new Headers(headers), ours);
  for (const headers of [
    {},
    { "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
    { origin: "http://[::1]:4400" },
    { "sec-fetch-site": "cross-site", origin: ours },
  ])
    test(`is for our pages and for whoever is no page: ${JSON.stringify(headers)}`, () =>
      expect(another(headers)).toBe(false));
  for (const headers of [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none", origin: "http://evil.example" },
    { origin: "null" },
    { origin: "http://evil.example" },
  ])
    test(`is not for another page, which could spend Lucca's requests: ${JSON.stringify(headers)}`, () =>
      expect(another(headers)).toBe(true));
});

describe("people are sent back by another site only as a browser opens an address", () => {
  const returned = (headers: Record<string, string>, method = "GET") =>
    isReturn(new Request("http://localhost:4400/api/sign-in/return", { method, headers }));
  for (const headers of [{}, { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }])
    test(`yes: ${JSON.stringify(headers)}`, () => expect(returned(headers)).toBe(true));
  for (const headers of [
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    { "sec-fetch-mode": "navigate", origin: "https://evil.example" },
    { origin: "null" },
  ])
    test(`no: ${JSON.stringify(headers)}`, () => expect(returned(headers)).toBe(false));
  test("not by a form", () => expect(returned({}, "POST")).toBe(false));
});
