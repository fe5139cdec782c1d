import { describe, expect, test } from "vitest";
import type { Job } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import type { Uploaded } from "@/lib/imports/upload";
import { fakeShelf, id, importOf, openPage } from "./fakes";

const accepted = (job: number): Uploaded => ({ ok: true, id: id(job) });
const refused = (kind: "import-live" | "server-no-answer"): Uploaded => ({ ok: false, trouble: { kind } });
const finished = (job: number) => ({ id: id(job), endedAt: "2026-03-01T10:00:00Z" });
const clean: Outcome = {
  created: 1,
  deleted: 0,
  descriptions: [],
  summary: null,
  errors: [],
  warnings: [],
  complete: true,
};
/** Nine letters where Lucca takes four: three parts. */
const nine = () => new File(["abcdefghi"], "planning.csv");

async function offered(answers: Uploaded[], imports: Parameters<typeof openPage>[2] = []) {
  const shelf = fakeShelf();
  const page = openPage(shelf, answers, imports, 4);
  await page.session.give(nine());
  await page.session.analyze();
  return { shelf, ...page };
}

/** Stands at Import with three parts analyzed as jobs 1, 2, 3. */
async function atImport(answers: Uploaded[], imports: Parameters<typeof openPage>[2] = []) {
  const page = await offered([accepted(1), accepted(2), accepted(3), ...answers], imports);
  await page.session.splitUp();
  await page.session.analyzeNext(id(1));
  await page.session.analyzeNext(id(2));
  await page.session.goOn([finished(1), finished(2), finished(3)]);
  return page;
}

describe("a file over Lucca's limit", () => {
  test("is offered as parts, and nothing is sent before the admin says so", async () => {
    const { session, sent } = await offered([]);
    expect(session.view().split?.parts).toHaveLength(3);
    expect(session.view().wizard.step).toBe("format");
    expect(sent).toEqual([]);
  });

  test("is not offered any more once the table has changed", async () => {
    const { session } = await offered([]);
    await session.leaveOutErrors();
    expect(session.view().split).toBeNull();
  });

  test("is analyzed part by part, the next when the one before has ended", async () => {
    const { session, sent } = await offered([accepted(1), accepted(2), accepted(3)]);
    await session.splitUp();
    expect(sent.map(({ part }) => part)).toEqual(["1 of 3"]);
    await Promise.all([session.analyzeNext(id(1)), session.analyzeNext(id(1)), session.analyzeNext(id(9))]);
    expect(sent.map(({ part }) => part)).toEqual(["1 of 3", "2 of 3"]);
    await session.goOn([finished(1), finished(2)]);
    expect(session.view().wizard.step).toBe("analyze");
    await session.analyzeNext(id(2));
    expect(session.view().wizard).toMatchObject({ analyses: [id(1), id(2), id(3)] });
  });

  test("does not go on to the next part while one is in trouble", async () => {
    const { session, sent } = await offered([accepted(1), refused("server-no-answer")]);
    await session.splitUp();
    await session.analyzeNext(id(1));
    await session.analyzeNext(id(1));
    expect(sent).toHaveLength(2);
  });
});

describe("parts that Lucca could not manage", () => {
  test("are cut into twice as many, until nothing is left to cut", async () => {
    const shelf = fakeShelf();
    const { session, sent } = openPage(shelf, [accepted(1), accepted(2), accepted(3)]);
    await session.give(new File(["abc"], "planning.csv"));
    await session.analyze();
    await session.splitUp();
    await session.splitUp();
    expect(sent.map(({ part }) => part)).toEqual([null, "1 of 2", "1 of 3"]);
    await session.splitUp();
    expect(session.view().writing).toBe("indivisible");
  });

  test("keep their cut when a row is left out", async () => {
    const shelf = fakeShelf();
    const { session, sent } = openPage(shelf, [accepted(1), accepted(2), accepted(3)]);
    await session.give(new File(["abcd"], "planning.csv"));
    await session.analyze();
    await session.splitUp();
    await session.leaveOutErrors();
    expect(sent.at(-1)?.part).toBe("1 of 2");
  });
});

