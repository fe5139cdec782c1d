import { describe, expect, test } from "vitest";
import type { Outcome } from "@/lib/imports/outcome";
import type { Uploaded } from "@/lib/imports/upload";
import { keeping } from "@/lib/wizard/keeping";
import { fakeShelf, id, importOf, openPage } from "./fakes";

const accepted = (job: number): Uploaded => ({ ok: true, id: id(job) });
const noAnswer: Uploaded = { ok: false, trouble: { kind: "server-no-answer" } };
const live: Uploaded = { ok: false, trouble: { kind: "import-live" } };
const planning = (name = "planning.csv") => new File(["rows"], name);
const finished = { id: id(1), endedAt: "2026-03-01T10:00:00Z" };

/** A page that stands at Import, its analysis (job 1) finished; `answers` are for the imports. */
async function atImport(answers: Uploaded[], imports: Parameters<typeof openPage>[2] = []) {
  const shelf = fakeShelf();
  const page = openPage(shelf, [accepted(1), ...answers], imports);
  await page.session.give(planning());
  await page.session.analyze();
  await page.session.goOn([finished]);
  return { shelf, ...page };
}

describe("a confirmed import", () => {
  test("is noted in the browser, ticket and all, before anything is sent", async () => {
    const { session, sent } = await atImport([accepted(2)]);
    await session.confirmImport(null);
    expect(sent[1]?.noted).toMatchObject({ step: "import", tickets: [sent[1]?.ticket] });
    expect(session.view().wizard).toMatchObject({ step: "track", jobs: [id(2)] });
  });

  test("is sent once, however often the button is pressed", async () => {
    const { session, sent } = await atImport([accepted(2), accepted(9)]);
    await Promise.all([session.confirmImport(null), session.confirmImport(null), session.confirmImport(null)]);
    expect(sent.filter(({ analysis }) => analysis !== null)).toHaveLength(1);
  });

  test("without an answer is asked about, not sent again, and found", async () => {
    const { session, sent } = await atImport([noAnswer], [importOf(1, 2)]);
    await session.confirmImport(null);
    expect(session.view().wizard).toMatchObject({ step: "import", tickets: [sent[1]?.ticket] });
    await session.findOut();
    expect(session.view().wizard).toMatchObject({ step: "track", jobs: [id(2)] });
    expect(sent).toHaveLength(2);
  });

  test("that the server never received may be confirmed again, under the same ticket", async () => {
    const { session, sent } = await atImport([noAnswer, accepted(2)], []);
    await session.confirmImport(null);
    await session.findOut();
    expect(session.view().asking).toBe("not-there");
    await session.confirmImport(null);
    expect(sent[2]?.ticket).toBe(sent[1]?.ticket);
  });

  test("that the server never received may be given up, after asking once more", async () => {
    const imports: ReturnType<typeof importOf>[] = [];
    const { session } = await atImport([noAnswer], imports);
    await session.confirmImport(null);
    await session.goBack("format");
    expect(session.view().wizard.step).toBe("import");
    await session.findOut();
    await session.goBack("format");
    expect(session.view().wizard).toMatchObject({ step: "format", draft: { name: "planning.csv" } });
  });

  test("that arrives late is followed, not given up", async () => {
    const imports: ReturnType<typeof importOf>[] = [];
    const { session } = await atImport([noAnswer], imports);
    await session.confirmImport(null);
    await session.findOut();
    imports.push(importOf(1, 2));
    await session.goBack("format");
    expect(session.view().wizard).toMatchObject({ step: "track", jobs: [id(2)] });
  });

  test("stays without an answer while the server does not answer", async () => {
    const { session } = await atImport([noAnswer], null);
    await session.confirmImport(null);
    await session.findOut();
    expect(session.view()).toMatchObject({ asking: "no", trouble: { kind: "server-no-answer" } });
    expect(session.view().wizard).toMatchObject({ step: "import" });
  });

  test("that was refused outright takes a new ticket the next time", async () => {
    const { session, sent } = await atImport([live, accepted(2)]);
    await session.confirmImport(null);
    expect(session.view()).toMatchObject({ trouble: { kind: "import-live" }, wizard: { tickets: null } });
    await session.confirmImport(null);
    expect(sent[2]?.ticket).not.toBe(sent[1]?.ticket);
  });
});

