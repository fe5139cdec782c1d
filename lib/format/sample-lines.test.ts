import { expect, test } from "vitest";
import { createDesk } from "./desk";
import { guideFile } from "./desk-fixture";

const row = "aexemple;Paris;;2025-09-18;FullDay;;false";
const latin = (text: string) => Uint8Array.from(text, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));

test("lines with accents are shown as another encoding would read them", async () => {
  const file = new Blob([latin(guideFile(row, row.replace("Paris", "Siège"), row, row.replace("Paris", "10 €")))]);
  const desk = createDesk();
  await desk.open(file, "plan.csv", {}, null, () => {});
  expect(await desk.sample("windows-1252")).toEqual([row.replace("Paris", "Siège"), row.replace("Paris", "10 €")]);
  expect(await desk.sample("utf-8")).toEqual([row.replace("Paris", "Si\ufffdge"), row.replace("Paris", "10 \ufffd")]);
});

test("a file of plain letters has nothing to choose by", async () => {
  const desk = createDesk();
  await desk.open(new Blob([guideFile(row)]), "plan.csv", {}, null, () => {});
  expect(await desk.sample("windows-1252")).toEqual([]);
});
