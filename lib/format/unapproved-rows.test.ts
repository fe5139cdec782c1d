import { expect, test } from "vitest";
import { allRows, deskWith, textOf } from "./desk-fixture";

const file = (header: string, ...said: readonly string[]) =>
  deskWith(
    [`Login;Lieu;Date;Période;${header}`, ...said.map((text, at) => `p${at};Home;2026-01-12;Matin;${text}`)].join("\n"),
  );

for (const [header, approved, ...others] of [
  ["Statut", "Validée", "Refusée", "En attente"],
  ["Status", "Approved", "Rejected", "Pending approval"],
  ["Stand", "Genehmigt", "abgelehnt", "Entwurf"],
  ["Estado", "Aprobado", "Rechazado", "Pendiente"],
  ["Stan", "Zatwierdzony", "Odrzucony", "Oczekuje"],
] as const)
  test(`what "${header}" calls refused or pending is not imported without a word`, async () => {
    const desk = await file(header, approved, ...others);
    expect(desk.review.groups).toMatchObject([{ rule: "row-unapproved", level: "warning", rows: 2, lines: [3, 4] }]);
    const group = desk.review.groups[0]?.key ?? "";
    const { review } = await desk.apply({ type: "set-cell", row: 1, column: "comment", text: "seen" });
    expect(review.counts).toMatchObject({ ready: 1, warnings: 2 });
    expect((await desk.rows({ ...allRows, group }, 0, 9)).rows.map(({ id, state }) => [id, state])).toEqual([
      [1, "warning"],
      [2, "warning"],
    ]);
    await desk.apply({ type: "leave-out-group", group });
    expect(await textOf(desk)).toMatch(/\r\np0;.*\r\n$/);
  });

test("a column that is sent says nothing of approval, nor does one of many remarks", async () => {
  expect((await file("Commentaire", "en attente")).review.groups).toEqual([]);
  const remarks = Array.from({ length: 40 }, (_, at) => `x${at}`);
  expect((await file("Suivi", "en attente", ...remarks)).review.groups).toEqual([]);
});
