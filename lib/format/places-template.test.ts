import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { dayOf } from "./calendar";
import { createDesk } from "./desk";
import { deskWith, textOf } from "./desk-fixture";
import { placesTemplate } from "./places-template";

const places = [
  { name: "Paris", isActive: true, areas: [{ name: "North wing" }, { name: "South; wing" }] },
  { name: "Lyon", isActive: true, areas: [{ name: "North wing" }, { name: "Atelier «7»" }] },
  { name: "Lyon", isActive: true, areas: [{ name: "Annexe" }] },
  { name: "=Télétravail, maison", isActive: true, areas: [] },
  { name: "Nice", isActive: false, areas: [{ name: "Plage" }] },
];

test("the template offers active places, the areas of each and the parts of the day", async () => {
  const { sheets } = await readXlsx(await placesTemplate(places));
  expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
    ["plan", false],
    ["Lists", true],
  ]);
  const column = (at: number) => sheets[1]?.rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
  expect(column(0)).toEqual(["=Télétravail, maison", "Lyon", "Paris"]);
  expect(column(1)).toEqual(["Lyon", "Lyon", "Lyon", "Paris", "Paris"]);
  expect(column(2)).toEqual(["Annexe", "Atelier «7»", "North wing", "North wing", "South; wing"]);
  expect(column(3)).toEqual(["FullDay", "FirstHalf", "SecondHalf"]);
  const drops = sheets[0]?.dataValidations?.map(({ range, formula1, values }) => [range, formula1 ?? values]);
  expect(drops).toContainEqual(["B2:B1001", "Lists!$A$1:$A$3"]);
  expect(drops).toContainEqual([
    "C2:C1001",
    "OFFSET(Lists!$C$1,MATCH($B2,Lists!$B$1:$B$5,0)-1,0,COUNTIF(Lists!$B$1:$B$5,$B2),1)",
  ]);
  expect(drops).toContainEqual(["E2:E1001", "Lists!$D$1:$D$3"]);
});

test("filled from its own lists it reads back exactly, without a question", async () => {
  const workbook = await openXlsx(await placesTemplate(places));
  const day = new Date("2026-12-14T00:00:00Z");
  workbook.sheets[0]?.rows.splice(
    1,
    3,
    ["00123", "=Télétravail, maison", "", day, "FullDay", "", ""],
    ["jdupont", "Paris", "South; wing", day, "FirstHalf", "back at 14:00", "false"],
    ["jdupont", "Lyon", "Atelier «7»", day, "SecondHalf", "", "false"],
  );
  const bytes = await saveXlsx(workbook);
  const desk = await deskWith(new Uint8Array(bytes));
  expect(desk.review.groups).toEqual([]);
  expect(await textOf(desk)).toBe(
    "login;workLocationName;areaName;date;position;comment;isDeletion\r\n" +
      "00123;=Télétravail, maison;;2026-12-14;FullDay;;false\r\n" +
      'jdupont;Paris;"South; wing";2026-12-14;FirstHalf;back at 14:00;false\r\n' +
      "jdupont;Lyon;Atelier «7»;2026-12-14;SecondHalf;;false\r\n",
  );
});

test("an account without a single active place still gets a template", async () => {
  const { sheets } = await readXlsx(await placesTemplate([]));
  expect(sheets[0]?.dataValidations?.map(({ range }) => range)).toEqual(["E2:E1001", "G2:G1001"]);
});

test("dates are dates and everything else is text, also in cells that are still empty", async () => {
  const { sheets } = await readXlsx(await placesTemplate(places), { readStyles: true });
  const formats = [0, 1, 3, 6].map((column) => sheets[0]?.cells?.get(`1,${column}`)?.style?.numFmt);
  expect(formats).toEqual(["@", "@", "yyyy-mm-dd", "@"]);
});

test("a template that nobody filled is refused as one without rows", async () => {
  const desk = createDesk(() => dayOf(2026, 1, 1) ?? 0);
  const bytes = await placesTemplate(places);
  const opened = await desk.open(new Blob([new Uint8Array(bytes)]), "template.xlsx", {}, null, () => {});
  expect(opened).toMatchObject({ ok: false, refusal: { kind: "header-only" } });
});
