import fc from "fast-check";
import { expect, test } from "vitest";
import type { EchoedLine, LuccaReport, TableDesk } from "./conversation";
import { createDesk } from "./desk";
import { allRows, deskWith, guideFile, textOf } from "./desk-fixture";

const file = guideFile(
  "aexemple;Paris;Direction;18/09/2025;FullDay;;false",
  "aexemple;Nantes;;19/09/2025;FirstHalf;;false",
  "aexemple;Paris;;19/09/2025;SecondHalf;late;false",
  "bmodele;Paris;;18/09/2025;FullDay;;true",
);

const echo = (login: string, date: string, position = "FullDay", more: Partial<EchoedLine> = {}): EchoedLine => ({
  login,
  workLocationName: null,
  areaName: null,
  date,
  position,
  comment: null,
  isDeletion: null,
  ...more,
});
const errorLine = (line: EchoedLine | null, lineNumber: number | null, said = "User doesn't exist") => ({
  line,
  lineNumber,
  said,
});
const report = (...errors: LuccaReport["errors"]): LuccaReport => ({ errors, warnings: [] });

async function sent(text = file): Promise<TableDesk> {
  const desk = await deskWith(text);
  if (!(await desk.write())) throw new Error("not written");
  return desk;
}
/** The admin's lines that carry an error of Lucca's. */
async function linesInError(desk: TableDesk): Promise<(number | null)[]> {
  const { rows } = await desk.rows(allRows, 0, 100);
  return rows.filter(({ findings }) => findings.some(({ rule }) => rule === "lucca-error")).map(({ line }) => line);
}

test("contract §16.4: the echo decides, whatever the number says", async () => {
  const desk = await sent();
  const review = await desk.place(report(errorLine(echo("aexemple", "2025-09-19", "SecondHalf"), 999)));
  expect(await linesInError(desk)).toEqual([4]);
  expect(review.unplaced.kinds).toBe(0);
  expect(review.counts.errors).toBe(1);
  expect(review.groups).toMatchObject([{ rule: "lucca-error", said: "User doesn't exist", rows: 1, lines: [4] }]);
});

for (const date of ["2025-09-18", "2025/09/18", "2025-09-18T00:00:00"])
  test(`contract §16.7: an echo dated ${date} is found`, async () => {
    const desk = await sent();
    await desk.place(report(errorLine(echo("BModele ", date, "fullday"), null)));
    expect(await linesInError(desk)).toEqual([5]);
  });

for (const [base, offset] of [
  ["counts rows from 0", 0],
  ["counts rows from 1", 1],
  ["counts the header as line 1", 2],
] as const)
  test(`a Lucca that ${base} is understood from the lines whose echo fits one row`, async () => {
    const desk = await sent();
    await desk.place(report(errorLine(echo("bmodele", "2025-09-18"), 3 + offset), errorLine(null, 1 + offset)));
    expect(await linesInError(desk)).toEqual([3, 5]);
  });

test("without any echo the header is line 1", async () => {
  const desk = await sent();
  await desk.place(report(errorLine(null, 4)));
  expect(await linesInError(desk)).toEqual([4]);
});

for (const [why, entry] of [
  ["no echo and no number", errorLine(null, null)],
  ["a number outside the file", errorLine(null, 99)],
  ["an echo of somebody who was not sent", errorLine(echo("nobody", "2025-09-18"), 2)],
] as const)
  test(`${why}: shown without a row, never on a wrong one`, async () => {
    const desk = await sent();
    const review = await desk.place(report(entry));
    expect(await linesInError(desk)).toEqual([]);
    expect(review.unplaced).toEqual({
      errors: 1,
      kinds: 1,
      groups: [
        { level: "error", said: entry.said, count: 1, examples: [{ line: entry.lineNumber, echo: entry.line }] },
      ],
    });
    expect(review.counts.errors).toBe(0);
  });

test("numbers that contradict each other place nothing", async () => {
  const desk = await sent();
  const review = await desk.place(
    report(
      errorLine(echo("bmodele", "2025-09-18"), 5),
      errorLine(echo("aexemple", "2025-09-18"), 9),
      errorLine(null, 3),
    ),
  );
  expect(await linesInError(desk)).toEqual([2, 5]);
  expect(review.unplaced.errors).toBe(1);
});

test("two logins that differ in case only are told apart by the echo", async () => {
  const desk = await sent(guideFile("AEXEMPLE;Paris;;2025-09-18;FullDay;;", "aexemple;Paris;;2025-09-18;FullDay;;"));
  await desk.place(report(errorLine(echo("aexemple", "2025-09-18"), null)));
  expect(await linesInError(desk)).toEqual([3]);
});

