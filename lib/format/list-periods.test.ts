import { expect, test } from "vitest";
import { deskWith, textOf } from "./desk-fixture";

for (const header of ["Date;Date fin", "Date;Au", "Date;End date", "Datum;Bis"])
  test(`a row that runs over several days does not send the first only: ${header}`, async () => {
    const desk = await deskWith(
      [
        `Login;Lieu;${header};Période`,
        "a;P;09/03/2026;13/03/2026;Matin",
        "b;P;13/03/2026;13/3/2026;Matin",
        "c;P;13/03/2026;;Matin",
      ].join("\n"),
    );
    expect(desk.review.groups).toMatchObject([{ rule: "period-in-list", rows: 1, lines: [2] }]);
    await desk.apply({ type: "leave-out-errors" });
    expect(await textOf(desk)).not.toContain("a;P");
  });

test("the first day, chosen as the date, does not send itself only either", async () => {
  const desk = await deskWith("Login;Lieu;Du;Au;Période\na;P;09/03/2026;13/03/2026;Matin");
  const { review } = await desk.apply({ type: "map-header", column: "date", header: 2 });
  expect(review.groups.map(({ rule }) => rule)).toContain("period-in-list");
});

for (const text of [
  "12/01/2026 - 16/01/2026",
  "12/01/2026-16/01/2026",
  "du 12 au 16 janvier 2026",
  "12-16/01/2026",
  "12–16 janvier 2026",
  "12/01 au 16/01/2026",
  "2026-01-12/2026-01-16",
  "2026-01-12 to 2026-01-16",
  "vom 12.01. bis 16.01.2026",
  "dal 12 al 16 gennaio 2026",
  "12/01/2026, 13/01/2026",
  "lundi 12 janvier et mardi 13 janvier 2026",
  "13/01/2026\u000b14/01/2026",
])
  test(`"${text}" is several days, and says so`, async () => {
    const desk = await deskWith(`Login;Lieu;Date;Période\na;P;${text};Matin\nb;P;15/01/2026;Matin`);
    expect(desk.review.groups[0]).toMatchObject({ rule: "period-in-list", column: "date", rows: 1, level: "error" });
    expect(desk.review.counts).toMatchObject({ errors: 1, all: 2 });
  });

for (const text of [
  "12-13",
  "demain",
  "12/01/2026 08:30",
  "12/01/2026 - ?",
  "2026-01-12T22:00:00Z",
  "18/9/5",
  "45924,5",
])
  test(`"${text}" is not several days`, async () => {
    const desk = await deskWith(`Login;Lieu;Date;Période\na;P;${text};Matin\nb;P;15/01/2026;Matin`);
    expect(desk.review.groups.map(({ rule }) => rule)).not.toContain("period-in-list");
  });

test("hours of a beginning and an end are no days", async () => {
  for (const hours of ["0.375;0.75", "8;17", "08:00;17:30", "9.00;17.30"]) {
    const desk = await deskWith(`Login;Lieu;Date;Début;Fin;Période\na;P;09/03/2026;${hours};Journée`);
    expect(desk.review.groups.map(({ rule }) => rule)).not.toContain("period-in-list");
  }
});

for (const header of ["Nb jours", "Durée (jours)", "Number of days", "Anzahl Tage"])
  test(`a row that stands for several days does not send the first only: ${header}`, async () => {
    const desk = await deskWith(
      [
        `Login;Lieu;Date;${header};Période`,
        "a;P;09/03/2026;5;Matin",
        "b;P;13/03/2026;1;Matin",
        "c;P;13/03/2026;0,5;Matin",
        "d;P;13/03/2026;2 jours;Matin",
      ].join("\n"),
    );
    expect(desk.review.groups).toMatchObject([{ rule: "period-in-list", rows: 2, lines: [2, 5] }]);
  });