describe("a confirmed file in parts", () => {
  test("has a ticket for every part in the browser's notes before the first is sent", async () => {
    const { session, sent } = await atImport([accepted(11), accepted(12), accepted(13)]);
    await session.confirmImport(id(99));
    const note = sent[3]?.noted;
    await session.importNext(id(11));
    await session.importNext(id(12));
    const imports = sent.slice(3);
    expect(imports.map(({ part, analysis, after }) => [part, analysis, after])).toEqual([
      ["1 of 3", id(1), id(99)],
      ["2 of 3", id(2), id(99)],
      ["3 of 3", id(3), id(99)],
    ]);
    expect(note).toMatchObject({ step: "import", tickets: imports.map(({ ticket }) => ticket) });
    expect(session.view().wizard).toMatchObject({ step: "track", jobs: [id(11), id(12), id(13)] });
  });

  test("sends a part only when the one before is finished, and once", async () => {
    const { session, sent } = await atImport([accepted(11), accepted(12)]);
    await session.confirmImport(null);
    await session.importNext(id(5));
    expect(sent).toHaveLength(4);
    await Promise.all([session.importNext(id(11)), session.importNext(id(11))]);
    expect(sent).toHaveLength(5);
  });

  test("stops at a part that is not taken", async () => {
    const { session, sent } = await atImport([accepted(11), refused("import-live")]);
    await session.confirmImport(null);
    await session.importNext(id(11));
    await session.importNext(id(11));
    expect(sent).toHaveLength(5);
    expect(session.view()).toMatchObject({ going: null, trouble: { kind: "import-live" } });
  });

  test("that stopped in the middle goes back to the file without what was imported", async () => {
    const { session } = await atImport([accepted(11), accepted(12)]);
    await session.confirmImport(null);
    await session.importNext(id(11));
    await session.backToFile(1);
    expect(session.view().wizard.step).toBe("format");
    expect(await session.view().table?.desk.write({ most: 4, least: 1 })).toMatchObject({ leftOut: 1 });
  });

  test("is not read another way once rows of it are imported: their marks would be lost", async () => {
    const { session } = await atImport([accepted(11), accepted(12)]);
    await session.confirmImport(null);
    await session.backToFile(1);
    await session.choose({ delimiter: "," });
    expect(session.view()).toMatchObject({
      notice: "partly-imported",
      table: { choices: {}, review: { corrections: 1 } },
    });
  });

  test("offers the draft without what was imported when it is started over", async () => {
    const { shelf, session } = await atImport([accepted(11)]);
    await session.confirmImport(null);
    await session.startOver(1);
    expect(session.view().offer).toMatchObject({ corrections: 1 });
    expect(shelf.held.get("work")).toMatchObject({ corrections: 1 });
  });

  test("is done when its last part is: findings of every part are placed, the draft goes", async () => {
    const { shelf, session } = await atImport([accepted(11), accepted(12), accepted(13)]);
    await session.confirmImport(null);
    await session.importNext(id(11));
    await session.importNext(id(12));
    await session.finish(id(13), [clean, null, clean]);
    expect(shelf.held.has("file")).toBe(false);
  });
});

test("another browser that is given the same file goes on with the parts that are missing", async () => {
  const { sent: first, session } = await atImport([accepted(11)]);
  await session.confirmImport(null);
  const [, , , import1] = first;
  const done: Job = {
    ...importOf(1, 11, "finished"),
    sha256: "abc#0#0",
    batch: { id: import1?.batch ?? "", part: 1, parts: 3 },
  };
  const { session: other, sent } = openPage(fakeShelf(), [accepted(5)], [done], 4);
  await other.give(nine());
  await other.analyze();
  await other.splitUp();
  expect(sent).toMatchObject([{ part: "2 of 3", batch: import1?.batch }]);
  expect(other.view().wizard).toMatchObject({ step: "analyze", imported: [id(11)] });
});

describe("after the page was left in the middle", () => {
  test("nothing goes on by itself; the rest is offered, and confirmed anew", async () => {
    const { shelf, session, sent: first } = await atImport([accepted(11)]);
    await session.confirmImport(null);
    const { session: again, sent } = openPage(shelf, [accepted(12)], [], 4);
    await again.resume();
    expect(again.view().wizard).toMatchObject({ step: "track", jobs: [id(11)], parts: 3 });
    await again.importNext(id(11));
    expect(sent).toEqual([]);
    await again.importRest();
    expect(again.view().wizard).toMatchObject({ step: "import", imported: [id(11)], tickets: null });
    await again.confirmImport(null);
    expect(sent).toMatchObject([{ part: "2 of 3", analysis: id(2) }]);
    expect(first.map(({ ticket }) => ticket)).not.toContain(sent[0]?.ticket);
  });

  test("a part that was on its way and arrived is followed, not sent again", async () => {
    const { shelf, session } = await atImport([accepted(11)]);
    await session.confirmImport(null);
    const { session: again, sent } = openPage(shelf, [], [importOf(2, 12)], 4);
    await again.resume();
    expect(again.view().wizard).toMatchObject({ jobs: [id(11), id(12)], rest: { tickets: [expect.any(String)] } });
    expect(sent).toEqual([]);
  });

  test("the rest is analyzed again as parts of the same file", async () => {
    const { shelf, session, sent: first } = await atImport([accepted(11)]);
    await session.confirmImport(null);
    const { session: again, sent } = openPage(shelf, [accepted(5), accepted(6), accepted(12)], [], 4);
    await again.resume();
    await again.importRest();
    await again.analyze();
    await again.analyzeNext(id(5));
    await again.place(id(6), [clean, clean]);
    await again.goOn([finished(5), finished(6)]);
    await again.confirmImport(null);
    expect(sent.map(({ part, batch }) => [part, batch])).toEqual(
      ["2 of 3", "3 of 3", "2 of 3"].map((part) => [part, first[0]?.batch]),
    );
    expect(again.view().wizard).toMatchObject({ step: "track", jobs: [id(11), id(12)], parts: 3 });
  });

  test("a row changed meanwhile makes a new file, without the rows that are imported", async () => {
    const { shelf, session, sent: first } = await atImport([accepted(11)]);
    await session.confirmImport(null);
    const { session: again, sent } = openPage(shelf, [accepted(5), accepted(6)], [], 4);
    await again.resume();
    await again.importRest();
    await again.goBack("analyze");
    await again.leaveOutErrors();
    expect(sent.map(({ part, batch }) => [part, batch === first[0]?.batch])).toEqual([["1 of 2", false]]);
    expect(again.view().wizard).toMatchObject({ step: "analyze", imported: [] });
  });

  test("without the same bytes the import is followed, and nothing of the file is offered", async () => {
    const { shelf, session } = await atImport([accepted(11)]);
    await session.confirmImport(null);
    shelf.held.set("file", { file: new Blob(["other rows"]), name: "planning.csv" });
    const { session: again } = openPage(shelf, [], [], 4);
    await again.resume();
    expect(again.view()).toMatchObject({ table: null, wizard: { step: "track", draft: null, rest: null, parts: 3 } });
    expect(shelf.held.has("file")).toBe(false);
  });
});
