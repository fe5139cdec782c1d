import { expect, test } from "vitest";
import { dayOf } from "./calendar";
import { columns } from "./columns";
import type { Choices } from "./conversation";
import { createDesk } from "./desk";
import { allRows } from "./desk-fixture";
import { partsOf, rowOf, zipOf } from "./workbook-fixture";

const names = ["login", "workLocationName", "date", "position", "isDeletion"];
const header = rowOf(1, names);
const row = (line: number, login = "a", date = '<c s="1"><v>46034</v></c>') =>
  rowOf(line, [login, "Paris", date, "FullDay", '<c t="b"><v>0</v></c>']);

async function open(file: Blob, choices: Choices = {}) {
  const desk = createDesk(() => dayOf(2026, 1, 1) ?? 0);
  return { desk, opened: await desk.open(file, "plan.xlsx", choices, null, () => {}) };
}
async function cellsOf(file: Blob, choices: Choices = {}) {
  const { desk, opened } = await open(file, choices);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const { rows } = await desk.rows(allRows, 0, 100);
  return { understood: opened.review.understood, rows, desk };
}
const refusalOf = async (file: Blob) => {
  const { opened } = await open(file);
  return opened.ok ? "opened" : opened.refusal.kind;
};
const bookOf = (rows: string, more = {}) => zipOf(partsOf({ Plan: rows }, more));

for (const [what, cell, sent] of [
  ["a day", '<c s="1"><v>46034</v></c>', "2026-01-12"],
  ["a day and an hour that is midnight", '<c s="3"><v>46034</v></c>', "2026-01-12"],
  ["a computed day a hair before midnight", '<c s="1"><f>A1+1</f><v>46033.9999999999</v></c>', "2026-01-12"],
  ["a day and another hour", '<c s="3"><v>46034.5</v></c>', null],
  ["a number without a style", "<c><v>46034</v></c>", "2026-01-12"],
  ["an error", '<c t="e"><v>#N/A</v></c>', null],
  ["a text", '<c t="str"><v>12/01/2026</v></c>', null],
] as const)
  test(`${what} in the column of dates is ${sent}`, async () => {
    const { rows } = await cellsOf(bookOf(header + row(2, "a", cell)));
    expect(rows[0]?.cells.date.sent).toBe(sent);
  });

test("days count from 1904 where the workbook says so, with a style or without", async () => {
  const cells = ['<c s="1"><v>44572</v></c>', "<c><v>44572</v></c>"];
  const file = bookOf(header + cells.map((cell, i) => row(i + 2, "a", cell)).join(""), { date1904: true });
  expect((await cellsOf(file)).rows.map(({ cells: { date } }) => date.sent)).toEqual(["2026-01-12", "2026-01-12"]);
});

for (const [what, cell, text] of [
  ["a text with zeros in front", '<c t="inlineStr"><is><t>00123</t></is></c>', "00123"],
  ["a number shown with zeros", '<c s="2"><v>123</v></c>', "00123"],
  ["a number", "<c><v>123</v></c>", "123"],
  ["a large number", "<c><v>1E5</v></c>", "100000"],
  ["a very large number", "<c><v>1.2345678901234E+19</v></c>", "12345678901234000000"],
  ["a sum with dust", "<c><v>0.30000000000000004</v></c>", "0.3"],
  ["shared rich text", '<c t="s"><v>0</v></c>', "jdupont"],
  ["letters beyond Latin", '<c t="inlineStr"><is><t>日本 &amp; &#233;</t></is></c>', "日本 & é"],
] as const)
  test(`${what} reads as a person sees it: ${text}`, async () => {
    const strings = ["<r><t>j</t></r><r><rPr><b/></rPr><t>dupont</t></r>"];
    const { rows } = await cellsOf(bookOf(header + row(2, cell), { strings }));
    expect(rows[0]?.cells.login.text).toBe(text);
  });

test("hidden rows are read and said, hidden columns named, lines are the sheet's own", async () => {
  const plan = `<cols><col min="3" max="3" hidden="1"/></cols><sheetData>${rowOf(3, ["login", "workLocationName", "date", "position", "isDeletion"])}${row(5)}${row(9, "b").replace("<row ", '<row hidden="1" ')}</sheetData>`;
  const { rows, understood } = await cellsOf(bookOf(plan));
  expect(understood).toMatchObject({ headerLine: 3, workbook: { hiddenColumns: ["date"], hiddenRows: 1 } });
  expect(rows.map(({ line, findings }) => [line, findings.map(({ rule }) => rule)])).toEqual([
    [5, []],
    [9, ["row-hidden"]],
  ]);
});

test("the sheet that looks like a plan is read, and another when asked", async () => {
  const file = zipOf(partsOf({ Notes: rowOf(1, ["Read", "me"]), Plan: header + row(2), Old: header + row(2, "old") }));
  const { rows, understood } = await cellsOf(file);
  expect(understood.workbook?.sheet).toBe("Plan");
  expect(understood.workbook?.sheets.map(({ name }) => name)).toEqual(["Notes", "Plan", "Old"]);
  expect(rows[0]?.cells.login.text).toBe("a");
  expect((await cellsOf(file, { sheet: "Old" })).rows[0]?.cells.login.text).toBe("old");
});

