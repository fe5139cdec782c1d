import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";

async function datesUnder(title: string, ...dates: readonly string[]) {
  const rows = dates.map((date) => `a;Paris;${date};Matin`);
  const desk = await deskWith([title, "Login;Lieu;Date;Période", ...rows].join("\n"));
  const { rows: read } = await desk.rows(allRows, 0, 20);
  const order = desk.review.understood.dates.order;
  return [order, ...read.map(({ cells: { date } }) => date.sent ?? date.findings[0]?.rule)];
}

for (const [title, dates, order, ...read] of [
  ["Planning 2027", "12/01 13.1. 31/12", "day-first", "2027-01-12", "2027-01-13", "2027-12-31"],
  ["Planning janvier 2027", "05/01 06/01", "day-first", "2027-01-05", "2027-01-06"],
  ["January 2027", "1/5 1/6", "month-first", "2027-01-05", "2027-01-06"],
  ["Planning 2027", "05/01 06/01", null, "date-ambiguous", "date-ambiguous"],
  ["Planning janvier 2027", "12/01 31/12", "day-first", "2027-01-12", "date-no-year"],
  ["Planning 2027", "12/01/2026 13/01", "day-first", "2026-01-12", "2027-01-13"],
  ["Planning 2026-2027", "13/01", "plain", "date-no-year"],
  ["Planning, le 05/01/2026", "13/01", "plain", "date-no-year"],
  ["Planning 2027", "30/02 mar.13/01", "plain", "date-invalid", "date-invalid"],
] as const)
  test(`under "${title}" ${dates} are ${read.join(", ")}`, async () =>
    expect(await datesUnder(title, ...dates.split(" "))).toEqual([order, ...read]));

test("words and weekdays take the year, too, and a weekday that denies it is an error", async () =>
  expect(await datesUnder("Planning 2026", "lun. 12/01", "mardi 13 janvier", "lundi 13/01")).toEqual([
    "day-first",
    "2026-01-12",
    "2026-01-13",
    "date-invalid",
  ]));

test("while the order is asked, its examples are of that year", async () => {
  const { review } = await deskWith("Planning 2027\nLogin;Lieu;Date;Période\na;Paris;05/01;Matin");
  expect(review.understood.dates).toMatchObject({
    examples: [{ text: "05/01", dayFirst: "2027-01-05", monthFirst: "2027-05-01" }],
  });
});
