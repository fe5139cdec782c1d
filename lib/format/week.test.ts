import { expect, test } from "vitest";
import { deskWith, guideFile } from "./desk-fixture";

const file = guideFile(
  "zoe;Paris;;2026-03-02;FirstHalf;;",
  "zoe;Nantes;;2026-03-02;SecondHalf;;",
  "abel;Paris;;2026-03-08;FullDay;;",
  "abel;Nantes;;2026-03-09;FullDay;;true",
  "abel;Nantes;;soon;FullDay;;",
  "Émile;Paris;;2026-03-18;soir;;",
);
const week = { monday: null, search: "", from: 0, to: 10 };

test("the first week of the file: people by name, parts of a day in their order, halves count half", async () => {
  const desk = await deskWith(file);
  const { people, load, ...more } = await desk.week(week);
  expect(more).toEqual({
    monday: "2026-03-02",
    firstMonday: "2026-03-02",
    lastMonday: "2026-03-16",
    total: 2,
    from: 0,
    places: ["Nantes", "Paris"],
    unread: 1,
  });
  expect(people.map(({ login }) => login)).toEqual(["abel", "zoe"]);
  expect(people[1]?.days[0]).toEqual([
    { row: 0, position: "FirstHalf", place: "Paris", deletion: false, state: "ready" },
    { row: 1, position: "SecondHalf", place: "Nantes", deletion: false, state: "ready" },
  ]);
  expect(people[0]?.days.map((parts) => parts.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  expect(load[0]).toEqual([
    { place: "Paris", days: 0.5 },
    { place: "Nantes", days: 0.5 },
  ]);
  expect(load[6]).toEqual([{ place: "Paris", days: 1 }]);
});

test("any day leads to its week; deletions and rows left out are shown but do not count", async () => {
  const desk = await deskWith(file);
  const { monday, people, load } = await desk.week({ ...week, monday: "2026-03-11" });
  expect(monday).toBe("2026-03-09");
  expect(people[0]?.days[0]).toMatchObject([{ row: 3, deletion: true }]);
  expect(load.flat()).toEqual([]);
  await desk.apply({ type: "leave-out", rows: [2] });
  const first = await desk.week(week);
  expect(first.people[0]?.days[6]).toMatchObject([{ row: 2, state: "left-out" }]);
  expect(first.load[6]).toEqual([]);
});

test("people are found by their login, and asked for in windows", async () => {
  const desk = await deskWith(file);
  expect(await desk.week({ ...week, search: "Z" })).toMatchObject({ total: 1, people: [{ login: "zoe" }] });
  expect(await desk.week({ ...week, from: 1, to: 2 })).toMatchObject({ total: 2, from: 1, people: [{ login: "zoe" }] });
  expect((await desk.week({ ...week, monday: "2026-03-16", search: "emile" })).people[0]?.days[2]).toMatchObject([
    { row: 5, position: null, place: "Paris", state: "error" },
  ]);
});

test("a table without a readable date has no weeks", async () => {
  const desk = await deskWith(guideFile("a;Paris;;soon;FullDay;;"));
  expect(await desk.week(week)).toMatchObject({ firstMonday: null, lastMonday: null, total: 0, people: [], unread: 1 });
});