test("a grid in a workbook takes its days from date cells and its legend from another sheet", async () => {
  const days = [46034, 46035, 46036].map((day) => `<c s="1"><v>${day}</v></c>`);
  const grid = rowOf(1, ["Login", ...days]) + rowOf(2, ["a", "B", "", "T"]);
  const { rows, understood } = await cellsOf(zipOf(partsOf({ Legend: rowOf(1, ["B", "Bureau (Lyon)"]), Plan: grid })));
  expect(understood.layout).toMatchObject({ kind: "grid", codes: [{ code: "B", suggested: "Lyon" }, { code: "T" }] });
  expect(rows.map(({ at, cells: { date } }) => [at, date.sent])).toEqual([
    ["B2", "2026-01-12"],
    ["D2", "2026-01-14"],
  ]);
});

for (const [what, file, kind] of [
  ["a zip without a workbook", zipOf({ "a.txt": "x" }), "file-binary"],
  ["a zip in a zip", zipOf({ "plan.xlsx": "PK" }), "file-binary"],
  [
    "an OpenDocument sheet",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "file-workbook",
  ],
  ["a binary workbook", zipOf({ "xl/workbook.bin": "x" }), "file-workbook"],
  ["a workbook that is cut off", bookOf(header + row(2)).slice(0, -30), "file-damaged"],
  ["a workbook without its sheet", zipOf({ "xl/workbook.xml": "<workbook/>" }), "file-damaged"],
  [
    "a sheet larger than the directory says",
    zipOf(partsOf({ Plan: header + row(2) }), { "xl/worksheets/sheet1.xml": 100 }),
    "file-damaged",
  ],
  [
    "a part that would fill the memory",
    zipOf(partsOf({ Plan: header }), { "xl/worksheets/sheet1.xml": 1_300_000_000 }),
    "file-too-large",
  ],
  [
    "a part packed a thousand times",
    zipOf(partsOf({ Plan: header }), { "xl/sharedStrings.xml": 60_000_000 }),
    "file-too-large",
  ],
  [
    "a thousand and one entries",
    zipOf(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`x${i}`, ""]))),
    "file-damaged",
  ],
  ["an empty sheet", bookOf(""), "file-empty"],
  ["a sheet of notes", bookOf(rowOf(1, ["Dear", "colleague"])), "header-unknown"],
  [
    "a workbook behind a password",
    new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), [..."EncryptedPackage"].join("\0")]),
    "file-locked",
  ],
] as const)
  test(`${what}: ${kind}`, async () => expect(await refusalOf(file)).toBe(kind));

test("a cell at the far corner of a sheet costs nothing", async () => {
  const corner = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
  const { rows } = await cellsOf(bookOf(header + row(2) + corner));
  expect(rows.map(({ line, findings }) => [line, findings.map(({ rule }) => rule)])).toEqual([
    [2, []],
    [1048576, ["row-too-long"]],
  ]);
});

test("a formula that failed is no login", async () => {
  const { rows } = await cellsOf(bookOf(header + row(2, '<c t="e"><f>VLOOKUP(1,B:B,1)</f><v>#N/A</v></c>')));
  expect(rows[0]?.cells.login).toMatchObject({ text: "#N/A", sent: null, findings: [{ rule: "formula-error" }] });
});

test("all seven columns read back from cells are written", async () => {
  const { desk } = await cellsOf(bookOf(header + row(2) + row(3, "b")));
  expect(await desk.write()).toMatchObject({ rows: 2, people: 2, firstDate: "2026-01-12" });
  expect(columns).toHaveLength(7);
});

test("the first lines of a sheet are shown as they stand, to choose the header by sight; blank ones count", async () => {
  const title = rowOf(1, ["Planning 2026"]);
  const { desk } = await cellsOf(bookOf(title + rowOf(3, names) + row(4)));
  expect(await desk.lines("utf-8", "Plan", 3)).toEqual(["Planning 2026", "", names.join("\t")]);
});

test("other sheets that look like rows are named, legends and hidden ones are not", async () => {
  const rows =
    rowOf(1, ["login", "workLocationName", "date", "position"]) + rowOf(2, ["a", "Paris", "2026-03-09", "AM"]);
  const places = rowOf(1, ["workLocationName", "areaName"]) + rowOf(2, ["Paris", "A1"]);
  const sheets = { RH: rows, Codes: rowOf(1, ["B", "Paris"]), Places: places, IT: rows };
  const opened = await createDesk(() => 20_000).open(zipOf(partsOf(sheets)), "x.xlsx", {}, null, () => {});
  expect(opened.ok && opened.review.understood.workbook).toMatchObject({ sheet: "RH", alike: ["IT"] });
});

test("a formula that shows an empty cell as a day gives no day", async () => {
  const rows =
    rowOf(1, ["login", "workLocationName", "date", "position"]) +
    rowOf(2, ["a", "Paris", '<c s="1"><v>0</v></c>', "PM"]);
  const opened = await createDesk(() => 20_000).open(zipOf(partsOf({ Plan: rows })), "x.xlsx", {}, null, () => {});
  expect(opened.ok && opened.review.groups).toMatchObject([{ rule: "date-invalid", rows: 1 }]);
});
