import { expect, test } from "vitest";
import type { Outcome } from "@/lib/imports/outcome";
import type { Uploaded } from "@/lib/imports/upload";
import { fakeShelf, id, openPage } from "./fakes";

const accepted = (job: number): Uploaded => ({ ok: true, id: id(job) });
const ada = { people: ["ada"] };
const clean: Outcome = {
  ...{ created: 1, deleted: 0, descriptions: [], summary: null },
  ...{ errors: [], warnings: [], complete: true },
};

/** A file of four rows, of which one is tried; stands at Track with the trial imported as job 11. */
async function tried(answers: Uploaded[] = []) {
  const shelf = fakeShelf();
  const page = openPage(shelf, [accepted(1), accepted(11), ...answers]);
  await page.session.give(new File(["abcd"], "planning.csv"));
  await page.session.tryFirst(ada);
  await page.session.goOn([{ id: id(1), endedAt: "2026-03-01T10:00:00Z" }]);
  await page.session.confirmImport(null);
  return { shelf, ...page };
}

test("a trial is analyzed and imported on its own, bound to its own analysis", async () => {
  const { session, sent } = await tried();
  expect(sent.map(({ analysis, part }) => [analysis, part])).toEqual([
    [null, null],
    [id(1), null],
  ]);
  expect(session.view().wizard).toMatchObject({ step: "track", jobs: [id(11)], rest: { asked: { trial: ada } } });
});

test("a trial keeps the file for the rest, also over a reload", async () => {
  const { shelf, session } = await tried();
  await session.finish(id(11), [clean]);
  expect(shelf.held.has("file")).toBe(true);
  const { session: again, sent } = openPage(shelf);
  await again.resume();
  expect(again.view().wizard).toMatchObject({ step: "track", jobs: [id(11)], rest: { asked: { trial: ada } } });
  await again.finish(id(11), [clean]);
  await again.backToFile(1);
  expect(again.view().wizard.step).toBe("format");
  expect(sent).toEqual([]);
  expect(shelf.held.get("work")).toMatchObject({ log: { commands: [{ type: "imported", part: 1 }] } });
});

test("the rest is the whole file without what was tried, and its import ends the draft", async () => {
  const { shelf, session, sent } = await tried([accepted(2), accepted(12)]);
  await session.finish(id(11), [clean]);
  await session.backToFile(1);
  await session.analyze();
  expect(session.view().wizard).toMatchObject({ step: "analyze", asked: { trial: null, bytes: { leftOut: 1 } } });
  await session.goOn([{ id: id(2), endedAt: "2026-03-01T10:00:00Z" }]);
  await session.confirmImport(null);
  await session.finish(id(12), [clean]);
  expect(sent).toHaveLength(4);
  expect(shelf.held.has("file")).toBe(false);
});

test("starting over behind a trial offers the file again, without what was tried", async () => {
  const { session } = await tried();
  await session.finish(id(11), [clean]);
  await session.startOver(1);
  expect(session.view().offer).toMatchObject({ corrections: 1 });
});

test("a trial analyzed again is the same trial; back in Format the whole file is analyzed", async () => {
  const { session } = openPage(fakeShelf(), [accepted(1), accepted(2), accepted(3)]);
  await session.give(new File(["abcd"], "planning.csv"));
  await session.tryFirst(ada);
  await session.leaveOutErrors();
  expect(session.view().wizard).toMatchObject({ step: "analyze", asked: { trial: ada } });
  await session.goBack("format");
  await session.analyze();
  expect(session.view().wizard).toMatchObject({ step: "analyze", asked: { trial: null } });
});

test("a trial begins in Format only", async () => {
  const { session, sent } = await tried();
  await session.tryFirst(ada);
  expect(sent).toHaveLength(2);
});
