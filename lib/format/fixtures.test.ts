import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { dayOf } from "./calendar";
import type { Column } from "./columns";
import { columns, positions } from "./columns";
import type { Opened, Review, RowView } from "./conversation";
import { createDesk } from "./desk";
import type { Level } from "./finding";

/** The files as HR people have them; how each outcome was decided stands with them. */
const folder = new URL("../../e2e/fixtures/", import.meta.url);
const level = z.enum(["error", "warning", "note"]);
const finding = z.object({ row: z.number().nullable(), column: z.string().nullable(), kind: z.string(), level });
const answered = z.object({
  answers: z.object({
    columns: z.record(z.string(), z.string()).optional(),
    dateOrder: z.string().optional(),
    position: z.enum(positions).optional(),
    codes: z.record(z.string(), z.string()).optional(),
    holidays: z.array(z.string()).optional(),
  }),
  output: z.string(),
});
const fixture = z.object({
  file: z.string(),
  needs: z.array(z.string()).optional(),
  expect: z.object({
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    headerRow: z.number().nullable(),
    mapping: z.record(z.string(), z.string().nullable()),
    needsChoice: z.array(z.string()),
    rows: z.number(),
    layout: z.string().optional(),
    sheet: z.string().optional(),
    output: z.string().nullable(),
    outputIfAny: z.string().optional(),
    answered: z.array(answered).optional(),
    findings: z.array(finding),
  }),
});
type Fixture = z.infer<typeof fixture>;
const fixtures = z.array(fixture).parse(JSON.parse(readFileSync(new URL("fixtures.json", folder), "utf8")));
const isReadable = ({ expect: { encoding } }: Fixture) => encoding !== null;
const lists = fixtures.filter((entry) => isReadable(entry) && !entry.expect.layout && !entry.needs);
const plans = fixtures.filter((entry) => entry.expect.layout);

const encodingOf = ({ bom, encoding }: Review["understood"]) => (bom && encoding === "utf-8" ? "utf-8-bom" : encoding);
const bytesOf = (file: string) => readFileSync(new URL(file, folder));
async function open(file: string) {
  const desk = createDesk(() => dayOf(2026, 1, 1) ?? 0);
  const opened = await desk.open(new Blob([bytesOf(file)]), file, {}, null, () => {});
  return { desk, opened };
}
function reviewOf(opened: Opened): Review {
  if (!opened.ok) throw new Error(`refused: ${opened.refusal.kind}`);
  return opened.review;
}

for (const { file, expect: expected } of lists) {
  test(`${file}: encoding, delimiter, header row and columns are understood`, async () => {
    const { opened } = await open(file);
    const { understood, counts } = reviewOf(opened);
    expect(understood.workbook?.sheet).toBe(expected.sheet);
    if (expected.encoding !== "xlsx") {
      expect(encodingOf(understood)).toBe(expected.encoding);
      expect(understood.delimiter).toBe(expected.delimiter);
    }
    expect(understood.headerLine).toBe(expected.headerRow);
    for (const { index, name, column } of understood.headers)
      expect(column, name).toBe(
        expected.mapping[name] ?? expected.mapping[`${String.fromCharCode(65 + index)}:${name}`] ?? null,
      );
    expect(understood.headers).toHaveLength(Object.keys(expected.mapping).length);
    expect(counts.all).toBe(expected.rows);
  });

  const output = expected.output ?? expected.outputIfAny;
  if (output)
    test(`${file}: becomes ${output} byte for byte when rows in error are left out`, async () => {
      const { desk } = await open(file);
      await desk.apply({ type: "leave-out-errors" });
      await expectWritten(desk, output);
    });

  if (expected.needsChoice.length > 0)
    test(`${file}: nothing is written before the admin has decided`, async () => {
      const { desk } = await open(file);
      expect(await desk.write()).toBeNull();
    });

  for (const { answers, output } of expected.answered ?? [])
    test(`${file}: becomes ${output} with the answers ${JSON.stringify(answers)}`, async () => {
      const { desk } = await open(file);
      for (const [name, letter] of Object.entries(answers.columns ?? {}))
        await desk.apply({ type: "map-header", column: columnNamed(name), header: letter.charCodeAt(0) - 65 });
      if (answers.dateOrder)
        await desk.apply({ type: "read-dates", order: answers.dateOrder === "DMY" ? "day-first" : "month-first" });
      await expectWritten(desk, output);
    });

  test(`${file}: every finding is on its row, and no other row has one`, async () => {
    const { desk, opened } = await open(file);
    const { understood } = reviewOf(opened);
    const { rows } = await desk.rows({ filter: "all", group: null, keep: null }, 0, 1000);
    const found = [...rows.flatMap(findingsOfRow), ...understood.skipped.lines.map(({ line }) => skipped(line))];
    const wanted = expected.findings.filter(({ kind }) => !unsaid.includes(kind)).map(named);
    expect(found.sort()).toEqual(wanted.sort());
  });
}

