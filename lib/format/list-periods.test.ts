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
