import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { type Position, positions } from "@/lib/format/columns";
import type { TableDesk } from "@/lib/format/conversation";
import { deskWith, guideFile } from "@/lib/format/desk-fixture";
import { DayCollector, type Existing, type ExistingDay } from "@/lib/format/existing-days";
import { places } from "./company/places";
import type { Faults } from "./faults";
import { fileOf, type Visit, visit } from "./testing/visitor";

const logins = ["jdupont", "cfictive", "etemoin"] as const;
const dates = ["2027-03-01", "2027-03-02", "2027-03-03"] as const;

async function company(faults: Partial<Faults> = {}): Promise<Visit> {
  const lucca = await visit({ faults: { requestsPerMinute: 100_000, ...faults } });
  onTestFinished(() => lucca.practice.stop());
  return lucca;
}

const held = z.object({
  ...{ id: z.number(), ownerId: z.number(), workLocationId: z.number(), areaId: z.nullable(z.number()) },
  ...{ date: z.string(), position: z.enum(positions), status: z.string() },
});
type Held = z.infer<typeof held>;
const daysPage = z.object({ items: z.array(held) });
const peoplePage = z.object({ data: z.object({ items: z.array(z.object({ id: z.number(), login: z.string() })) }) });

/** Every day that counts, as Lucca lists it. */
async function memoryOf({ get }: Visit): Promise<Held[]> {
  const days: Held[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await get("/work-locations/public/api/user-locations", { limit: "1000", page: String(page) });
    const { items } = daysPage.parse(await answer.json());
    if (items.length === 0) return days.filter(({ status }) => status !== "Deleted" && status !== "Denied");
    days.push(...items);
  }
}

/** The days as people see them: who, when, where; not under which number. */
const schedule = (held: readonly Held[]): readonly string[] =>
  held
    .map(({ ownerId, date, position, workLocationId, areaId }) =>
      [ownerId, date, position, workLocationId, areaId].join(" "),
    )
    .sort();

async function idsOf({ get }: Visit): Promise<{ id: number; login: string }[]> {
  const answer = await get("/api/v3/users", { fields: "id,login", paging: "0,1000" });
  return peoplePage.parse(await answer.json()).data.items;
}

