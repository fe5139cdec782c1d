import { describe, expect, test } from "vitest";
import type { WrittenFile, WrittenPart } from "../format/conversation";
import { jobId, ticket } from "../imports/job";
import { nextToAnalyze, nextToImport } from "./next-part";
import { type Asked, advance, analysisStands, type Wizard, type WizardEvent } from "./state";
import { start } from "./steps";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const job = (n: number) => jobId.parse(uuid(n));
const slip = (n: number) => ticket.parse(uuid(n));

const plan = { bytes: 4, rows: 2, deletions: 0, people: 2, firstDate: "2025-09-18", lastDate: "2025-09-19" };
const part: WrittenPart = { ...plan, file: new Blob(["rows"]), sha256: "ab" };
const bytes: WrittenFile = { ...plan, parts: [part], leftOut: 0, revision: 3 };
const draft = { name: "planning.csv", bytes: 120 };
const asked: Asked = { bytes, trial: null, least: 1, override: false, batch: uuid(90), tickets: [slip(1)] };
const analysis = { id: job(1), endedAt: "2026-11-22T10:00:00Z" };

const format: Wizard = { step: "format", draft, override: false };
const analyze: Wizard = {
  step: "analyze",
  draft,
  asked,
  override: false,
  edited: false,
  imported: [],
  analyses: [job(1)],
};
const toImport: Wizard = {
  step: "import",
  draft,
  asked,
  override: false,
  imported: [],
  analyses: [analysis],
  tickets: null,
};
const sending: Wizard = { ...toImport, tickets: [slip(2)] };
const sentAll = { asked, analyses: [], tickets: [] };
const track: Wizard = { step: "track", draft, override: false, jobs: [job(2)], parts: 1, rest: sentAll };

test("a file goes through the four steps", () => {
  const events: WizardEvent[] = [
    { type: "file-given", draft },
    { type: "analyze-asked", asked, imported: [] },
    { type: "analysis-accepted", ticket: slip(1), job: job(1) },
    { type: "continued", analyses: [analysis] },
    { type: "import-confirmed", tickets: [slip(2)] },
    { type: "import-accepted", ticket: slip(2), job: job(2) },
  ];
  const seen: Wizard[] = [];
  for (const event of events) seen.push(advance(seen.at(-1) ?? start, event));
  expect(seen.map(({ step }) => step)).toEqual(["format", "analyze", "analyze", "import", "import", "track"]);
  expect(seen.at(-1)).toEqual(track);
});

describe("nothing is imported that was not analyzed", () => {
  test("without a file there is nothing to analyze", () =>
    expect(advance(start, { type: "analyze-asked", asked, imported: [] })).toBe(start));
  test("an analysis still to be accepted cannot be continued from", () => {
    const waiting: Wizard = { ...analyze, analyses: [] };
    expect(advance(waiting, { type: "continued", analyses: [analysis] })).toBe(waiting);
  });
  test("another job's end is not this analysis' end", () =>
    expect(advance(analyze, { type: "continued", analyses: [{ ...analysis, id: job(9) }] })).toBe(analyze));
  test("a row changed after the analysis voids it", () => {
    const edited = advance(analyze, { type: "table-changed", revision: 4 });
    expect(analysisStands(edited)).toBe(false);
    expect(advance(edited, { type: "continued", analyses: [analysis] })).toBe(edited);
  });
  test("news of the very table that was analyzed voids nothing", () =>
    expect(advance(analyze, { type: "table-changed", revision: 3 })).toBe(analyze));
  test("the other override setting voids it, in Analyze and in Import", () => {
    for (const state of [analyze, toImport])
      expect(analysisStands(advance(state, { type: "override-changed", override: true }))).toBe(false);
    const changed = advance(toImport, { type: "override-changed", override: true });
    expect(advance(changed, { type: "import-confirmed", tickets: [slip(2)] })).toBe(changed);
  });
  test("the answer to an earlier confirmation does not touch a later one", () => {
    const again = advance(analyze, { type: "analyze-asked", asked: { ...asked, tickets: [slip(7)] }, imported: [] });
    expect(advance(again, { type: "analysis-accepted", ticket: slip(1), job: job(1) })).toBe(again);
  });
});

describe("a confirmed import", () => {
  test("keeps its ticket until the server has answered for it", () =>
    expect(advance(sending, { type: "import-confirmed", tickets: [slip(3)] })).toBe(sending));
  test("can be neither changed nor left while there is no answer", () => {
    const events: WizardEvent[] = [
      { type: "override-changed", override: true },
      { type: "analyze-asked", asked, imported: [] },
      { type: "went-back", to: "format" },
      { type: "went-back", to: "analyze" },
      { type: "file-forgotten" },
    ];
    for (const event of events) expect(advance(sending, event)).toBe(sending);
  });
  test("that was turned away needs a new confirmation", () =>
    expect(advance(sending, { type: "import-turned-away", ticket: slip(2) })).toEqual(toImport));
  test("is followed only on the answer to its own ticket", () =>
    expect(advance(sending, { type: "import-accepted", ticket: slip(8), job: job(2) })).toBe(sending));
  test("that the server refused leads back to the file", () => {
    expect(advance(track, { type: "went-back-to-file", job: job(2) })).toEqual(format);
    expect(advance(track, { type: "went-back-to-file", job: job(3) })).toBe(track);
  });
});

