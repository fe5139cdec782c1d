import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { writeDay } from "../server/practice/calendar-day";
import { companyPeople } from "../server/practice/company/people";
import { places } from "../server/practice/company/places";
import { dayOf } from "./calendar";
import { columns } from "./columns";
import type { Review, RowView, TableDesk } from "./conversation";
import { createDesk } from "./desk";
import { allRows, textOf } from "./desk-fixture";
import type { Known } from "./known";

/** The company of the practice Lucca, as `names.csv` was decided against it. */
const folder = new URL("../../e2e/fixtures/", import.meta.url);
const world = z
  .object({
    places: z.array(
      z.object({
        name: z.string(),
        type: z.enum(["Office", "RemoteWork", "Other"]),
        isActive: z.boolean(),
        areas: z.array(z.string()),
      }),
    ),
    people: z.array(
      z.object({ login: z.string(), firstName: z.string(), lastName: z.string(), mail: z.nullable(z.string()) }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL("world.json", folder), "utf8")));
const known: Known = {
  places: world.places.map((place, id) => ({
    ...place,
    id,
    areas: place.areas.map((name, at) => ({ id: id * 100 + at, name })),
  })),
  people: world.people.map((person, id) => ({ ...person, id, start: null, end: null })),
};
/** The same places among 69 people, as the page reads them of the practice Lucca. */
const company: Known = {
  places: places.map(({ office, ...place }) => ({ ...place, areas: office?.areas ?? [] })),
  people: companyPeople(0).map((person) => ({
    ...person,
    start: writeDay(person.contractStart),
    end: person.contractEnd === null ? null : writeDay(person.contractEnd),
  })),
};
const finding = z.object({
  row: z.number().nullable(),
  column: z.string().nullable(),
  kind: z.string(),
  level: z.string(),
});
const fixtures = z
  .array(
    z.object({
      file: z.string(),
      needs: z.array(z.string()).optional(),
      expect: z.object({ encoding: z.nullable(z.string()), findings: z.array(finding) }),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL("fixtures.json", folder), "utf8")));

async function open(file: string): Promise<{ desk: TableDesk; review: Review }> {
  const desk = createDesk(() => dayOf(2026, 1, 1) ?? 0);
  const opened = await desk.open(new Blob([readFileSync(new URL(file, folder))]), file, {}, null, () => {});
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return { desk, review: opened.review };
}
const said = ({ line, findings, cells }: RowView): string[] =>
  [...findings, ...columns.flatMap((column) => cells[column].findings)].map(
    ({ rule, column, level }) => `row ${line} ${column ?? "whole"}: ${rule} ${level}`,
  );
const foundOn = async (desk: TableDesk) => (await desk.rows(allRows, 0, 1000)).rows.flatMap(said).sort();

const lists = { "a small company": known, "the practice company": company };

test.each(Object.entries(lists))(
  "names.csv beside %s: every finding about names is on its row, and no other",
  async (_, list) => {
    const { desk } = await open("names.csv");
    await desk.know(list);
    const entry = fixtures.find(({ file }) => file === "names.csv");
    const wanted = entry?.expect.findings.map(
      ({ row, column, kind, level }) => `row ${row} ${column}: ${kind} ${level}`,
    );
    expect(await foundOn(desk)).toEqual(wanted?.sort());
  },
);

test("names.csv: with the proposals accepted and the rest left out it is exactly the expected file", async () => {
  const { desk } = await open("names.csv");
  const { groups } = await desk.know(known);
  for (const { key, column } of groups)
    if (column === "login" || key.startsWith("place-unknown"))
      await desk.apply({ type: "accept-proposals", group: key });
  await desk.apply({ type: "leave-out-errors" });
  expect(await textOf(desk)).toBe(
    readFileSync(new URL("names.accepted.expected.csv", folder), "utf8").replace("\ufeff", ""),
  );
});

for (const { file, needs, expect: expected } of fixtures)
  if (!needs && expected.encoding !== null)
    test.each(Object.entries(lists))(`${file}: errors, warnings and bytes are the same beside %s`, async (_, list) => {
      const { desk, review } = await open(file);
      const before = await foundOn(desk);
      const after = await desk.know(list);
      expect(after.counts).toEqual(review.counts);
      expect((await foundOn(desk)).filter((words) => !words.endsWith(" note"))).toEqual(
        before.filter((words) => !words.endsWith(" note")),
      );
      await desk.apply({ type: "leave-out-errors" });
      const sent = await textOf(desk);
      const { desk: other } = await open(file);
      await other.apply({ type: "leave-out-errors" });
      expect(sent).toBe(await textOf(other));
    });