async function read(lucca: Visit, held: readonly Held[], more: Partial<Existing> = {}): Promise<Existing> {
  const collector = new DayCollector(null);
  collector.add(
    held.map(
      (day): ExistingDay => ({
        ...{ id: day.id, owner: day.ownerId, place: day.workLocationId, area: day.areaId },
        ...{ date: day.date, position: day.position, pending: day.status === "Pending" },
      }),
    ),
  );
  const people = await idsOf(lucca);
  return {
    places: places.map(({ office, ...place }) => ({ ...place, areas: office?.areas ?? [] })),
    people,
    read: people.map(({ id }) => id),
    ...{ from: "2025-01-01", to: "2027-12-31" },
    days: collector.columns(),
    ...more,
  };
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

async function written(desk: TableDesk): Promise<Uint8Array<ArrayBuffer>> {
  const file = await desk.write();
  if (!file) throw new Error("cannot be written");
  return bytesOf(file.parts[0].file);
}

/** What is imported as ours would write it, and the undo file made before. */
async function bothFiles(rows: readonly string[], existing: Existing, override: boolean) {
  const desk = await deskWith(guideFile(...rows));
  await desk.hold(existing);
  await desk.compare({ as: "before", override });
  const undo = await desk.undoFile();
  if (!undo) throw new Error("nothing was compared");
  return { undo, file: await written(desk) };
}

/** The file dropped in like any other: there is nothing to repair, and it is sent as it is. */
async function droppedIn(file: Blob): Promise<Uint8Array> {
  const desk = await deskWith(await bytesOf(file));
  const sent = await written(desk);
  expect(new TextDecoder().decode(sent)).toBe(new TextDecoder().decode(await bytesOf(file)));
  return sent;
}

describe("importing a file and then its undo file leaves Lucca as it was", () => {
  test("new days, changes, halves and deletions in one file", async () => {
    const lucca = await company();
    const start = [
      "jdupont;Paris;Direction;2027-03-01;FullDay;;false",
      "jdupont;Nantes;B1;2027-03-02;FirstHalf;;false",
      "jdupont;Télétravail;;2027-03-02;SecondHalf;;false",
      "cfictive;Paris;;2027-03-01;FirstHalf;;false",
      "cfictive;Paris;;2027-03-02;FullDay;;false",
      'etemoin;"Siège – Lyon";"Atelier; R&D";2027-03-01;FullDay;;false',
      'etemoin;"Zürich ""Sihl""";;2027-03-02;FullDay;;false',
    ];
    expect(await lucca.work(fileOf(...start))).toMatchObject({ created: 7, errors: [] });
    const before = await memoryOf(lucca);
    const rows = [
      "jdupont;Nantes;;2027-03-01;FirstHalf;hello;false",
      "jdupont;Berlin Mitte;;2027-03-02;FullDay;;false",
      "jdupont;Madrid;;2027-03-03;FirstHalf;;false",
      "jdupont;München;;2027-03-03;SecondHalf;;false",
      "cfictive;Madrid;Planta 1;2027-03-01;FullDay;;false",
      "cfictive;Paris;;2027-03-02;FullDay;;true",
      "cfictive;Formation;;2027-03-03;FullDay;;false",
      'etemoin;"Siège – Lyon";"Atelier; R&D";2027-03-01;FullDay;;false',
      "etemoin;Madrid;;2027-03-02;FullDay;;false",
    ];
    const { undo, file } = await bothFiles(rows, await read(lucca, before), true);
    expect(await lucca.work(file)).toMatchObject({ created: 8, deleted: 1, errors: [] });
    expect(schedule(await memoryOf(lucca))).not.toEqual(schedule(before));

    expect(undo).toMatchObject({
      restores: 6,
      deletions: 2,
      splits: 1,
      uncovered: { unread: 0, unlisted: 0, unnamed: 0 },
    });
    for (const { file } of undo.steps) {
      const sent = await droppedIn(file);
      expect(await lucca.work(sent, { create: false })).toMatchObject({ errors: [] });
      expect(await lucca.work(sent)).toMatchObject({ errors: [] });
    }
    expect(schedule(await memoryOf(lucca))).toEqual(schedule(before));
  });

  const row = fc.record({
    login: fc.constantFrom(...logins),
    date: fc.constantFrom(...dates),
    position: fc.constantFrom<Position>(...positions),
    place: fc.constantFrom("Paris;", "Paris;Direction", "Nantes;B1", "Télétravail;"),
    deletion: fc.boolean(),
  });
  type Row = { login: string; date: string; position: Position; place: string; deletion: boolean };
  const overlap = (one: Position, other: Position) => one === other || one === "FullDay" || other === "FullDay";
  /** Each part of somebody's day once, and no deletion beside a creation: what our checks let through. */
  const apart = (rows: readonly Row[]): Row[] =>
    rows.filter(
      (one, at) =>
        !rows.slice(0, at).some((other) => {
          const isSameDay = one.login === other.login && one.date === other.date;
          return isSameDay && (overlap(one.position, other.position) || one.deletion !== other.deletion);
        }),
    );
  const lineOf = ({ login, date, position, place, deletion }: Row) =>
    `${login};${place};${date};${position};;${deletion}`;

  const ways: Partial<Faults>[] = [{}, { deletionScope: "whole-day" }, { halfTaken: "skip-day" }];
  for (const faults of ways)
    test(`whatever is there and whatever the file says: ${JSON.stringify(faults)}`, async () => {
      const lucca = await company({ ...faults, remoteDays: "Pending" });
      await fc.assert(
        fc.asyncProperty(
          fc.array(row, { maxLength: 14 }),
          fc.array(row, { minLength: 1, maxLength: 14 }),
          fc.boolean(),
          async (there, given, override) => {
            lucca.practice.reset();
            const first = apart(there.map((one) => ({ ...one, deletion: false }))).map(lineOf);
            if (first.length > 0) await lucca.work(fileOf(...first));
            const before = await memoryOf(lucca);
            const { undo, file } = await bothFiles(apart(given).map(lineOf), await read(lucca, before), override);
            await lucca.work(file, { override });
            for (const step of undo.steps) await lucca.work(await droppedIn(step.file));
            expect(schedule(await memoryOf(lucca))).toEqual(schedule(before));
          },
        ),
        { numRuns: 25 },
      );
    });
});

test("the undo file of a trial is about the rows of the trial only", async () => {
  const lucca = await company();
  const rows = logins.map((login) => `${login};Paris;;2027-03-01;FullDay;;false`);
  const desk = await deskWith(guideFile(...rows));
  await desk.hold(await read(lucca, []));
  await desk.write({ most: 1_000_000, least: 1, only: { people: ["cfictive"] } });
  await desk.compare({ as: "before", override: true, sent: true });
  expect(await desk.undoFile()).toMatchObject({ deletions: 1, restores: 0, steps: [{ rows: 1 }] });
  await desk.compare({ as: "before", override: true });
  expect(await desk.undoFile()).toMatchObject({ deletions: 3 });
  await desk.compare({ as: "after" });
  expect(await desk.undoFile()).toBeNull();
});

describe("what the undo file does not take back is said", () => {
  test("days that were not read, people and places that are not listed", async () => {
    const lucca = await company();
    const rows = logins.map((login) => `${login};Paris;;2027-03-01;FullDay;;false`);
    await lucca.work(fileOf("jdupont;Formation;;2027-03-01;FullDay;;false"));
    const held = await memoryOf(lucca);
    const existing = await read(lucca, held);
    const [, second] = await Promise.all(
      logins.map(async (login) => existing.people.find((person) => person.login === login)?.id),
    );
    const partly: Existing = {
      ...existing,
      read: existing.read.filter((id) => id !== second),
      people: existing.people.filter(({ login }) => login !== "etemoin"),
      places: existing.places?.filter(({ name }) => name !== "Formation") ?? null,
    };
    const { undo } = await bothFiles(rows, partly, true);
    expect(undo).toMatchObject({ steps: [], uncovered: { unread: 1, unlisted: 1, unnamed: 1 } });
  });

  test("places that are switched off, days not approved yet", async () => {
    const lucca = await company();
    const existing = await read(lucca, []);
    const owner = existing.people.find(({ login }) => login === "jdupont")?.id ?? 0;
    const day = { id: 1, owner, area: null, position: "FullDay", pending: false } as const;
    const collector = new DayCollector(null);
    collector.add([
      { ...day, place: 5, date: "2027-03-01" },
      { ...day, id: 2, place: 3, date: "2027-03-02", pending: true },
    ]);
    const rows = dates.slice(0, 2).map((date) => `jdupont;Paris;;${date};FullDay;;false`);
    const { undo } = await bothFiles(rows, { ...existing, days: collector.columns() }, true);
    expect(undo).toMatchObject({ restores: 2, deletions: 0, pending: 1, doubtful: ["Unavailable office"] });
  });
});
