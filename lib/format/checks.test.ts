import { expect, test } from "vitest";
import { clean } from "./clean";
import type { Column } from "./columns";
import { columns } from "./columns";
import { allRows, deskWith, guideFile, textOf } from "./desk-fixture";
import { readDeletion } from "./read-deletion";
import { readPosition } from "./read-position";

const positionWords = {
  FullDay:
    "FullDay,fullday,full-day,Full day,Journée,JOURNEE,j,toute la journée,Ganztag,ganztägig,día completo,giornata intera,hele dag,cały dzień",
  FirstHalf: "FirstHalf,matin,Matinée,M,morning,first half,Vormittag,mañana,mattina,ochtend,manhã,rano,przed południem",
  SecondHalf:
    "SecondHalf,après-midi,Apres Midi,APM,A,pm,p.m.,afternoon,2nd half,Nachmittag,tarde,pomeriggio,namiddag,popołudnie",
} as const;
for (const position of ["FullDay", "FirstHalf", "SecondHalf"] as const)
  for (const word of positionWords[position].split(","))
    test(`"${word}" is ${position}`, () =>
      expect(readPosition(word, { amIsMorning: false, isDutch: false })).toEqual({ position }));

for (const [text, rule] of [
  ["", "position-missing"],
  ["0.5", "position-ambiguous"],
  ["0,5", "position-ambiguous"],
  ["½", "position-ambiguous"],
  ["demi-journée", "position-ambiguous"],
  ["AM", "position-ambiguous"],
  ["Matin ?", "position-ambiguous"],
  ["soir", "position-unreadable"],
  ["?", "position-unreadable"],
] as const)
  test(`"${text}" breaks ${rule}`, () =>
    expect(readPosition(text, { amIsMorning: false, isDutch: false })).toEqual({ position: null, rule }));

test('"AM" is the morning only where "PM" stands in the same column', async () => {
  const alone = await deskWith(guideFile("a;Paris;;2025-09-18;AM;;", "b;Paris;;2025-09-18;matin;;"));
  expect(alone.review.groups).toMatchObject([{ rule: "position-ambiguous", rows: 1 }]);
  const both = await deskWith(guideFile("a;Paris;;2025-09-18;AM;;", "b;Paris;;2025-09-18;pm;;"));
  expect(await textOf(both)).toContain("a;Paris;;2025-09-18;FirstHalf;;false\r\nb;Paris;;2025-09-18;SecondHalf;;false");
});

for (const text of [
  "true",
  "VRAI",
  "oui",
  "x",
  "1",
  "ja",
  "sí",
  "sim",
  "tak",
  "vero",
  "✓",
  "supprimer",
  "Löschen",
  "[x]",
  "☒",
  "1.0",
])
  test(`"${text}" deletes`, () => expect(readDeletion(text)).toBe(true));
for (const text of ["false", "FAUX", "non", "0", "nein", "falso", "não", "nie", "", "[ ]", "☐", "0.0", "0,0"])
  test(`"${text}" does not delete`, () => expect(readDeletion(text)).toBe(false));
for (const text of ["peut-être", "oui ou non", "-", "?", "2", "ok", "1.5", "[?]", "oui ?", "à supprimer?"])
  test(`"${text}" is neither: an error, never a default`, () => expect(readDeletion(text)).toBeNull());

