import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Choices, Opened } from "./conversation";
import { createDesk } from "./desk";
import { allRows, deskWith, guideFile, textOf } from "./desk-fixture";
import { maxOriginalBytes } from "./original-limit";

const row = "aexemple;Paris;;2025-09-18;FullDay;;false";
const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

async function open(content: BlobPart | readonly BlobPart[], choices: Choices = {}): Promise<Opened> {
  const parts = Array.isArray(content) ? content : [content];
  return createDesk().open(new Blob(parts), "planning.csv", choices, null, () => {});
}
const refusalOf = async (content: BlobPart) => {
  const opened = await open(content);
  return opened.ok ? "opened" : opened.refusal.kind;
};

for (const [what, content, kind] of [
  ["nothing", "", "file-empty"],
  ["blank lines", "\r\n \r\n", "file-empty"],
  ["a byte-order mark alone", "\ufeff", "file-empty"],
  ["a PNG picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "file-picture"],
  ["a JPEG picture", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), "file-picture"],
  ["a GIF picture", "GIF89a....", "file-picture"],
  ["the beginning of a workbook", bytes(0x50, 0x4b, 3, 4, 20, 0), "file-damaged"],
  ["an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "file-workbook"],
  ["a web page named .xls", "\ufeff\n<html><body><table><tr><td>login</td></tr></table>", "file-workbook"],
  ["XML of Excel 2003", '<?xml version="1.0"?>\n<?mso-application?>\n<ss:Workbook>', "file-workbook"],
  ["a letter in a web page", "<html><p>login;date</p></html>", "header-unknown"],
  ["a PDF", "%PDF-1.7\n%âãÏÓ", "file-pdf"],
  ["NUL bytes", `${guideFile(row)}\0`, "file-binary"],
  ["control characters", "\u0001\u0002\u0003login;date\u0004", "file-binary"],
  ["NUL bytes far into the file", guideFile(...Array.from({ length: 3000 }, () => row), "a\0b"), "file-binary"],
  ["a header and no row", guideFile(), "header-only"],
  ["a header and a total", guideFile("Total;;;0 rows"), "header-only"],
  ["one known column only", "login;x\na;b\n", "header-unknown"],
  ["a letter", "Dear colleague,\nthe plan is late.\n", "header-unknown"],
] as const)
  test(`${what}: ${kind}`, async () => expect(await refusalOf(content)).toBe(kind));

test("a header that is not known says what stands there", async () =>
  expect(await open("Mitarbeiternr;Abteilung\n1;2\n")).toEqual({
    ok: false,
    refusal: { kind: "header-unknown", found: ["Mitarbeiternr", "Abteilung"] },
  }));

test("more than 250 MB are refused before a byte is read", async () => {
  // a File that only says how long it is: reading it would throw
  const file = Object.defineProperty(new Blob(["x"]), "size", { value: maxOriginalBytes + 1 });
  const opened = await createDesk().open(file, "big.csv", {}, null, () => {});
  expect(opened).toEqual({
    ok: false,
    refusal: { kind: "file-too-large", bytes: maxOriginalBytes + 1, limit: maxOriginalBytes },
  });
});

test("a file that cannot be read any more is refused, not thrown", async () => {
  const file = new Blob([guideFile(row)]);
  file.slice = () => {
    throw new DOMException("changed on disk", "NotReadableError");
  };
  expect(await createDesk().open(file, "gone.csv", {}, null, () => {})).toMatchObject({
    refusal: { kind: "file-unreadable" },
  });
});

const accented = guideFile("zoé;Siège – Lyon;;2025-09-18;FullDay;l’été à 12 €;false");
const western = (text: string) =>
  Uint8Array.from(text, (letter) => ({ "–": 0x96, "’": 0x92, "€": 0x80 })[letter] ?? letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
for (const [encoding, bom, content] of [
  ["utf-8", false, utf8(accented)],
  ["utf-8", true, utf8(`\ufeff${accented}`)],
  ["utf-8", true, utf8(`\ufeff\ufeff${accented}`)],
  ["windows-1252", false, western(accented)],
  ["utf-16le", true, utf16(`\ufeff${accented}`, true)],
  ["utf-16be", true, utf16(`\ufeff${accented}`, false)],
] as const)
  test(`${encoding}${bom ? " with a mark" : ""} is understood, accents and all`, async () => {
    const desk = await deskWith(content);
    expect(desk.review.understood).toMatchObject({ encoding, bom });
    expect(await textOf(desk)).toContain("zoé;Siège – Lyon;;2025-09-18;FullDay;l’été à 12 €;false");
  });

test("one wrong byte at the very end sends the whole file to windows-1252", async () => {
  const rows = Array.from({ length: 40_000 }, (_, n) => `p${n};Paris;;2025-09-18;FullDay;;false`);
  const desk = await deskWith(western(guideFile(...rows, "last;Siège;;2025-09-18;FullDay;;false")));
  expect(desk.review.understood.encoding).toBe("windows-1252");
  expect(desk.review.counts.all).toBe(40_001);
});

test("an accent that stands on the border of two pieces stays whole", async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, n) => `p${n};${"é".repeat(20 + (n % 7))};;2025-09-18;FullDay;ñ;false`,
  );
  const written = await textOf(await deskWith(guideFile(...rows)));
  expect(written?.includes("\ufffd")).toBe(false);
  expect(written?.split("\r\n").slice(1, -1)).toEqual(rows);
});

