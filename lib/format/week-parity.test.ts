import { expect, test } from "vitest";
import { dayOf } from "./calendar";
import { allRows, deskWith, textOf } from "./desk-fixture";
import { isEvenWeek, parityOf, weeksOf } from "./week-parity";

async function weeksIn(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\n"));
  const { rows } = await desk.rows(allRows, 0, 100);
  return rows.map(
    ({ findings, cells: { date, workLocationName } }) => findings[0]?.rule ?? `${date.sent} ${workLocationName.text}`,
  );
}
const header = "Login;Du;Au;Semaine;Lundi;Mardi;Mercredi";

test("a week that alternates holds in even or in odd weeks only", async () =>
  expect(
    await weeksIn(header, "a;02/03/2026;15/03/2026;paire;B;;", "a;02/03/2026;15/03/2026;Semaines impaires;;T;"),
  ).toEqual(["2026-03-02 B", "2026-03-10 T"]));

test("weeks called A and B are asked for and never written as every week", async () => {
  const lines = [
    header,
    "a;02/03/2026;15/03/2026;A;B;;",
    "a;02/03/2026;08/03/2026;S10;T;;",
    "b;02/03/2026;15/03/2026;toutes;B;;",
  ];
  expect(await weeksIn(...lines)).toEqual(["week-alternates", "2026-03-02 T", "2026-03-02 B", "2026-03-09 B"]);
  expect(await textOf(await deskWith(lines.join("\n")))).toBeNull();
});

for (const [text, parity] of Object.entries({
  Paire: "even",
  "sem. impaire": "odd",
  "ungerade Wochen": "odd",
  oneven: "odd",
  Dispari: "odd",
  nieparzyste: "odd",
  Paris: null,
  "": null,
}))
  test(`weeks called “${text}”`, () => expect(parityOf(text)).toBe(parity));

test("numbers of one week beside its own dates say nothing of other weeks", () => {
  expect(weeksOf([{ text: "10", header: "Semaine" }], true)).toBe("all");
  expect(weeksOf([{ text: "1", header: "Type de semaine" }], false)).toBe("unsure");
});

test("the parity of a week turns over the new year by its number", () => {
  const isEven = (...[y, m, d]: [number, number, number]) => isEvenWeek(dayOf(y, m, d) ?? 0);
  expect([isEven(2026, 12, 31), isEven(2027, 1, 3), isEven(2027, 1, 4), isEven(2027, 1, 11)]).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

for (const [what, lines] of Object.entries({
  ISO: ["Login;Semaine;Lundi;Mardi;Mercredi", "a;2026-W10;B;;T"],
  "with the year of the title": ["Planning 2026", "Login;Semaine;Lundi;Mardi;Mercredi", "a;S10;B;;T"],
  "as bare numbers with a year beside": ["Login;Année;Semaine;Lundi;Mardi;Mercredi", "a;2026;10;B;;T"],
}))
  test(`a week by its number, ${what}`, async () =>
    expect(await weeksIn(...lines)).toEqual(["2026-03-02 B", "2026-03-04 T"]));

test("a week by its number in no year is an error", async () =>
  expect(await weeksIn("Login;Semaine;Lundi;Mardi;Mercredi", "a;10;B;;T")).toEqual(["period-unreadable"]));
