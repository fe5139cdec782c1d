import { expect, test } from "vitest";
import { deskWith, textOf } from "./desk-fixture";

const rows = ["a;P;2026-03-09;Matin;Ajouter", "b;P;2026-03-09;Matin;Supprimer"];
const file = (header: string) => [`Login;Lieu;Date;Période;${header}`, ...rows].join("\n");

for (const header of ["Action", "Type", "Opération"])
  test(`"Supprimer" under "${header}" is asked about, not imported as a creation`, async () => {
    const desk = await deskWith(file(header));
    expect(desk.review.understood.ties).toEqual([{ column: "isDeletion", headers: [4] }]);
    expect(await textOf(desk)).toBeNull();
    const { review } = await desk.apply({ type: "map-header", column: "isDeletion", header: 4 });
    expect(review.groups).toMatchObject([{ rule: "deletion-unreadable", values: [{ text: "Ajouter" }] }]);
    await desk.undo();
    await desk.apply({ type: "map-header", column: "isDeletion", header: null });
    expect(await textOf(desk)).toMatch(/a;.*;false\r\nb;.*;false/);
  });

test("a plain yes in another column is no deletion", async () => {
  const desk = await deskWith("Login;Lieu;Date;Période;Validé\na;P;2026-03-09;Matin;Oui");
  expect(desk.review.understood.ties).toEqual([]);
});