for (const [raw, name, comment] of [
  ["  a  ", "a", "a"],
  ["\u00a0a\u00a0b\u200b", "a b", "a\u00a0b"],
  ["Sie\u0300ge", "Siège", "Siège"],
  ["a\u200bb\ufeff", "ab", "a\u200bb"],
  ["a\r\nb\nc", "a b c", "a b c"],
  ["two  spaces", "two  spaces", "two  spaces"],
  ["\u200e13/03/2026\u202c", "13/03/2026", "13/03/2026"],
  ['="00123"', "00123", '="00123"'],
  [' "Lyon"', "Lyon", '"Lyon"'],
  ["“L’Isle”", "L’Isle", "“L’Isle”"],
  ["'Lyon'", "Lyon", "'Lyon'"],
  ["«\u00a0Lyon\u00a0»", "Lyon", "«\u00a0Lyon\u00a0»"],
  ["'jdoe", "'jdoe", "'jdoe"],
  ['Site "A"', 'Site "A"', 'Site "A"'],
  ['"A" ou "B"', '"A" ou "B"', '"A" ou "B"'],
  ["👩‍💻", "👩💻", "👩‍💻"],
] as const)
  test(`${JSON.stringify(raw)} is cleaned`, () => {
    expect(clean(raw, "name").text).toBe(name);
    expect(clean(raw, "comment").text).toBe(comment);
  });

/** The rules broken, as "line column rule". */
async function broken(...rows: readonly string[]): Promise<string[]> {
  const desk = await deskWith(guideFile(...rows));
  const { rows: views } = await desk.rows(allRows, 0, 100);
  const words = (line: number | null, column: Column | null, rule: string) => `${line} ${column ?? "row"} ${rule}`;
  return views.flatMap(({ line, findings, cells }) => [
    ...columns.flatMap((column) => cells[column].findings.map(({ rule }) => words(line, column, rule))),
    ...findings.map(({ rule }) => words(line, null, rule)),
  ]);
}

for (const text of ["〃", '""""', "idem", "id.", "Ditto", "0", "None", "(blank)", "(vide)", "(Leer)", "n/a", "-"])
  test(`${text} is neither a login nor a place`, async () =>
    expect(await broken(`${text};${text};;2026-03-02;FullDay;;`)).toEqual([
      "2 login login-missing",
      "2 workLocationName place-missing",
    ]));

for (const text of ["=A2", "=$B$12", '"=HYPERLINK(""mailto:a@b.fr"",""a"")"', "=Feuil1!A2", "=TODAY()"])
  test(`the formula ${text} is no value`, async () =>
    expect(await broken(`${text};${text};;2026-03-02;FullDay;${text};`)).toEqual([
      "2 login formula-error",
      "2 workLocationName formula-error",
    ]));

for (const text of ["00", "idem.a", "nonette", "Leer", "=x"])
  test(`${text} may be a login or a place`, async () =>
    expect(await broken(`${text};${text};;2026-03-02;FullDay;;`)).toEqual([]));

test("every finding of a row is given, not only the first", async () =>
  expect(await broken(";;;;;note;maybe")).toEqual([
    "2 login login-missing",
    "2 workLocationName place-missing",
    "2 date date-missing",
    "2 position position-missing",
    "2 isDeletion deletion-unreadable",
  ]));

test("an e-mail as a login and a day more than five years away are warnings: the row still goes", async () => {
  const desk = await deskWith(
    guideFile(
      "a@b.example;Paris;;2025-09-18;FullDay;;",
      "a;Paris;;2031-01-02;FullDay;;",
      "a;Paris;;2031-01-01;FullDay;;",
    ),
  );
  expect(desk.review.groups.map(({ rule, level, lines }) => [rule, level, lines])).toEqual([
    ["login-email", "warning", [2]],
    ["date-implausible", "warning", [3]],
  ]);
  expect((await desk.write())?.rows).toBe(3);
});