test("the admin's choice of encoding, delimiter or header line is followed", async () => {
  const choices: Choices = { encoding: "windows-1252", delimiter: ",", headerLine: 2 };
  const desk = await deskWith(utf8("x,login\nlogin,place,date,part\nzoé,Paris,2025-09-18,FullDay\n"), choices);
  expect(desk.review.understood).toMatchObject({ encoding: "windows-1252", delimiter: ",", headerLine: 2 });
  expect(await textOf(desk)).toContain("zoÃ©;Paris");
});

test("sep= names the delimiter and counts as a line", async () => {
  const desk = await deskWith('sep=,\r\nlogin,place,date,part\r\na,"b;c",2025-09-18,am;x\r\n');
  expect(desk.review.understood).toMatchObject({ delimiter: ",", headerLine: 2 });
  expect((await desk.rows(allRows, 0, 1)).rows[0]).toMatchObject({ line: 3, cells: { position: { text: "am;x" } } });
});

test("commas in the comments do not make commas the delimiter", async () => {
  const desk = await deskWith(guideFile("a;Paris;;2025-09-18;FullDay;one, two, three, four, five, six, seven, eight;"));
  expect(desk.review.understood.delimiter).toBe(";");
});

test("lines under the table are skipped and quoted, lines between rows are rows", async () => {
  const desk = await deskWith(
    guideFile(row, "a remark between", row.replace("18", "19"), "", "Total;;;2", "* a remark", ""),
  );
  expect(desk.review.counts.all).toBe(3);
  expect(desk.review.understood.skipped).toEqual({
    blank: 2,
    lines: [
      { line: 6, text: "Total · 2" },
      { line: 7, text: "* a remark" },
    ],
  });
});

test("one word alone in the last line is a row that was cut off, not a remark", async () => {
  const desk = await deskWith(guideFile(row, "bmodele"));
  expect(desk.review.groups).toMatchObject([{ rule: "row-too-short", lines: [3] }]);
});

const outputs = readdirSync(new URL("../../e2e/fixtures/", import.meta.url)).filter((file) =>
  file.endsWith(".expected.csv"),
);
for (const file of outputs)
  test(`${file}: what we write is read back without a finding and written again byte for byte`, async () => {
    const content = readFileSync(new URL(`../../e2e/fixtures/${file}`, import.meta.url));
    const desk = await deskWith(new Uint8Array(content));
    expect(desk.review.counts.errors).toBe(0);
    const written = await desk.write();
    expect(written && Buffer.from(await written.parts[0].file.arrayBuffer()).equals(content)).toBe(true);
  });
