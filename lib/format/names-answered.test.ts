import { describe, expect, test } from "vitest";
import { dayOf } from "./calendar";
import { createDesk } from "./desk";
import { allRows, deskWith, guideFile, textOf } from "./desk-fixture";
import type { Known } from "./known";

const place = (id: number, name: string, ...areas: string[]) => ({
  ...{ id, name, type: "Office" as const, isActive: true },
  areas: areas.map((area, at) => ({ id: id * 10 + at, name: area })),
});
const person = (login: string, firstName: string, lastName: string, end: string | null = null) => ({
  ...{ id: 0, login, firstName, lastName, mail: null },
  ...{ start: "2024-01-01", end },
});
const known: Known = {
  places: [place(1, "Siège – Lyon", "Aile Nord", "Aile Sud"), place(2, "Paris", "Aile Nord"), place(3, "Nantes")],
  people: [
    person("ana", "Ana", "Un"),
    person("bob", "Bob", "Deux"),
    person("eve", "Eve", "Trois", "2026-03-10"),
    person("zoe", "Zoé", "Quatre"),
  ],
};
const row = (login: string, name: string, area = "", day = "02") => `${login};${name};${area};2026-03-${day};FullDay;;`;
const bodyOf = async (desk: Parameters<typeof textOf>[0]) =>
  (await textOf(desk))?.trim().split("\r\n").slice(1) ?? null;
const stateOf = async (desk: Parameters<typeof textOf>[0]) =>
  (await desk.rows(allRows, 0, 100)).rows.map(({ state, cells, findings }) => [
    state,
    ...[...findings, ...Object.values(cells).flatMap((cell) => cell.findings)].map(({ rule }) => rule),
  ]);

describe("a spelling of Lucca's", () => {
  const file = guideFile(row("ana", "siege lyon", "aile sud"), row("bob", "NANTES"));

  test("is sent, said, one entry of the log, and no correction of the admin's", async () => {
    const desk = await deskWith(file);
    const review = await desk.know(known);
    expect(review).toMatchObject({ corrections: 0, canUndo: true, counts: { warnings: 2, errors: 0 } });
    expect(review.revision).toBeGreaterThan(desk.review.revision);
    expect(await bodyOf(desk)).toEqual([
      "ana;Siège – Lyon;Aile Sud;2026-03-02;FullDay;;false",
      "bob;Nantes;;2026-03-02;FullDay;;false",
    ]);
    expect((await desk.log()).commands).toHaveLength(1);
  });

  test("comes again from the log alone, without the lists: the bytes that were analyzed are the bytes of a reload", async () => {
    const desk = await deskWith(file);
    await desk.know(known);
    await desk.apply({ type: "set-cell", row: 1, column: "workLocationName", text: "PARIS" });
    const again = createDesk(() => dayOf(2026, 1, 1) ?? 0);
    await again.open(new Blob([file]), "planning.csv", {}, await desk.log(), () => {});
    expect(await textOf(again)).toBe(await textOf(desk));
    expect(await bodyOf(again)).toContain("bob;Paris;;2026-03-02;FullDay;;false");
  });

  test("that is taken back leaves the admin's own text, open until decided", async () => {
    const desk = await deskWith(guideFile(row("ana", "NANTES"), row("bob", "Paris")));
    await desk.know(known);
    await desk.undo();
    expect(await stateOf(desk)).toEqual([["error", "place-unknown"], ["ready"]]);
    await desk.apply({ type: "send-as-is", column: "workLocationName", texts: ["NANTES"] });
    expect(await bodyOf(desk)).toContain("ana;NANTES;;2026-03-02;FullDay;;false");
    expect(await stateOf(desk)).toEqual([["warning", "name-as-is"], ["ready"]]);
  });

  test("of a text typed later is taken with the edit and undone with it", async () => {
    const desk = await deskWith(guideFile(row("ana", "Paris")));
    const before = await desk.know(known);
    await desk.apply({ type: "set-cell", row: 0, column: "workLocationName", text: "nantes" });
    expect(await bodyOf(desk)).toEqual(["ana;Nantes;;2026-03-02;FullDay;;false"]);
    const { review } = await desk.undo();
    expect(review.counts).toEqual(before.counts);
    expect(await bodyOf(desk)).toEqual(["ana;Paris;;2026-03-02;FullDay;;false"]);
  });
});