test("warnings do not block; a conflict with a day off is named", async () => {
  const desk = await sent();
  const line = echo("bmodele", "2025-09-18");
  const review = await desk.place({
    errors: [],
    warnings: [
      { line, lineNumber: 5, said: "day off", isConflict: true },
      { line, lineNumber: 5, said: "remark", isConflict: false },
    ],
  });
  expect(review.groups.map(({ rule, level }) => [rule, level])).toEqual([
    ["lucca-conflict", "warning"],
    ["lucca-warning", "warning"],
  ]);
  expect(review.counts).toMatchObject({ errors: 0, warnings: 1, ready: 3 });
  expect(await desk.write()).not.toBeNull();
});

test("a row Lucca refused blocks until it is edited; undoing the edit brings Lucca's words back", async () => {
  const desk = await sent();
  await desk.place(report(errorLine(echo("bmodele", "2025-09-18"), 5)));
  expect(await desk.write()).toBeNull();
  await desk.apply({ type: "set-cell", row: 3, column: "login", text: "cfictive" });
  expect(await linesInError(desk)).toEqual([]);
  expect(await textOf(desk)).toContain("cfictive;Paris;;2025-09-18;FullDay;;true");
  await desk.undo();
  expect(await linesInError(desk)).toEqual([5]);
  expect(await desk.write()).toBeNull();
});

test("an edit that Lucca would not see leaves her words where they are", async () => {
  const desk = await sent();
  await desk.place(report(errorLine(echo("bmodele", "2025-09-18"), 5)));
  await desk.apply({ type: "set-cell", row: 3, column: "date", text: "2025/09/18" });
  expect(await linesInError(desk)).toEqual([5]);
});

test("rows Lucca refused can be left out by one click", async () => {
  const desk = await sent();
  await desk.place(report(errorLine(echo("bmodele", "2025-09-18"), 5)));
  const { changed, review } = await desk.apply({ type: "leave-out-errors" });
  expect([changed, review.counts.leftOut, review.counts.errors]).toEqual([1, 1, 0]);
  expect((await desk.write())?.rows).toBe(3);
});

test("a row edited while Lucca was at work is still found, and needs no error any more", async () => {
  const desk = await sent();
  await desk.apply({ type: "set-cell", row: 3, column: "login", text: "cfictive" });
  const review = await desk.place(report(errorLine(echo("bmodele", "2025-09-18"), 5)));
  expect(review.unplaced.kinds).toBe(0);
  expect(await linesInError(desk)).toEqual([]);
});

test("a new report replaces the one before", async () => {
  const desk = await sent();
  await desk.place(report(errorLine(echo("bmodele", "2025-09-18"), 5)));
  await desk.place(report(errorLine(echo("aexemple", "2025-09-18"), 2)));
  expect(await linesInError(desk)).toEqual([2]);
});

test("refused rows come as a file that opens again with the same rows, reason and line beside them", async () => {
  const desk = await sent(file.replace("Direction", '"Atelier; R&D"'));
  expect(await desk.refused()).toBeNull();
  await desk.place(
    report(errorLine(echo("bmodele", "2025-09-18"), 5, "not; here"), errorLine(echo("aexemple", "2025-09-18"), 2)),
  );
  const refused = await desk.refused();
  expect(refused && (await refused.text())).toBe(
    [
      "login;workLocationName;areaName;date;position;comment;isDeletion;reason;line",
      'aexemple;Paris;"Atelier; R&D";2025-09-18;FullDay;;false;User doesn\'t exist;2',
      'bmodele;Paris;;2025-09-18;FullDay;;true;"not; here";5',
      "",
    ].join("\r\n"),
  );
  const again = createDesk();
  await again.open(refused ?? new Blob(), "refused.csv", {}, null, () => {});
  expect(await textOf(again)).toBe(
    [
      "login;workLocationName;areaName;date;position;comment;isDeletion",
      'aexemple;Paris;"Atelier; R&D";2025-09-18;FullDay;;false',
      "bmodele;Paris;;2025-09-18;FullDay;;true",
      "",
    ].join("\r\n"),
  );
});

test("however Lucca counts, every finding with an echo of its own comes to its own row", () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: -1, max: 5 }),
      fc.array(fc.nat(29), { minLength: 1, maxLength: 8 }),
      async (count, offset, picks) => {
        const rows = Array.from(
          { length: count },
          (_, n) => `p${n % 7};Paris;;2025-09-${10 + Math.floor(n / 7)};FullDay;;`,
        );
        const desk = await sent(guideFile(...rows));
        const picked = [...new Set(picks.map((pick) => pick % count))];
        const [first = 0] = picked;
        // only the first has an echo; the others follow from the offset it proves
        const entries = picked.map((n) => {
          const line = n === first ? echo(`p${n % 7}`, `2025-09-${10 + Math.floor(n / 7)}`) : null;
          return errorLine(line, n + offset);
        });
        const { unplaced } = await desk.place(report(...entries));
        expect(unplaced.kinds).toBe(0);
        expect(await linesInError(desk)).toEqual(picked.map((n) => n + 2).sort((a, b) => a - b));
      },
    ),
    { numRuns: 100 },
  ));