test("going back from Analyze keeps the file, and from Import keeps the analysis", () => {
  expect(advance(analyze, { type: "went-back", to: "format" })).toEqual(format);
  expect(advance(toImport, { type: "went-back", to: "analyze" })).toEqual(analyze);
});

test("an import under way is neither left nor forgotten; a new file is not taken", () => {
  const events: WizardEvent[] = [
    { type: "went-back", to: "format" },
    { type: "file-forgotten" },
    { type: "file-given", draft },
    { type: "analyze-asked", asked, imported: [] },
  ];
  for (const event of events) expect(advance(track, event)).toBe(track);
});

test("what a reload found again does not push aside a file given meanwhile", () => {
  expect(advance(start, { type: "found-again", wizard: track })).toBe(track);
  expect(advance(format, { type: "found-again", wizard: track })).toBe(format);
});

describe("a file in three parts", () => {
  const three: Asked = {
    ...asked,
    bytes: { ...bytes, parts: [part, part, part] },
    tickets: [slip(11), slip(12), slip(13)],
  };
  const all = [1, 2, 3].map((n) => ({ ...analysis, id: job(n) }));
  const slips = [slip(21), slip(22), slip(23)];
  const through = (from: Wizard, ...events: WizardEvent[]) => events.reduce(advance, from);
  const analyzing = through(format, { type: "analyze-asked", asked: three, imported: [] });
  const analyzed = through(
    analyzing,
    ...[1, 2, 3].map((n): WizardEvent => ({ type: "analysis-accepted", ticket: slip(10 + n), job: job(n) })),
  );
  const confirmed = through(
    analyzed,
    { type: "continued", analyses: all },
    { type: "import-confirmed", tickets: slips },
  );
  const first = through(confirmed, { type: "import-accepted", ticket: slip(21), job: job(31) });

  test("is analyzed part by part, and only as a whole continued from", () => {
    expect(through(analyzing, { type: "analysis-accepted", ticket: slip(12), job: job(2) })).toBe(analyzing);
    const two = through(
      analyzing,
      { type: "analysis-accepted", ticket: slip(11), job: job(1) },
      { type: "analysis-accepted", ticket: slip(12), job: job(2) },
    );
    expect(through(two, { type: "continued", analyses: all.slice(0, 2) })).toBe(two);
    expect(through(two, { type: "continued", analyses: all })).toBe(two);
    expect(through(analyzed, { type: "continued", analyses: all }).step).toBe("import");
  });

  test("is confirmed once, with a ticket for every part", () => {
    const ready = through(analyzed, { type: "continued", analyses: all });
    expect(through(ready, { type: "import-confirmed", tickets: [slip(21)] })).toBe(ready);
    expect(through(confirmed, { type: "import-accepted", ticket: slip(22), job: job(32) })).toBe(confirmed);
    expect(first).toMatchObject({ jobs: [job(31)], parts: 3, rest: { tickets: [slip(22), slip(23)] } });
  });

  test("is followed part by part, each on the answer to its own ticket", () => {
    expect(through(first, { type: "import-accepted", ticket: slip(23), job: job(33) })).toBe(first);
    const last = through(
      first,
      { type: "import-accepted", ticket: slip(22), job: job(32) },
      { type: "import-accepted", ticket: slip(23), job: job(33) },
    );
    expect(last).toMatchObject({ jobs: [job(31), job(32), job(33)], rest: { tickets: [] } });
    expect(through(last, { type: "rest-asked" })).toBe(last);
  });

  test("its rest is confirmed anew, analyzed again as the same file when that is needed", () => {
    const rest = through(first, { type: "rest-asked" });
    expect(rest).toMatchObject({ step: "import", imported: [job(31)], analyses: all.slice(1), tickets: null });
    expect(nextToImport(rest)).toBeNull();
    const again = through(rest, {
      type: "analyze-asked",
      asked: { ...three, tickets: [slip(14), slip(15)] },
      imported: [job(31)],
    });
    expect(nextToAnalyze(again)).toMatchObject({ ticket: slip(14), batch: { part: 2, parts: 3 } });
    const confirmedAgain = through(
      again,
      { type: "analysis-accepted", ticket: slip(14), job: job(4) },
      { type: "analysis-accepted", ticket: slip(15), job: job(5) },
      { type: "continued", analyses: [4, 5].map((n) => ({ ...analysis, id: job(n) })) },
      { type: "import-confirmed", tickets: [slip(24), slip(25)] },
    );
    expect(nextToImport(confirmedAgain)).toMatchObject({
      analysis: job(4),
      ticket: slip(24),
      batch: { part: 2, parts: 3 },
    });
    expect(through(confirmedAgain, { type: "import-accepted", ticket: slip(24), job: job(32) })).toMatchObject({
      jobs: [job(31), job(32)],
      rest: { tickets: [slip(25)] },
    });
  });
});
