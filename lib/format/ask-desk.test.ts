import { MessageChannel } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { askDesk } from "./ask-desk";
import type { LuccaReport, TableDesk } from "./conversation";
import { createDesk } from "./desk";
import { allRows, guideFile } from "./desk-fixture";
import { DayCollector } from "./existing-days";
import { type Answer, answerWith, type Question } from "./protocol";

/** The two ends of a worker's line without a browser: everything between them is cloned, as it is there. */
function lineTo(desk: TableDesk) {
  const { port1, port2 } = new MessageChannel();
  port2.on(
    "message",
    (question: Question) => void answerWith(desk, question, (answer: Answer) => port2.postMessage(answer)),
  );
  open.push(() => port1.close());
  return askDesk({
    postMessage: (question) => port1.postMessage(question),
    addEventListener: (type, listener) => port1.on(type, (data) => listener(new MessageEvent("message", { data }))),
  });
}
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

const file = new Blob([guideFile("aexemple;Paris;;18/09/2025;Journée;;non", "bmodele;Nantes;;19/09/2025;soir;;")]);

test("a file is opened, repaired, undone and written through the line", async () => {
  const { desk } = lineTo(createDesk());
  const heard: number[] = [];
  const opened = await desk.open(file, "planning.csv", {}, null, ({ rows }) => heard.push(rows));
  expect(opened).toMatchObject({ ok: true, review: { counts: { all: 2, errors: 1, ready: 1 } } });
  // small enough to be drawn once, when it is checked
  expect(heard).toEqual([]);
  const window = await desk.rows(allRows, 1, 5);
  expect(window).toMatchObject({ total: 2, from: 1, rows: [{ id: 1, line: 3, state: "error" }] });
  const repair = { type: "set-cell", row: 1, column: "position", text: "Matin" } as const;
  expect(await desk.apply(repair)).toMatchObject({ changed: 1, review: { counts: { errors: 0 }, canUndo: true } });
  expect(await desk.undo()).toMatchObject({ review: { counts: { errors: 1 }, canRedo: true } });
  await desk.redo();
  expect(await desk.log()).toEqual({ commands: [repair], position: 1 });
  const written = await desk.write();
  expect(await written?.parts[0].file.text()).toContain("bmodele;Nantes;;2025-09-19;FirstHalf;;false\r\n");
});

test("what Lucca holds goes through the line, and so does what it comes to", async () => {
  const { desk } = lineTo(createDesk());
  await desk.open(file, "planning.csv", {}, null, () => {});
  expect(await desk.compare({ as: "after" })).toBeNull();
  const days = new DayCollector(null);
  days.add([
    { id: 1, owner: 7, place: 1, area: null, date: "2025-09-18", position: "FullDay", pending: false },
    { id: 2, owner: 7, place: 1, area: null, date: "2025-09-19", position: "FullDay", pending: false },
  ]);
  await desk.hold({
    places: [{ id: 1, name: "Paris", areas: [] }],
    people: [{ id: 7, login: "aexemple" }],
    ...{ read: [7], from: "2025-09-01", to: "2025-09-30", days: days.columns() },
  });
  expect(await desk.logins()).toEqual(["aexemple", "bmodele"]);
  expect(await desk.compare({ as: "after" })).toMatchObject({ compared: 1, aside: 1, counts: { there: 1 } });
  expect(await desk.rows({ ...allRows, existing: "there" }, 0, 9)).toMatchObject({
    rows: [{ id: 0, existing: { kind: "there", holds: [{ place: "Paris", area: null }] } }],
  });
});

test("SHA-256 and length are those of the bytes", async () => {
  const { desk } = lineTo(createDesk());
  await desk.open(new Blob([guideFile("a;Paris;;2025-09-18;FullDay;é €;")]), "planning.csv", {}, null, () => {});
  const written = await desk.write();
  const bytes = (await written?.parts[0].file.arrayBuffer()) ?? new ArrayBuffer(0);
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  expect(written?.parts[0]).toMatchObject({ sha256: digest, bytes: bytes.byteLength, rows: 1 });
});

test("what goes wrong at the desk is a rejected promise with its name", async () => {
  const { desk } = lineTo(createDesk());
  await expect(desk.undo()).rejects.toThrow("No file is open.");
});

test("a later file overtakes the one being read", async () => {
  const desk = createDesk();
  const first = desk.open(file, "first.csv", {}, null, () => {});
  const second = desk.open(file, "second.csv", {}, null, () => {});
  await expect(first).rejects.toMatchObject({ name: "Overtaken" });
  expect(await second).toMatchObject({ ok: true });
});

