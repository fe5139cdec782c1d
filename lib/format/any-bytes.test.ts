import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columns } from "./columns";
import { createDesk } from "./desk";
import { allRows, guideFile } from "./desk-fixture";
import { partsOf, rowOf, zipOf } from "./workbook-fixture";

const folder = new URL("../../e2e/fixtures/", import.meta.url);
const seeds = [
  "excel-france.csv",
  "unicode-text.txt",
  "unclosed-quote.csv",
  "title-and-total.csv",
  "ragged.csv",
  "planning.xlsx",
  "grid.csv",
  "standard-week.csv",
].map((file) => new Uint8Array(readFileSync(new URL(file, folder))));
for (const text of [
  "Mars 2026\nMatricule;2;3;4;5;6\n;L;M;M;J;V\na;B;T;B;B;T\n",
  "Login;Date;Matin;Après-midi;Au\na;26-11-27;Paris;Lyon;26-11-30\n",
  "Service;Agent;L;M;M;J;V\nRH;a;B;T;B;B;T\n",
  "Mars 2026\nLogin;2;3;4;5;6;Login;9;10\na;B;T;B;B;T;b;T\nTotal;1;1\nAvril 2026\nLogin;6;7;8;9;10\na;B;1;2;3;4\nn;1;2\n",
  "KW 11 2026;a;b\nMo;B;T\nDi;T;\nMi;;B\nKW 12 2026;a;b\nMo;B;T\n",
  "Plan 2026\n;S10;;;S11;;\nLogin;Lu;Ma;Me;Lu;Ma;Me\na;B;T;B;T;B;T\n",
  "Login;Année;Semaine;Parité;Lundi;Mardi;Mercredi\na;2026;10;;B;T;B\nb;;2026-W11;paire;B;T;B\n",
  "Login;;2026-03-09;2026-03-10\na;Matin;B;T\n;PM;T;T\n",
])
  seeds.push(new TextEncoder().encode(text));

/** Opens the bytes, looks at every row, leaves out what is wrong and writes. Anything but a refusal must add up. */
async function expectSense(bytes: Uint8Array): Promise<void> {
  const desk = createDesk(() => 20_000);
  const opened = await desk.open(new Blob([new Uint8Array(bytes)]), "any", {}, null, () => {});
  if (!opened.ok) return;
  const { counts } = opened.review;
  expect(counts.errors + counts.warnings + counts.ready + counts.leftOut).toBe(counts.all);
  const { rows, total } = await desk.rows(allRows, 0, 500);
  expect(total).toBe(counts.all);
  for (const { state, cells, findings } of rows) {
    const all = [...findings, ...columns.flatMap((column) => cells[column].findings)];
    const worst = all.some(({ level }) => level === "error") ? "error" : all.some(({ level }) => level === "warning");
    expect(state).toBe(worst === "error" ? "error" : worst ? "warning" : "ready");
  }
  const { layout } = opened.review.understood;
  const codes = layout.kind === "list" ? [] : layout.codes.map(({ code }) => ({ code, place: `at ${code}` }));
  if (layout.kind !== "list") expect(await desk.write()).toBeNull();
  const confirmed = await desk.apply({ type: "confirm-layout", position: "FullDay", codes, skip: [] });
  const { errors } = confirmed.review.counts;
  await desk.apply({ type: "leave-out-errors" });
  const written = await desk.write();
  expect(written?.rows ?? 0).toBe(written ? counts.all - errors : 0);
}