describe("after a reload", () => {
  test("an import that was being sent is asked about, and nothing is sent", async () => {
    const { shelf, session } = await atImport([]);
    void session.confirmImport(null);
    const { session: again, sent } = openPage(shelf, [], [importOf(1, 2)]);
    await again.resume();
    expect(again.view().wizard).toMatchObject({ step: "track", jobs: [id(2)] });
    expect(sent).toEqual([]);
  });

  test("an import that never arrived waits for the admin, ticket kept", async () => {
    const { shelf, session, sent: first } = await atImport([]);
    void session.confirmImport(null);
    const { session: again, sent } = openPage(shelf, [accepted(2)], []);
    await again.resume();
    expect(again.view()).toMatchObject({ asking: "not-there", wizard: { step: "import" } });
    expect(sent).toEqual([]);
    await again.confirmImport(null);
    expect(sent[0]?.ticket).toBe(first[1]?.ticket);
  });

  test("an import that is tracked is found even when the file is gone", async () => {
    const { shelf, session } = await atImport([accepted(2)]);
    await session.confirmImport(null);
    shelf.held.delete("file");
    const { session: again } = openPage(shelf);
    await again.resume();
    expect(again.view().wizard).toMatchObject({ step: "track", jobs: [id(2)], draft: null });
  });

  test("a dry run without an answer is sent again under its own ticket", async () => {
    const shelf = fakeShelf();
    const { session, sent: first } = openPage(shelf);
    await session.give(planning());
    void session.analyze();
    await expect.poll(() => first.length).toBe(1);
    const { session: again, sent } = openPage(shelf, [accepted(1)]);
    await again.resume();
    expect(sent.map(({ ticket }) => ticket)).toEqual([first[0]?.ticket]);
    expect(again.view().wizard).toMatchObject({ step: "analyze", analyses: [id(1)] });
  });

  test("an analysis of other bytes leads back to Format and says so", async () => {
    const { shelf } = await atImport([]);
    shelf.held.set("file", { file: new Blob(["other rows"]), name: "planning.csv" });
    const { session: again } = openPage(shelf);
    await again.resume();
    expect(again.view()).toMatchObject({ notice: "changed-since", wizard: { step: "format" } });
  });

  test("a draft in Format is offered, with its corrections", async () => {
    const shelf = fakeShelf();
    const { session } = openPage(shelf);
    await session.give(planning());
    await session.leaveOutErrors();
    const { session: again } = openPage(shelf);
    await again.resume();
    expect(again.view().offer).toMatchObject({ name: "planning.csv", corrections: 1 });
    await again.continueDraft();
    expect(again.view().table?.review?.corrections).toBe(1);
  });
});

test("a draft in Format is opened without a question when the page was left to come back", async () => {
  const shelf = fakeShelf();
  await openPage(shelf).session.give(planning());
  const { session } = openPage(shelf, [], [], 100, { cameBack: () => true });
  await session.resume();
  expect(session.view()).toMatchObject({ offer: null, wizard: { step: "format" }, table: { name: "planning.csv" } });
});

test("whether this browser keeps the file is known, and anew for each file", async () => {
  const shelf = fakeShelf();
  const full = { ...shelf, setMany: () => Promise.reject(new Error("full")) };
  await openPage(full).session.give(planning());
  expect(keeping.now()).toBe(false);
  await openPage(shelf).session.give(planning());
  expect(keeping.now()).toBe(true);
});

test("a file that cannot be read leaves the one in work as it was", async () => {
  const shelf = fakeShelf();
  const { session } = openPage(shelf);
  await session.give(planning());
  await session.leaveOutErrors();
  await session.give(new File(["not a schedule"], "export.csv"));
  expect(session.view()).toMatchObject({
    refusal: { file: "export.csv", kept: "planning.csv" },
    wizard: { draft: { name: "planning.csv" } },
    table: { review: { corrections: 1 } },
  });
  expect(shelf.held.get("file")).toMatchObject({ name: "planning.csv" });
});

test("a row corrected during Analyze voids the analysis", async () => {
  const { session } = openPage(fakeShelf(), [accepted(1)]);
  await session.give(planning());
  await session.analyze();
  const applied = await session.view().table?.desk.apply({ type: "leave-out-errors" });
  if (applied) await session.changed(applied.review);
  await session.goOn([finished]);
  expect(session.view().wizard).toMatchObject({ step: "analyze", edited: true });
});

