import { afterAll, beforeEach, describe, expect, test } from "vitest";
import world from "../../../../e2e/fixtures/world.json";
import { noFaults } from "../faults";
import { fileOf, visit } from "../testing/visitor";

const today = Date.UTC(2026, 10, 22, 12);
const { practice, get, work } = await visit({ now: () => today, faults: { requestsPerMinute: 10_000 } });
afterAll(() => practice.stop());
beforeEach(() => {
  practice.reset();
  Object.assign(practice.faults, { ...noFaults(), requestsPerMinute: 10_000 });
});

const office = "/work-locations/public/api";
const list = async (path: string, query: Record<string, string>) => (await get(path, query)).json();
const users = async (query: Record<string, string>) => (await list("/api/v3/users", query)).data;
const logins = async (query: Record<string, string>): Promise<string[]> =>
  (await users({ fields: "login", ...query })).items.map(({ login }: { login: string }) => login);

describe("places", () => {
  test("all that the fixtures name are there, with their areas", async () => {
    const { items } = await list(`${office}/work-locations`, { limit: "1000" });
    for (const { areas, ...place } of world.places) {
      const found = items.find(({ name }: { name: string }) => name === place.name);
      expect(found).toMatchObject(place);
      expect(found.office === null).toBe(place.type !== "Office");
      expect((found.office?.areas ?? []).map(({ name }: { name: string }) => name)).toEqual(areas);
    }
  });

  test("an area stands on a floor of its office, or on none", async () => {
    const { items } = await list(`${office}/work-locations`, { limit: "1000" });
    for (const { office: at } of items)
      for (const { floorKey } of at?.areas ?? [])
        if (floorKey !== null) expect(at.floors.map(({ key }: { key: number }) => key)).toContain(floorKey);
  });

  test("names may occur twice", async () => {
    practice.faults.duplicateNames = true;
    const { items } = await list(`${office}/work-locations`, { limit: "1000" });
    const named = (name: string) => items.filter((place: { name: string }) => place.name === name);
    expect(named("Nantes").map(({ isActive }: { isActive: boolean }) => isActive)).toEqual([true, true]);
    expect(named("Paris").map(({ isActive }: { isActive: boolean }) => isActive)).toEqual([true, false]);
  });
});

describe("pages", () => {
  const ids = async (query: Record<string, string>): Promise<number[]> =>
    (await list(`${office}/work-locations`, query)).items.map(({ id }: { id: number }) => id);

  test("ten at a time, the total only when asked for", async () => {
    expect(await ids({})).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await ids({ page: "2" })).toEqual([11, 12, 13, 14]);
    expect(await ids({ page: "3" })).toEqual([]);
    expect(await list(`${office}/work-locations`, {})).not.toHaveProperty("count");
    expect(await list(`${office}/work-locations`, { "fields.root": "count", page: "9" })).toEqual({
      count: 14,
      items: [],
    });
  });

  for (const query of [{ limit: "0" }, { limit: "1001" }, { limit: "x" }, { page: "0" }, { page: "1.5" }])
    test(`${JSON.stringify(query)} is a 400`, async () => {
      expect((await get(`${office}/work-locations`, query)).status).toBe(400);
      expect((await get(`${office}/user-locations`, query)).status).toBe(400);
    });

  test("a limit over 10 may be refused, or quietly capped", async () => {
    practice.faults.pages = { limit: 10, over: "refused" };
    expect((await get(`${office}/work-locations`, { limit: "11" })).status).toBe(400);
    expect((await ids({ limit: "10" })).length).toBe(10);
    practice.faults.pages = { limit: 10, over: "capped" };
    expect(await ids({ limit: "100" })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await ids({ limit: "100", page: "2" })).toEqual([11, 12, 13, 14]);
  });
});