describe("what is open", () => {
  test("never keeps a file from Lucca's analysis: one press sends a group as it stands", async () => {
    const desk = await deskWith(
      guideFile(row("ana", "Tokyo"), row("bob", "Oslo"), row("zoe", "Paris", "Toit"), row("eve", "Paris")),
    );
    const { groups } = await desk.know(known);
    expect(await textOf(desk)).toBeNull();
    for (const { key } of groups) await desk.apply({ type: "send-group-as-is", group: key });
    expect(await bodyOf(desk)).toEqual([
      "ana;Tokyo;;2026-03-02;FullDay;;false",
      "bob;Oslo;;2026-03-02;FullDay;;false",
      "zoe;Paris;Toit;2026-03-02;FullDay;;false",
      "eve;Paris;;2026-03-02;FullDay;;false",
    ]);
    expect((await desk.log()).commands.map(({ type }) => type)).toEqual(["send-as-is", "send-as-is"]);
  });

  test("takes all clear proposals at one press and leaves the others", async () => {
    const desk = await deskWith(
      guideFile(row("Un Ana", "Paris"), row("BOB Deux", "Paris"), row("eve", "Paris"), row("zoe", "Tokyo")),
    );
    await desk.know(known);
    const { review } = await desk.apply({ type: "accept-proposals", group: "login-name/login/" });
    expect(review.known).toMatchObject({ people: { matched: 4, open: 0 }, places: { matched: 1, open: 1 } });
    const { changed } = await desk.apply({ type: "accept-proposals", group: "place-unknown/workLocationName/" });
    expect(changed).toBe(0);
  });

  test("is answered as before where the answer is still listed", async () => {
    const desk = await deskWith(guideFile(row("ana", "HQ"), row("bob", "Dépôt"), row("eve", "Paris")));
    await desk.know(known);
    const answer = (from: string, to: string) => ({ column: "workLocationName" as const, from, to });
    const answers = [answer("HQ", "Siège – Lyon"), answer("Dépôt", "Gone"), answer("Paris", "Nantes")];
    const { changed, review } = await desk.apply({ type: "answer-names", answers });
    expect(changed).toBe(1);
    expect(review.groups).toMatchObject([{ rule: "place-unknown", values: [{ text: "Dépôt" }] }]);
  });
});

describe("areas", () => {
  test("of the same name in two offices are kept apart", async () => {
    const desk = await deskWith(
      guideFile(
        row("ana", "Paris", "Aile Nord"),
        row("bob", "Siège – Lyon", "Aile Nord"),
        row("zoe", "Nantes", "Aile Nord"),
      ),
    );
    const { groups } = await desk.know(known);
    expect(await stateOf(desk)).toEqual([["ready"], ["ready"], ["error", "area-unknown"]]);
    expect(groups[0]?.values).toMatchObject([
      { text: "Aile Nord", beside: { text: "Nantes" }, offer: { options: [] } },
    ]);
  });

  test("are answered in one office only", async () => {
    const file = guideFile(
      row("ana", "Paris", "Toit"),
      row("bob", "Siège – Lyon", "Toit"),
      row("eve", "Paris", "Toit"),
    );
    const desk = await deskWith(file);
    await desk.know(known);
    const where = { column: "workLocationName" as const, text: "Paris" };
    const { changed } = await desk.apply({
      type: "replace-where",
      column: "areaName",
      from: "Toit",
      to: "Aile Nord",
      where,
    });
    expect(changed).toBe(2);
    expect(await stateOf(desk)).toEqual([["ready"], ["error", "area-unknown"], ["ready"]]);
    expect((await desk.undo()).changed).toBe(2);
    expect(await stateOf(desk)).toEqual(Array.from({ length: 3 }, () => ["error", "area-unknown"]));
  });

  test("without their office propose it, and say nothing more of the missing place", async () => {
    const desk = await deskWith(
      guideFile(row("ana", "", "Aile Sud"), row("bob", "", "Aile Nord"), row("zoe", "", "Toit")),
    );
    const { groups } = await desk.know(known);
    expect(groups.map(({ rule, rows, lines }) => [rule, rows, lines])).toEqual([
      ["area-without-place", 2, [2, 3]],
      ["place-missing", 1, [4]],
    ]);
    expect(groups[0]?.values.map(({ offer }) => [offer?.clear, offer?.options.map(({ to }) => to)])).toEqual([
      [false, ["Siège – Lyon", "Paris"]],
      [true, ["Siège – Lyon"]],
    ]);
    expect((await desk.rows({ ...allRows, group: "place-missing/workLocationName/" }, 0, 9)).total).toBe(1);
    const one = { type: "set-cell", row: 0, column: "workLocationName", text: "Paris" } as const;
    await desk.apply(one);
    expect((await stateOf(desk))[0]).toEqual(["error", "area-unknown"]);
  });
});