test("another override setting at Import has the file analyzed again with it", async () => {
  const { session, sent } = await atImport([accepted(3)]);
  await session.reanalyzeWith(true);
  expect(session.view().wizard).toMatchObject({ step: "analyze", analyses: [id(3)], asked: { override: true } });
  expect(sent.map(({ analysis }) => analysis)).toEqual([null, null]);
});

const outcome: Outcome = {
  created: 1,
  deleted: 0,
  descriptions: [],
  summary: null,
  errors: [{ line: null, lineNumber: 2, said: "User doesn't exist" }],
  warnings: [],
  complete: true,
};

test("once the result is shown the draft is gone from the browser, refused rows stay as a file", async () => {
  const { shelf, session } = await atImport([accepted(2)]);
  await session.confirmImport(null);
  await session.finish(id(2), [outcome]);
  expect(await session.view().refusedFile?.text()).toBe("refused rows");
  expect([...shelf.held.keys()].sort()).toEqual(["refused", "saved-at", "standing"]);
  await session.startOver(0);
  expect([...shelf.held.keys()]).toEqual([]);
});

test("a second import in the same page does not inherit the first one's refused rows", async () => {
  const { session } = await atImport([accepted(2), accepted(3), accepted(4)]);
  await session.confirmImport(null);
  await session.finish(id(2), [outcome]);
  await session.startOver(0);
  await session.give(planning());
  expect(session.view().refusedFile).toBeNull();
});

test("a file given right after another was forgotten stays", async () => {
  const { session } = await atImport([]);
  await session.goBack("format");
  const gone = session.forget();
  await Promise.all([session.give(planning("next.csv")), gone]);
  expect(session.view()).toMatchObject({ wizard: { draft: { name: "next.csv" } }, table: { name: "next.csv" } });
});

test("a file given right after starting over stays", async () => {
  const { session } = await atImport([accepted(2), accepted(3), accepted(4)]);
  await session.confirmImport(null);
  await session.finish(id(2), [outcome]);
  const over = session.startOver(0);
  while (session.view().wizard.step !== "format") await Promise.resolve();
  await Promise.all([session.give(planning("next.csv")), over]);
  expect(session.view()).toMatchObject({ wizard: { step: "format", draft: { name: "next.csv" } }, offer: null });
  expect(session.view()).toMatchObject({ table: { name: "next.csv" }, refusedFile: null });
});

test("starting over from an import without a known end offers the draft again", async () => {
  const { session } = await atImport([accepted(2)]);
  await session.confirmImport(null);
  await session.startOver(0);
  expect(session.view()).toMatchObject({ wizard: { step: "format", draft: null }, offer: { name: "planning.csv" } });
});

describe("after an import of which nobody knows what became", () => {
  test("the same file is analyzed again, and nothing is imported by itself", async () => {
    const { session, sent } = await atImport([accepted(2), accepted(3)]);
    await session.confirmImport(null);
    await session.analyzeAgain(true, 0);
    expect(session.view().wizard).toMatchObject({ step: "analyze", analyses: [id(3)], override: true });
    expect(sent.map(({ analysis, override }) => ({ analysis, override }))).toEqual([
      { analysis: null, override: false },
      { analysis: id(1), override: false },
      { analysis: null, override: true },
    ]);
  });

  test("the next import names it, under a ticket of its own", async () => {
    const { session, sent } = await atImport([accepted(2), accepted(3), accepted(4)]);
    await session.confirmImport(null);
    await session.analyzeAgain(false, 0);
    await session.goOn([{ ...finished, id: id(3) }]);
    await session.confirmImport(id(2));
    expect(sent.at(-1)).toMatchObject({ analysis: id(3), after: id(2), override: false });
    expect(new Set(sent.map(({ ticket }) => ticket)).size).toBe(4);
  });
});

test("forgetting leaves nothing of the file", async () => {
  const shelf = fakeShelf();
  const { session } = openPage(shelf);
  await session.give(planning());
  await session.forget();
  expect([...shelf.held.keys()]).toEqual([]);
  expect(session.view()).toMatchObject({ table: null, wizard: { draft: null } });
});

test("the page is not drawn again where nothing has changed", async () => {
  const { session } = openPage(fakeShelf(), []);
  const drawn = new Set([session.view()]);
  session.subscribe(() => drawn.add(session.view()));
  await session.give(planning());
  const views = [...drawn].map((view) => Object.values(view));
  const isAsBefore = (view: unknown[], at: number) => view.every((part, index) => part === views[at - 1]?.[index]);
  expect(views.filter(isAsBefore)).toEqual([]);
});
