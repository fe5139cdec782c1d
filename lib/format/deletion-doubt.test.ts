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

for (const [header, create, remove] of [
  ["Action", "C", "S"],
  ["Type d’opération", "A", "D"],
  ["Op", "+", "-"],
  ["Vorgang", "N", "L"],
] as const)
  test(`"${remove}" beside "${create}" under "${header}" is asked about, too`, async () => {
    const desk = await deskWith(
      `Login;Lieu;Date;Période;${header}\na;P;2026-03-09;Matin;${create}\nb;P;2026-03-09;Matin;${remove}`,
    );
    expect(desk.review.understood.ties).toEqual([{ column: "isDeletion", headers: [4] }]);
  });

test("the same letters under a header that is no action say nothing; nor do actions that only create", async () => {
  for (const [header, text] of [
    ["Équipe", "S"],
    ["Action", "C"],
    ["Action", "Créer"],
  ] as const)
    expect(
      (await deskWith(`Login;Lieu;Date;Période;${header}\na;P;2026-03-09;Matin;${text}`)).review.understood.ties,
    ).toEqual([]);
});

for (const header of ["Delete flag", "Suppression demandée", "flag_deleted", "Cancellation reason"])
  test(`whatever stands under "${header}" is asked about, unless nothing there says yes`, async () => {
    const said = async (text: string) =>
      (await deskWith(`Login;Lieu;Date;Période;${header}\na;P;2026-03-09;Matin;${text}`)).review.understood.ties;
    expect(await said("1")).toEqual([{ column: "isDeletion", headers: [4] }]);
    expect(await said("0")).toEqual([]);
    expect(await said("")).toEqual([]);
  });

test("a plain yes in another column is no deletion", async () => {
  const desk = await deskWith("Login;Lieu;Date;Période;Validé\na;P;2026-03-09;Matin;Oui");
  expect(desk.review.understood.ties).toEqual([]);
});