test("rows of an overtaken file never pass for rows of the one opened last, however late they come", async () => {
  const questions: Question[] = [];
  let tell = (_answer: Answer): void => undefined;
  const { desk } = askDesk({
    postMessage: (question) => questions.push(question),
    addEventListener: (_type, listener) => {
      tell = (data) => listener(new MessageEvent("message", { data }));
    },
  });
  const heard: number[] = [];
  void desk.open(file, "made-up.csv", {}, null, () => heard.push(1)).catch(() => undefined);
  void desk.open(file, "mine.csv", {}, null, () => heard.push(2));
  const head = { total: 1, from: 0, rows: [] };
  tell({ id: questions[0]?.id ?? 0, kind: "progress", progress: { bytes: 1, of: 1, rows: 1, head } });
  void desk.rows(allRows, 0, 0);
  expect(heard).toEqual([]);
  expect(questions.map(({ ask }) => ask)).toEqual(["open", "open", "rows"]);
});

test("a file that would be refused is overtaken like any other, and takes nothing away", async () => {
  const desk = createDesk();
  const first = desk.open(new Blob([""]), "empty.csv", {}, null, () => {});
  const second = desk.open(file, "second.csv", {}, null, () => {});
  await expect(first).rejects.toMatchObject({ name: "Overtaken" });
  await second;
  expect((await desk.rows(allRows, 0, 5)).total).toBe(2);
});

test("a dead worker fails everything asked of it, before and after", async () => {
  const { desk, fail } = askDesk({ postMessage: () => {}, addEventListener: () => {} });
  const before = desk.rows(allRows, 0, 10);
  fail(new Error("crashed"));
  await expect(before).rejects.toThrow("crashed");
  await expect(desk.write()).rejects.toThrow("crashed");
});

test("the first rows come with the first word of the reading, without being asked for", async () => {
  const rows = Array.from({ length: 60_000 }, (_, n) => `p${n};Paris;;2025-09-18;FullDay;;`);
  let asked = 0;
  const desk = createDesk();
  const { desk: page } = lineTo({
    ...desk,
    rows: (...given) => {
      asked += 1;
      return desk.rows(...given);
    },
  });
  let early: Promise<{ total: number; rows: readonly { line: number | null }[] }> | null = null;
  await page.open(new Blob([guideFile(...rows)]), "long.csv", {}, null, () => {
    early ??= page.rows(allRows, 0, 100);
  });
  const shown = await early;
  expect(shown).toMatchObject({ rows: { 0: { line: 2 }, 99: { line: 101 } } });
  expect(asked).toBe(0);
  await page.rows(allRows, 0, 100);
  expect(asked).toBe(1);
});

test("rows are shown while the rest of the file is still being read", async () => {
  const desk = createDesk();
  const rows = Array.from({ length: 60_000 }, (_, n) => `p${n};Paris;;2025-09-18;FullDay;;`);
  const windows: Promise<{ total: number; rows: readonly { state: string }[] }>[] = [];
  const opened = await desk.open(new Blob([guideFile(...rows)]), "long.csv", {}, null, () => {
    windows.push(desk.rows(allRows, 0, 3));
  });
  expect(opened).toMatchObject({ ok: true, review: { counts: { all: 60_000 } } });
  const [first] = await Promise.all(windows);
  expect(first?.rows.map(({ state }) => state)).toEqual(["ready", "ready", "ready"]);
  expect(first?.total).toBeGreaterThan(100);
  expect(first?.total).toBeLessThan(5_000);
});

test("a report of any length reaches the desk whole, in messages that are quickly copied", async () => {
  const taken: (readonly LuccaReport[])[] = [];
  const review = await createDesk().open(file, "planning.csv", {}, null, () => {});
  if (!review.ok) throw new Error("not opened");
  const desk: TableDesk = {
    ...createDesk(),
    async place(...reports) {
      taken.push(reports);
      return review.review;
    },
  };
  const error = (lineNumber: number) => ({ line: null, lineNumber, said: "no" });
  const long: LuccaReport = { errors: Array.from({ length: 4_500 }, (_, at) => error(at)), warnings: [] };
  const short: LuccaReport = { errors: [], warnings: [{ ...error(1), isConflict: true }] };
  const { desk: asked } = lineTo(desk);
  await asked.place(long, short);
  await asked.place(short);
  expect(taken).toEqual([[long, short], [short]]);
});