/** Notes we do not make, and what is said of the file as a whole. */
const unsaid = ["formula-like", "header-duplicate", "header-empty"];
const totals = ["row-total", "row-note"];

const named = ({ row, column, kind, level }: z.infer<typeof finding>): string =>
  totals.includes(kind) ? skipped(row) : words(row, column, kind, level);
const words = (row: number | null, column: string | null, rule: string, level: Level): string =>
  `row ${row} ${column ?? "whole"}: ${rule} ${level}`;
const skipped = (line: number | null): string => `row ${line} skipped`;
const findingsOfRow = ({ line, findings, cells }: RowView): string[] =>
  [...findings, ...columns.flatMap((column) => cells[column].findings)].map(({ rule, column, level }) =>
    words(line, column, rule, level),
  );

function columnNamed(name: string): Column {
  const column = columns.find((known) => known === name);
  if (!column) throw new Error(`no column ${name}`);
  return column;
}

async function expectWritten(desk: ReturnType<typeof createDesk>, output: string): Promise<void> {
  const written = await desk.write();
  expect(written && Buffer.from(await written.parts[0].file.arrayBuffer()).toString()).toBe(bytesOf(output).toString());
  expect(written?.bytes).toBe(bytesOf(output).length);
}

for (const { file, expect: expected } of plans) {
  test(`${file}: understood as a ${expected.layout}, whose cells only the admin can explain`, async () => {
    const { desk, opened } = await open(file);
    const { understood } = reviewOf(opened);
    expect(understood.layout).toMatchObject({ kind: expected.layout, confirmed: null });
    expect(understood.headerLine).toBe(expected.headerRow);
    for (const [name, column] of Object.entries(expected.mapping))
      expect(understood.headers.find((header) => header.name === name)?.column ?? null, name).toBe(
        columns.find((known) => known === column) ?? null,
      );
    await desk.apply({ type: "leave-out-errors" });
    expect(await desk.write()).toBeNull();
  });

  for (const { answers, output } of expected.answered ?? [])
    test(`${file}: becomes ${output} with the answers ${JSON.stringify(answers)}`, async () => {
      const { desk, opened } = await open(file);
      const { layout } = reviewOf(opened).understood;
      const seen = layout.kind === "list" ? [] : layout.codes.map(({ code }) => code);
      const codes = answers.codes
        ? Object.entries(answers.codes).map(([code, place]) => ({ code, place }))
        : seen.map((code) => ({ code, place: code }));
      await desk.apply({
        type: "confirm-layout",
        position: answers.position ?? "FullDay",
        codes,
        skip: answers.holidays ?? [],
      });
      const { rows } = await desk.rows({ filter: "to-fix", group: null, keep: null }, 0, 1000);
      expect(rows.flatMap(findingsOfPlan).sort()).toEqual(expected.findings.map(foundInPlan).sort());
      await desk.apply({ type: "leave-out-errors" });
      await expectWritten(desk, output);
    });
}

/** A finding of a grid is named by its cell; one about the period of a week by its line. */
const findingsOfPlan = ({ line, at, findings, cells }: RowView): string[] => [
  ...findings.map(({ rule }) => `${line} ${rule}`),
  ...columns.flatMap((column) => cells[column].findings.map(({ rule }) => `${at} ${rule}`)),
];
const foundInPlan = ({ row, column, kind }: z.infer<typeof finding>): string =>
  kind.startsWith("code") ? `${column}${row} ${kind}` : `${row} ${kind}`;

test("the legend below a grid proposes the place in its brackets", async () => {
  const { opened } = await open("grid.csv");
  expect(reviewOf(opened).understood.layout).toMatchObject({
    codes: [
      { code: "B", rows: 4, suggested: "Siège – Lyon" },
      { code: "TT", rows: 4, suggested: "Télétravail" },
      { code: "T", rows: 4, suggested: "Déplacement" },
      { code: "?", rows: 1, suggested: null },
    ],
  });
});

for (const [file, kind] of [
  ["empty.csv", "file-empty"],
  ["picture.csv", "file-picture"],
] as const)
  test(`${file}: refused as ${kind}`, async () => {
    const { opened } = await open(file);
    expect(opened).toEqual({ ok: false, refusal: { kind } });
  });