/** A longer hunt: `npm run fuzz`. The seed of every run is printed when it finds something. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
const patience = 20_000 + numRuns * 50;

test("any byte string gives a review or a refusal", { timeout: patience }, () =>
  fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), expectSense), { numRuns }),
);

const rowsOfPlan =
  rowOf(1, ["login", "workLocationName", "date", "position"]) + rowOf(2, ["a", "Paris", "<c><v>46034</v></c>", "AM"]);
const merged = `<sheetData>${rowsOfPlan}${rowOf(3, ["", "Lyon", "", "PM"])}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
const plan = partsOf({ Plan: merged, Other: rowOf(1, ["B", "Lyon"]) });
test("a workbook whose parts say nonsense gives a review or a refusal", { timeout: patience }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(plan)),
      fc.array(
        fc.record({
          at: fc.nat(3000),
          cut: fc.nat(60),
          text: fc.constantFrom("", "<", ">", '"', "&#x110000;", "</row>", "<c>", "-1", "1e400", "XFE", "\u0000"),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      async (name, changes) => {
        let text = plan[name] ?? "";
        for (const { at, cut, text: put } of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put + text.slice(from + cut);
        }
        await expectSense(new Uint8Array(await zipOf({ ...plan, [name]: text }).arrayBuffer()));
      },
    ),
    { numRuns },
  ),
);

test("a real file with bytes changed, lost or doubled gives a review or a refusal", { timeout: patience }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.array(fc.record({ at: fc.nat(2000), byte: fc.constantFrom(0, 10, 13, 34, 59, 44, 128, 195, 255) }), {
        maxLength: 8,
      }),
      fc.record({ from: fc.nat(2000), length: fc.nat(400), copies: fc.nat(2) }),
      async (seed, changes, { from, length, copies }) => {
        const changed = seed.slice();
        for (const { at, byte } of changes) changed[at % changed.length] = byte;
        const part = changed.slice(from, from + length);
        const parts = [
          changed.slice(0, from),
          ...Array.from({ length: copies }, () => part),
          changed.slice(from + length),
        ];
        await expectSense(new Uint8Array(await new Blob(parts).arrayBuffer()));
      },
    ),
    { numRuns },
  ),
);

const piece = fc.constantFrom(
  ";",
  '"',
  "\n",
  "\r\n",
  "\r",
  "",
  "aexemple",
  "Paris",
  "2026-01-02",
  "03/04/2026",
  "Matin",
  "x",
  " ",
  "é",
  "\u00a0",
  "\u0001",
);
test("any cells under the guide's header give rows whose states say what their findings say", () =>
  fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async (parts) =>
      expectSense(new TextEncoder().encode(guideFile(parts.join("")))),
    ),
    { numRuns: 300 },
  ));

const good = "aexemple;Paris;;2026-01-02;FullDay;;false";
for (const [name, text] of [
  ["quotes that open and never close", guideFile(...Array.from({ length: 20_000 }, () => '"a;"b;c'))],
  ["one endless quoted cell", guideFile(`${good};"${"x\n".repeat(100_000)}`)],
  ["one line of doubled quotes", guideFile(`a;"${'""'.repeat(200_000)}"`)],
  ["one line of stray quotes", guideFile(`a;"${'" '.repeat(200_000)}`)],
  ["no delimiter below the header", guideFile(`a;"b\n${"c\n".repeat(100_000)}`)],
  ["a header of very many columns", `login;date${";x".repeat(100_000)}\n${"a;b\n".repeat(100)}`],
  ["rows of very many cells", guideFile(...Array.from({ length: 10 }, () => `a${";".repeat(50_000)}b`))],
  [
    "the same person and day fifty thousand times",
    guideFile(...Array.from({ length: 50_000 }, (_, i) => good.replace(";;f", `;${i};f`))),
  ],
  ["nothing but remarks", guideFile(...Array.from({ length: 20_000 }, () => "* a remark"))],
] as const)
  test(`${name}: read in time that grows with the file, not with its square`, () =>
    expectSense(new TextEncoder().encode(text)));

test("a single line longer than any spreadsheet writes is refused", async () => {
  const bytes = new TextEncoder().encode(guideFile(good, `"${"a".repeat(60_000)}"${"b".repeat(2_000_000)}`));
  const opened = await createDesk().open(new Blob([bytes]), "any", {}, null, () => {});
  expect(opened).toEqual({ ok: false, refusal: { kind: "file-unreadable" } });
});