describe("keys that see only some", () => {
  test("people who are mostly not listed are noted, never held up; the list is there to choose from", async () => {
    const desk = await deskWith(guideFile(row("ana", "Paris"), row("pia", "Paris"), row("leo", "Paris")));
    const review = await desk.know(known);
    expect(review.counts).toEqual(desk.review.counts);
    expect(review.groups).toMatchObject([{ rule: "login-unknown", level: "note", rows: 2 }]);
    expect(review.known).toMatchObject({ people: { matched: 1, asIs: 2, open: 0 } });
    expect(await textOf(desk)).not.toBeNull();
  });

  test("one stranger among people who are listed is an error to decide", async () => {
    const desk = await deskWith(guideFile(...["ana", "bob", "zoe", "leo"].map((login) => row(login, "Paris"))));
    await desk.know(known);
    expect(await stateOf(desk)).toEqual([["ready"], ["ready"], ["ready"], ["error", "login-unknown"]]);
  });

  test("lists that may not be read say nothing", async () => {
    const desk = await deskWith(guideFile(row("nobody", "Nowhere", "Toit")));
    const review = await desk.know({ places: null, people: null });
    expect(review).toMatchObject({ known: null, groups: [], revision: desk.review.revision });
    expect((await desk.know({ places: known.places, people: null })).groups).toMatchObject([{ rule: "place-unknown" }]);
    expect((await desk.know({ places: null, people: [] })).groups).toMatchObject([
      { rule: "login-unknown", level: "note" },
    ]);
  });
});

test("days outside a contract are warned of, by the row's own day", async () => {
  const desk = await deskWith(
    guideFile(row("eve", "Paris", "", "10"), row("eve", "Paris", "", "11"), row("ana", "Paris", "", "11")),
  );
  await desk.know(known);
  expect(await stateOf(desk)).toEqual([["ready"], ["warning", "person-outside-contract"], ["ready"]]);
  await desk.apply({ type: "set-cell", row: 1, column: "date", text: "2026-03-09" });
  expect(await stateOf(desk)).toEqual([["ready"], ["ready"], ["ready"]]);
});

test("what is typed into a file that gave no cause is judged like the rest: a login that was not there, a first area", async () => {
  const desk = await deskWith(guideFile(row("ana", "Paris", "", "11"), row("bob", "Paris", "", "12")));
  expect((await desk.know(known)).groups).toEqual([]);
  await desk.apply({ type: "set-cell", row: 0, column: "login", text: "eve" });
  await desk.apply({ type: "set-cell", row: 1, column: "areaName", text: "Aile Sud" });
  expect(await stateOf(desk)).toEqual([
    ["warning", "person-outside-contract"],
    ["error", "area-unknown"],
  ]);
  expect((await desk.undo()).review.groups).toMatchObject([{ rule: "person-outside-contract", rows: 1 }]);
});

test("judged again after each change, it is what a fresh judgement says", async () => {
  const desk = await deskWith(
    guideFile(row("ana", "Paris", "Toit"), row("Un Ana", "tokyo"), row("leo", "", "Aile Sud"), row("bob", "nantes")),
  );
  await desk.know(known);
  await desk.apply({ type: "set-cell", row: 0, column: "areaName", text: "Aile Nord" });
  await desk.apply({ type: "replace-value", column: "workLocationName", from: "tokyo", to: "Nantes" });
  await desk.apply({ type: "set-cells", cells: [{ row: 3, column: "areaName", text: "Quai" }] });
  await desk.undo();
  await desk.redo();
  const live = await stateOf(desk);
  expect((await desk.know(known)).groups.length).toBeGreaterThan(0);
  expect(await stateOf(desk)).toEqual(live);
});

test("the list is searched by column, areas within the row's own office", async () => {
  const desk = await deskWith(guideFile(row("ana", "siege lyon", "x")));
  await desk.know(known);
  const names = async (ask: Parameters<typeof desk.names>[0]) => (await desk.names(ask)).map(({ to }) => to);
  expect(await names({ column: "workLocationName", search: "", beside: null })).toEqual([
    "Nantes",
    "Paris",
    "Siège – Lyon",
  ]);
  expect(await names({ column: "login", search: "quatre", beside: null })).toEqual(["zoe"]);
  const beside = { column: "workLocationName" as const, text: "siege lyon" };
  expect(await names({ column: "areaName", search: "sud", beside })).toEqual(["Aile Sud"]);
});
