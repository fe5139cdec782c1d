import { expect, test } from "vitest";
import type { Review } from "@/lib/format/conversation";
import { createDesk } from "@/lib/format/desk";
import { Failed } from "@/lib/imports/answer";
import type { Person, Place } from "@/lib/imports/directory";
import { nameMemory } from "@/lib/wizard/name-memory";
import { fakeShelf, openPage } from "./fakes";
import type { Directory } from "./known-actions";

const places: Place[] = ["Paris", "Nantes"].map((name, id) => ({
  ...{ id, name, type: "Office", isActive: true, capacity: null, areas: [] },
}));
const people: Person[] = ["ana", "bob"].map((login, id) => ({
  ...{ id, login, firstName: login, lastName: "Test", mail: null, start: null, end: null },
}));
const readAt = new Date().toISOString();
const listed: Directory = {
  places: async () => ({ allowed: true, items: places, readAt }),
  people: async () => ({ allowed: true, items: people, readAt }),
};

/** A page with the real table in it, over one browser's storage. */
function page(directory: Directory = listed, kept = new Map<string, string>()) {
  const asked: boolean[] = [];
  const { session } = openPage(fakeShelf(), [], [], 10_000, {
    openDesk: () => ({ ...createDesk(), close: () => undefined }),
    names: nameMemory(
      () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }),
      "acme",
    ),
    directory: {
      places: (how) => {
        asked.push(how.fresh);
        return directory.places(how);
      },
      people: directory.people,
    },
  });
  return { session, asked, kept };
}
const file = (...rows: string[]) =>
  new File(
    [["login;workLocationName;date;position", ...rows.map((row) => `${row};2026-03-02;FullDay`)].join("\n")],
    "a.csv",
  );
const settled = async (session: ReturnType<typeof page>["session"]): Promise<Review> => {
  await expect.poll(() => ["known", "trouble"].includes(session.view().known.at)).toBe(true);
  await new Promise((later) => setTimeout(later, 20));
  const review = session.view().table?.review;
  if (!review) throw new Error("no review");
  return review;
};

test("names are judged once the file is there, and the lists do for the next file", async () => {
  const { session, asked } = page();
  await session.give(file("ana;paris", "bob;Nantes"));
  expect(await settled(session)).toMatchObject({
    known: { places: { matched: 2, spelled: 1 }, people: { matched: 2 } },
  });
  await session.give(file("bob;PARIS"));
  await expect.poll(() => session.view().table?.review?.known?.people?.matched).toBe(1);
  expect(asked).toEqual([false]);
  await session.readLists();
  expect(asked).toEqual([false, true]);
});

test("the spelling taken from Lucca is kept with the draft, so that a reload writes the same", async () => {
  const { session } = page();
  await session.give(file("ana;paris"));
  await settled(session);
  expect((await session.view().table?.desk.log())?.commands).toMatchObject([{ type: "use-spellings" }]);
});

test("lists that may not be read, or cannot, leave the file as it is", async () => {
  for (const directory of [
    { places: async () => ({ allowed: false as const }), people: async () => ({ allowed: false as const }) },
    { places: () => Promise.reject(new Failed({ kind: "lucca-no-answer" })), people: listed.people },
  ]) {
    const { session } = page(directory);
    await session.give(file("nobody;Nowhere"));
    expect(await settled(session)).toMatchObject({ known: null, groups: [], counts: { ready: 1 } });
  }
});

test("an answer is kept once it is used, for this account, and given again with a way back", async () => {
  const first = page();
  await first.session.give(file("ana;HQ", "bob;Paris"));
  await settled(first.session);
  const applied = await first.session
    .view()
    .table?.desk.apply({ type: "replace-value", column: "workLocationName", from: "HQ", to: "Nantes" });
  if (applied) await first.session.changed(applied.review);
  expect(first.kept.size).toBe(0);
  void first.session.analyze();
  await expect.poll(() => first.kept.get("whereabouts.names")).toContain("HQ");

  const later = page(listed, first.kept);
  await later.session.give(file("bob;HQ"));
  const review = await settled(later.session);
  expect(review).toMatchObject({ groups: [], counts: { ready: 1 } });
  expect(later.session.view().table?.answered).toEqual({ revision: review.revision, rows: 1 });
  await later.session.takeBackAnswers();
  expect(later.session.view().table?.review?.groups).toMatchObject([{ rule: "place-unknown" }]);
});

test("nothing is judged any more while Lucca analyzes", async () => {
  let answer: () => void = () => undefined;
  const { session } = page({
    places: () =>
      new Promise((resolve) => {
        answer = () => resolve({ allowed: true, items: places, readAt });
      }),
    people: listed.people,
  });
  await session.give(file("ana;paris"));
  void session.analyze();
  await expect.poll(() => session.view().wizard.step).toBe("analyze");
  answer();
  await new Promise((later) => setTimeout(later, 50));
  expect(session.view().table?.review).toMatchObject({ known: null, corrections: 0 });
  await session.goBack("format");
  answer();
  await expect.poll(() => session.view().table?.review?.known?.places?.matched).toBe(1);
});