const day = "aexemple;Paris;;2026-03-02";
for (const [what, rows, rules] of [
  ["two halves", [`${day};FirstHalf;;`, `${day};SecondHalf;;`], ["2 row halves-mergeable"]],
  ["two halves, one with a comment", [`${day};FirstHalf;;`, `${day};SecondHalf;x;`], ["2 row halves-mergeable"]],
  ["two halves with a comment each", [`${day};FirstHalf;y;`, `${day};SecondHalf;x;`], []],
  ["two halves at two places", [`${day};FirstHalf;;`, "aexemple;Nantes;;2026-03-02;SecondHalf;;"], []],
  ["two halves deleted", [`${day};FirstHalf;;true`, `${day};SecondHalf;;true`], []],
  [
    "the same row three times",
    [`${day};FullDay;;`, `${day};FullDay;;`, `${day};Journée;;non`],
    ["3 row duplicate", "4 row duplicate"],
  ],
  [
    "two places",
    [`${day};FullDay;;`, "aexemple;Nantes;;02/03/2026;FullDay;;", "b;P;;18/03/2026;FullDay;;"],
    ["2 row duplicate-conflict", "3 row duplicate-conflict"],
  ],
  [
    "three halves",
    [`${day};FirstHalf;;`, `${day};SecondHalf;;`, `${day};FirstHalf;x;`],
    ["2 row duplicate-conflict", "4 row duplicate-conflict"],
  ],
  ["a full day beside a half", [`${day};FullDay;;`, `${day};FirstHalf;;`], ["2 row overlap", "3 row overlap"]],
  [
    "a deletion beside a creation, halves apart",
    [`${day};FirstHalf;;true`, `${day};SecondHalf;;false`],
    ["2 row deletion-conflict", "3 row deletion-conflict"],
  ],
  ["logins that differ in case", [`${day};FullDay;;`, `${day.toUpperCase()};FullDay;;`], []],
  [
    "a row in error beside a good one",
    [`${day};FullDay;;`, "aexemple;;;2026-03-02;FullDay;;"],
    ["3 workLocationName place-missing"],
  ],
] as const)
  test(`same person, same day: ${what}`, async () => expect(await broken(...rows)).toEqual(rules));

test("a clash names the admin's lines, and goes when one side is left out or changed", async () => {
  const desk = await deskWith(guideFile(`${day};FullDay;;`, `${day};FullDay;other;`));
  const { rows } = await desk.rows(allRows, 0, 2);
  expect(rows.map(({ findings }) => findings[0]?.with)).toEqual([[3], [2]]);
  expect((await desk.apply({ type: "leave-out", rows: [1] })).review.counts).toMatchObject({ ready: 1, leftOut: 1 });
  await desk.undo();
  const moved = await desk.apply({ type: "set-cell", row: 1, column: "date", text: "2026-03-03" });
  expect(moved.review.counts).toMatchObject({ ready: 2, errors: 0 });
});

test("counts and groups speak of all rows, however many there are", async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => `p${n};Paris;;2026-03-02;${n % 5 === 0 ? "soir" : "Journée"};;`);
  const desk = await deskWith(guideFile(...rows));
  expect(desk.review.counts).toMatchObject({ all: 5000, errors: 1000, ready: 4000, people: 5000, places: 1 });
  expect(desk.review.groups).toMatchObject([
    { rule: "position-unreadable", rows: 1000, lines: [2, 7, 12], values: [{ text: "soir", rows: 1000 }], distinct: 1 },
  ]);
});

test("what exports write where there is nothing is no login and no place", async () => {
  const { review } = await deskWith(
    guideFile("NULL;P;;2026-03-09;FullDay;;", "a;N/A;;2026-03-09;FullDay;;", "b;-;;2026-03-09;FullDay;-;"),
  );
  expect(review.groups.map(({ rule, rows }) => [rule, rows])).toEqual([
    ["place-missing", 2],
    ["login-missing", 1],
  ]);
});

test("numbers that would be this year's days if they count from 1904 are warned of, others noted", async () => {
  const { review } = await deskWith(
    guideFile("a;Paris;;44628;FullDay;;", "b;Paris;;46090;FullDay;;", "c;Paris;;42000;FullDay;;"),
  );
  const serials = review.groups.filter(({ rule }) => /^date-(?:serial|1904)$/.test(rule));
  expect(serials.map(({ rule, level, lines }) => [rule, level, lines])).toEqual([
    ["date-1904", "warning", [2]],
    ["date-serial", "note", [3, 4]],
  ]);
});