describe("days", () => {
  const days = async (query: Record<string, string>): Promise<{ date: string; ownerId: number; status: string }[]> =>
    (await list(`${office}/user-locations`, { limit: "1000", ...query })).items;

  test("every field of contract §10, and no comment", async () => {
    const [first] = await days({ date: "2026-03-09", ownerId: "314" });
    expect(first).toEqual({
      ...{ id: 12, ownerId: 314, workLocationId: 9, areaId: 91, date: "2026-03-09", position: "FullDay" },
      ...{ status: "Confirmed", createdAt: "2025-06-02T08:15:00Z", deletedAt: null },
    });
  });

  test("of every status, in the order of their ids, this month among them", async () => {
    const all = await days({});
    expect(new Set(all.map(({ status }) => status))).toEqual(
      new Set(["Confirmed", "Approved", "Pending", "Denied", "Deleted"]),
    );
    expect((await days({ date: "between,2026-11-01,2026-11-30" })).length).toBeGreaterThan(100);
  });

  for (const [date, first, last] of [
    ["between,2026-01-01,2026-01-31", "2026-01-01", "2026-01-31"],
    ["since,2026-11-01", "2026-11-01", "9999-12-31"],
    ["until,2025-12-31", "0001-01-01", "2025-12-31"],
    ["2025-09-17", "2025-09-17", "2025-09-17"],
    ["2025/09/17", "2025-09-17", "2025-09-17"],
  ] as const)
    test(`date=${date}`, async () => {
      const inside = (await days({})).filter((day) => day.date >= first && day.date <= last);
      expect(inside.length).toBeGreaterThan(0);
      expect(await days({ date })).toEqual(inside);
    });

  test("filters may be without effect", async () => {
    const all = await days({});
    expect((await days({ ownerId: "305,306" })).every(({ ownerId }) => [305, 306].includes(ownerId))).toBe(true);
    practice.faults.filters = "ignored";
    expect(await days({ ownerId: "305", date: "2026-01-01" })).toEqual(all);
  });

  test("one alone, or 404", async () => {
    expect(await list(`${office}/user-locations/12`, {})).toMatchObject({ id: 12, ownerId: 314 });
    expect((await get(`${office}/user-locations/99999`)).status).toBe(404);
  });

  test("a key that sees half of the people sees half of the days", async () => {
    practice.faults.sees = "half";
    expect(new Set((await days({})).map(({ ownerId }) => ownerId % 2))).toEqual(new Set([0]));
    expect((await get(`${office}/user-locations/1`)).status).toBe(404);
  });

  test("what was imported is listed under a new id", async () => {
    const before = Math.max(
      ...(await list(`${office}/user-locations`, { limit: "1000" })).items.map(({ id }: { id: number }) => id),
    );
    await work(fileOf("jdupont;Paris;Direction;2025-09-25;FullDay;hello;false"));
    expect(await days({ date: "2025-09-25" })).toEqual([
      {
        ...{ id: before + 1, ownerId: 305, workLocationId: 1, areaId: 12, date: "2025-09-25", position: "FullDay" },
        ...{ status: "Confirmed", createdAt: "2026-11-22T12:00:00.000Z", deletedAt: null },
      },
    ]);
  });
});

describe("people", () => {
  test("about sixty, each with an id and a login of its own", async () => {
    const all = await users({ fields: "id,login,collection.count", formerEmployees: "true" });
    expect(all.count).toBe(60);
    expect(new Set(all.items.map(({ login }: { login: string }) => login)).size).toBe(60);
  });

  test("those whom the fixtures name are as the fixtures name them", async () => {
    const { items } = await users({ fields: "login,firstName,lastName,mail" });
    for (const person of world.people) expect(items).toContainEqual(person);
  });

  test("only id, name and address without fields", async () =>
    expect(await users({ login: "jdupont" })).toEqual({
      items: [{ id: 305, name: "Jean Dupont", url: `${practice.url}/api/v3/users/305` }],
    }));

  test("nested fields, and the total", async () =>
    expect(
      await users({ login: "hmuster", fields: "login,department[id,name],dtContractEnd,collection.count" }),
    ).toEqual({
      items: [
        { login: "hmuster", dtContractEnd: null, department: expect.objectContaining({ name: "Développement" }) },
      ],
      count: 1,
    }));

  const found: [Record<string, string>, string[]][] = [
    [{ login: "jdupont" }, ["jdupont"]],
    [{ login: "JDUPONT" }, []],
    [{ mail: "jean.dupont@acme.example" }, ["jdupont"]],
    [{ mail: "like,dupon" }, ["jdupont"]],
    [{ id: "305,306" }, ["jdupont", "mlefevre"]],
    [{ id: "305,306", orderBy: "id,desc" }, ["mlefevre", "jdupont"]],
    [{ paging: "0,2" }, ["aexemple", "bmodele"]],
    [{ paging: "1,1" }, ["bmodele"]],
    [{ login: "t.brisac" }, []],
    [{ login: "t.brisac", formerEmployees: "true" }, ["t.brisac"]],
    [{ dtContractEnd: "until,2024-12-31" }, ["v.rosier"]],
    [{ dtContractEnd: "between,2025-01-01,2025-12-31" }, ["t.brisac", "p.otero"]],
    [{ dtContractStart: "since,2029-01-01" }, ["m.oriol", "n.winter"]],
  ];
  for (const [query, expected] of found)
    test(`${JSON.stringify(query)} finds ${expected.join(", ") || "nobody"}`, async () =>
      expect(await logins(query)).toEqual(expected));

  test("dtContractEnd=notequal,null: everyone whose contract ends", async () =>
    expect((await logins({ dtContractEnd: "notequal,null" })).length).toBe(5));

  for (const paging of ["0", "0,1001", "0,0", "x,1"])
    test(`paging=${paging} is a 400`, async () => expect((await get("/api/v3/users", { paging })).status).toBe(400));

  test("under items, without data", async () => {
    practice.faults.usersUnder = "root";
    expect(await list("/api/v3/users", { login: "jdupont" })).toMatchObject({ items: [{ id: 305 }] });
  });

  test("a key may see half of them", async () => {
    const all = (await users({ formerEmployees: "true" })).items.length;
    practice.faults.sees = "half";
    expect((await users({ formerEmployees: "true" })).items.length).toBe(all / 2);
    expect(await logins({ login: "jdupont" })).toEqual([]);
  });
});
