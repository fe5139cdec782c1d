import { expect, test } from "vitest";
import type { WrittenFile } from "../format/conversation";
import { jobId, ticket } from "../imports/job";
import { draftsOn, type Shelf } from "./draft";
import { askedAs, isTrial, readStanding, standingOf, stateFrom } from "./standing";
import type { Wizard } from "./state";

const day = 24 * 60 * 60 * 1000;
const file = new Blob(["login;date\r\n"]);
const log = {
  commands: [
    { type: "set-cell", row: 4, column: "date", text: "2025-09-30" },
    { type: "leave-out", rows: [7, 9] },
  ],
  position: 1,
} as const;
const work = { choices: { delimiter: ";" }, log, corrections: 1 } as const;

/** A browser's storage: what goes in is copied, as IndexedDB does. */
function shelf(): Shelf & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    getMany: async (keys) => keys.map((key) => held.get(key)),
    setMany: async (entries) => {
      for (const [key, value] of entries) held.set(key, structuredClone(value));
    },
    delMany: async (keys) => {
      for (const key of keys) held.delete(key);
    },
  };
}

const plan = { bytes: 12, rows: 1, deletions: 0, people: 1, firstDate: "2025-09-30", lastDate: "2025-09-30" };
const bytesWith = (...hashes: readonly [string, ...string[]]): WrittenFile => {
  const [first, ...more] = hashes.map((sha256) => ({ ...plan, file, sha256 }));
  if (!first) throw new Error("no part");
  return { ...plan, parts: [first, ...more], leftOut: 0, revision: 1 };
};
const bytes = bytesWith("ab");
const draft = { name: "planning.csv", bytes: 12 };
const analysis = jobId.parse("00000000-0000-4000-8000-000000000001");
const slip = ticket.parse("00000000-0000-4000-8000-000000000002");
const analyzed = {
  step: "import" as const,
  draft,
  asked: { bytes, trial: null, least: 1, override: true, batch: slip, tickets: [slip] },
  override: true,
  imported: [],
  analyses: [{ id: analysis, endedAt: "2026-11-22T10:00:00Z" }],
  tickets: [slip],
} satisfies Wizard;

test("a draft comes back with its corrections, the redoable ones too", async () => {
  const drafts = draftsOn(shelf());
  await drafts.keepFile(file, "planning.csv");
  expect(await drafts.keepWork(work)).toBe(true);
  const kept = await drafts.read();
  expect(kept?.draft).toMatchObject({ name: "planning.csv", ...work });
  expect(kept?.draft?.file.size).toBe(file.size);
});

test("a new file leaves nothing of the earlier one", async () => {
  const drafts = draftsOn(shelf());
  await drafts.keepFile(file, "old.csv");
  await drafts.keepWork(work);
  await drafts.keepStanding(standingOf(analyzed));
  await drafts.keepFile(file, "new.csv");
  expect(await drafts.read()).toMatchObject({
    draft: { name: "new.csv", corrections: 0 },
    standing: { step: "format" },
  });
});

test("after seven days it is forgotten, not only unseen", async () => {
  const place = shelf();
  let now = 0;
  const drafts = draftsOn(place, () => now);
  await drafts.keepFile(file, "planning.csv");
  now = 7 * day;
  expect(await drafts.read()).not.toBeNull();
  now = 7 * day + 1;
  expect(await drafts.read()).toBeNull();
  expect(place.held.size).toBe(0);
});

test("a finished import takes the draft away and keeps the refused rows", async () => {
  const place = shelf();
  const drafts = draftsOn(place);
  await drafts.keepFile(file, "planning.csv");
  await drafts.keepStanding({ step: "track", override: false, jobs: [analysis], parts: 1, rest: null });
  await drafts.finish(new Blob(["refused"]));
  const kept = await drafts.read();
  expect(kept?.draft).toBeNull();
  expect(kept?.standing).toMatchObject({ step: "track", jobs: [analysis] });
  expect(await kept?.refused?.text()).toBe("refused");
  expect(place.held.has("file")).toBe(false);
});

test("forgetting leaves nothing", async () => {
  const place = shelf();
  const drafts = draftsOn(place);
  await drafts.keepFile(file, "planning.csv");
  await drafts.forget();
  expect(place.held.size).toBe(0);
});

test("a note in a form of another version is passed over, not trusted", async () => {
  const place = shelf();
  const drafts = draftsOn(place);
  await drafts.keepFile(file, "planning.csv");
  place.held.set("work", { ...work, log: { commands: [{ type: "drop-table" }], position: 1 } });
  place.held.set("standing", { step: "import", ticket: "anything" });
  expect(await drafts.read()).toMatchObject({ draft: null, standing: { step: "format", override: false } });
});

test("a browser that keeps nothing says so and breaks nothing", async () => {
  const no = () => Promise.reject(new Error("no storage"));
  const drafts = draftsOn({ getMany: no, setMany: no, delMany: no });
  expect(await drafts.keepFile(file, "planning.csv")).toBe(false);
  expect(await drafts.read()).toBeNull();
  await drafts.forget();
});

test("the wizard stands where it stood when the same bytes come out again", () =>
  expect(stateFrom(standingOf(analyzed), draft, bytes)).toEqual(analyzed));

test("other bytes, or none, lead back to Format (design §5)", () => {
  expect(stateFrom(standingOf(analyzed), draft, bytesWith("cd"))).toBeNull();
  expect(stateFrom(standingOf(analyzed), draft, null)).toBeNull();
});

test("an import under way is found again even without its file", () =>
  expect(stateFrom(standingOf(track), null, null)).toEqual({ ...track, draft: null, rest: null }));

const parts = bytesWith("ab", "cd");
const rest = {
  asked: { bytes: parts, trial: null, least: 2, override: false, batch: slip, tickets: [slip, slip] },
  analyses: [{ id: analysis, endedAt: "2026-11-22T10:00:00Z" }],
  tickets: [slip],
};
const track: Wizard = { step: "track", draft, override: false, jobs: [analysis], parts: 2, rest };

test("the parts that were not sent are found again when the very same parts come out", () => {
  const note = standingOf(track);
  expect(askedAs(note)).toEqual({ least: 2 });
  expect(stateFrom(note, draft, bytesWith("ab", "cd"))).toEqual(track);
  for (const other of [bytesWith("ab"), bytesWith("ab", "ef"), bytesWith("cd", "ab")])
    expect(stateFrom(note, draft, other)).toMatchObject({ jobs: [analysis], parts: 2, rest: null });
});

test("an import noted before files could have parts is still followed", async () => {
  const place = shelf();
  const drafts = draftsOn(place);
  await drafts.keepFile(file, "planning.csv");
  place.held.set("standing", { step: "track", override: true, job: analysis });
  expect((await drafts.read())?.standing).toEqual({
    step: "track",
    override: true,
    jobs: [analysis],
    parts: 1,
    rest: null,
  });
});

test("a trial is written again as the same few rows, and a note from before there were trials means the whole file", () => {
  const only = { people: ["ada"] };
  const note = standingOf({ ...analyzed, asked: { ...analyzed.asked, trial: only } });
  expect([isTrial(note), askedAs(note)]).toEqual([true, { least: 1, only }]);
  expect(stateFrom(readStanding(note), draft, bytes)).toMatchObject({ asked: { trial: only } });
  const earlier = JSON.parse(
    JSON.stringify(standingOf(analyzed), (key, value) => (key === "trial" ? undefined : value)),
  );
  expect(stateFrom(readStanding(earlier), draft, bytes)).toEqual(analyzed);
});
