import { expect, test } from "vitest";
import { deskWith } from "./desk-fixture";

async function understoodOf(...lines: readonly string[]) {
  const { review } = await deskWith(lines.map((line) => `${line}\n`).join(""));
  const { headers, ties } = review.understood;
  const fed = Object.fromEntries(headers.flatMap(({ name, column }) => (column === null ? [] : [[column, name]])));
  return { fed, asked: ties.map(({ headers: tied }) => tied.map((index) => headers[index]?.name)) };
}

for (const [what, column, name, ...lines] of [
  ["weekdays beside dates", "date", "Date", "Login;Lieu;Jour;Date;Période", "a;Paris;lundi;2026-01-12;Matin"],
  [
    "names beside logins",
    "login",
    "Code salarié",
    "Code salarié;Salarié;Lieu;Date;Période",
    "jdoe;Doe Jane;Paris;2026-01-12;Matin",
  ],
  ["an empty column beside a filled one", "date", "Jour", "Login;Lieu;Date;Jour;Période", "a;Paris;;2026-01-12;Matin"],
  [
    "reasons beside parts of the day",
    "position",
    "Moment",
    "Login;Lieu;Date;Période;Moment",
    "a;Paris;2026-01-12;T1 2026;Matin",
  ],
] as const)
  test(`${what}: the cells tell which of two headers it is`, async () =>
    expect(await understoodOf(...lines)).toMatchObject({ fed: { [column]: name }, asked: [] }));

test("where both may be it, or neither, it is asked", async () => {
  const header = "Login;Lieu;Date;Jour;Période";
  for (const cells of ["2026-01-12;2026-01-13", "x;y", ";"])
    expect((await understoodOf(header, `a;Paris;${cells};Matin`)).asked).toEqual([["Date", "Jour"]]);
  expect((await understoodOf("Matricule;E-mail;Lieu;Date;Période", "12;a@b.fr;Paris;2026-01-12;Matin")).asked).toEqual([
    ["Matricule", "E-mail"],
  ]);
});

test("numbers that are left of two columns are still no logins without a question", async () =>
  expect(
    (await understoodOf("Matricule;Collaborateur;Lieu;Date;Période", "12;Doe Jane;Paris;2026-01-12;Matin")).asked,
  ).toEqual([["Matricule"]]));
