import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columns } from "./columns";
import { createDesk } from "./desk";
import { deskWith } from "./desk-fixture";

const download = (file: string) => new Uint8Array(readFileSync(new URL(`../../public/${file}`, import.meta.url)));

test("the template is the header line we write and nothing else", async () => {
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(download("template.csv"))).toBe(
    `\ufeff${columns.join(";")}\r\n`,
  );
  const opened = await createDesk().open(new Blob([download("template.csv")]), "template.csv", {}, null, () => {});
  expect(opened).toEqual({ ok: false, refusal: { kind: "header-only", headers: [...columns] } });
});

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
