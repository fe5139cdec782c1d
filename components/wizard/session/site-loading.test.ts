import { afterEach, describe, expect, test, vi } from "vitest";
import type { SitesRead } from "@/lib/format/site-load";
import { openSiteLoading } from "./site-loading";

afterEach(() => void vi.unstubAllGlobals());

const week = { from: "2026-03-02", to: "2026-03-08" };
const page = (items: readonly unknown[]) => ({
  ...{ allowed: true, items, received: items.length, total: items.length, next: null, readAt: "2026-03-01T10:00:00Z" },
});
const paris = { id: 1, name: "Paris", type: "Office", isActive: true, capacity: 2, areas: [] };
const ada = { id: 501, login: "ada", firstName: "Ada", lastName: "Byron", mail: null, start: null, end: null };
const day = { id: 1, owner: 999, place: 1, area: null, date: week.from, position: "FullDay", pending: false };
const plan = { allowed: true, by: "everyone", requests: 1, seconds: 1, days: 1 };
const lucca = {
  "/api/directory/places": page([paris]),
  "/api/directory/people": page([ada]),
  "/api/directory/days/plan": plan,
  "/api/directory/days": page([day]),
};

/** A loader over canned answers; what the worker was given, and what the server was asked. */
function bench(answers: Partial<Record<keyof typeof lucca, unknown>> = {}) {
  const replies: Record<string, unknown> = { ...lucca, ...answers };
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    init.signal?.throwIfAborted();
    const { pathname, search } = new URL(address, "http://localhost");
    asked.push(pathname + search);
    return Response.json(replies[pathname]);
  });
  const held: SitesRead[] = [];
  const loader = openSiteLoading({ desk: { holdSites: async (read) => void held.push(read) } });
  return { loader, held, asked };
}

test("capacities come first, then everybody's days, also of people who are not listed", async () => {
  const { loader, held } = bench();
  await loader.start(week);
  expect(loader.view().loading).toMatchObject({ at: "read", days: week });
  expect(held[0]).toMatchObject({ places: [{ capacity: 2 }], held: null });
  expect(held[1]?.held).toMatchObject({ ...week, read: [501] });
  expect([...(held[1]?.held?.days.owners ?? [])]).toEqual([999]);
});

test("what costs more than a few requests is asked about first", async () => {
  const { loader, asked } = bench({ "/api/directory/days/plan": { ...plan, requests: 40, seconds: 50 } });
  await loader.start(week);
  expect(loader.view().loading).toMatchObject({ at: "costly", cost: { requests: 40 } });
  expect(asked).not.toContain("/api/directory/days");
  await loader.read();
  expect(loader.view().loading.at).toBe("read");
});

describe("half of what is there never passes for all of it", () => {
  test("stopped", async () => {
    const { loader, held } = bench();
    loader.subscribe(() => {
      const { loading } = loader.view();
      if (loading.at === "reading" && loading.progress?.list === "people") loader.stop();
    });
    await loader.start(week);
    expect(loader.view().loading.at).toBe("stopped");
    expect(held.map((read) => read.held)).toEqual([null]);
  });

  test("ended before its total", async () => {
    const { loader, held } = bench({ "/api/directory/days": { ...page([day]), total: 9 } });
    await loader.start(week);
    expect(loader.view().loading).toMatchObject({ at: "trouble" });
    expect(held.map((read) => read.held)).toEqual([null]);
  });

  test("not allowed", async () => {
    const { loader, held } = bench({ "/api/directory/people": { allowed: false } });
    await loader.start(week);
    expect(loader.view().loading).toEqual({ at: "not-allowed", list: "people" });
    expect(held.map((read) => read.held)).toEqual([null]);
  });
});

test("behind an import it is read anew, past what the server keeps", async () => {
  const { loader, asked } = bench();
  await loader.start(week);
  loader.outdate();
  expect(loader.view().loading.at).toBe("idle");
  await loader.start(week);
  expect(asked.filter((address) => address.includes("maxAge")).length).toBeGreaterThan(0);
});
