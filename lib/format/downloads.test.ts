import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deskWith, textOf } from "./desk-fixture";
import { templateFiles } from "./template-files";
import { templates } from "./templates";
import { unpackWhole } from "./unpack-part";
import { readZipDirectory } from "./zip-directory";

const download = (file: string) => new Uint8Array(readFileSync(new URL(`../../public/${file}`, import.meta.url)));

/** What a file says: of a workbook the parts in it, since how tightly they are packed is the machine's affair. */
async function contentOf(name: string, bytes: Uint8Array): Promise<unknown> {
  if (!name.endsWith(".xlsx")) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const file = new Blob([new Uint8Array(bytes)]);
  const entries = [...((await readZipDirectory(file, 100)) ?? new Map()).values()];
  return Promise.all(entries.map(async (entry) => [entry.name, await unpackWhole(file, entry)]));
}

test("the templates are what `npm run templates` makes of the rules", async () => {
  for (const { name, bytes } of await templateFiles())
    expect(await contentOf(name, download(name)), name).toEqual(await contentOf(name, bytes));
});

for (const { name, shape } of templates) {
  for (const ending of ["csv", "xlsx"])
    test(`${name}.${ending} is read as a ${shape} without a finding`, async () => {
      const desk = await deskWith(download(`${name}.${ending}`));
      const { layout } = desk.review.understood;
      expect(layout.kind).toBe(shape);
      if (layout.kind !== "list") {
        const codes = layout.codes.map(({ code, suggested }) => ({ code, place: suggested }));
        expect(codes.filter(({ place }) => place === null)).toEqual([]);
        await desk.apply({ type: "confirm-layout", position: "FullDay", codes, skip: [] });
      }
      expect(await desk.write()).not.toBeNull();
    });

  test(`${name}: the workbook says what the CSV says`, async () => {
    const [csv, xlsx] = await Promise.all(
      ["csv", "xlsx"].map(async (ending) => {
        const desk = await deskWith(download(`${name}.${ending}`));
        const { layout } = desk.review.understood;
        const codes = layout.kind === "list" ? [] : layout.codes.map(({ code }) => ({ code, place: `x${code}` }));
        await desk.apply({ type: "confirm-layout", position: "SecondHalf", codes, skip: ["2026-12-17"] });
        return textOf(desk);
      }),
    );
    expect(xlsx).toBe(csv);
    expect(csv).not.toBeNull();
  });
}

test("the example needs one repair, and then goes as it is", async () => {
  const desk = await deskWith(download("example.csv"));
  expect(desk.review.groups).toMatchObject([{ rule: "position-unreadable", rows: 1, values: [{ text: "Afternon" }] }]);
  expect(desk.review.understood).toMatchObject({
    missing: [],
    ties: [],
    dates: { order: "day-first", decided: "by-file" },
  });
  const repair = { type: "replace-value", column: "position", from: "Afternon", to: "Afternoon" } as const;
  expect((await desk.apply(repair)).review.counts).toMatchObject({ all: 12, ready: 12 });
  expect(await desk.write()).toMatchObject({ rows: 12, people: 6, firstDate: "2026-12-14", lastDate: "2026-12-17" });
});
