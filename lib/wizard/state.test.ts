import { describe, expect, test } from "vitest";
import type { WrittenFile } from "../format/conversation";
import { jobId, ticket } from "../imports/job";
import { type Asked, advance, analysisStands, start, type Wizard, type WizardEvent } from "./state";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const job = (n: number) => jobId.parse(uuid(n));
const slip = (n: number) => ticket.parse(uuid(n));

const bytes: WrittenFile = {
  file: new Blob(["rows"]),
  bytes: 4,
  sha256: "ab",
  rows: 2,
  deletions: 0,
  people: 2,
  firstDate: "2025-09-18",
  lastDate: "2025-09-19",
  leftOut: 0,
  revision: 3,
};
const draft = { name: "planning.csv", bytes: 120 };
const asked: Asked = { bytes, override: false, ticket: slip(1) };
const analysis = { id: job(1), endedAt: "2026-11-22T10:00:00Z" };

const format: Wizard = { step: "format", draft, override: false };
const analyze: Wizard = { step: "analyze", draft, asked, override: false, edited: false, analysis: job(1) };
const toImport: Wizard = { step: "import", draft, asked, override: false, analysis, ticket: null };
const sending: Wizard = { ...toImport, ticket: slip(2) };
const track: Wizard = { step: "track", draft, override: false, job: job(2) };

test("a file goes through the four steps", () => {
  const events: WizardEvent[] = [
    { type: "file-given", draft },
    { type: "analyze-asked", asked },
    { type: "analysis-accepted", ticket: slip(1), job: job(1) },
    { type: "continued", analysis },
    { type: "import-confirmed", ticket: slip(2) },
    { type: "import-accepted", ticket: slip(2), job: job(2) },
  ];
  const seen: Wizard[] = [];
  for (const event of events) seen.push(advance(seen.at(-1) ?? start, event));
  expect(seen.map(({ step }) => step)).toEqual(["format", "analyze", "analyze", "import", "import", "track"]);
  expect(seen.at(-1)).toEqual(track);
});

describe("nothing is imported that was not analyzed", () => {
  test("without a file there is nothing to analyze", () =>
    expect(advance(start, { type: "analyze-asked", asked })).toBe(start));
  test("an analysis still to be accepted cannot be continued from", () => {
    const waiting: Wizard = { ...analyze, analysis: null };
    expect(advance(waiting, { type: "continued", analysis })).toBe(waiting);
  });
  test("another job's end is not this analysis' end", () =>
    expect(advance(analyze, { type: "continued", analysis: { ...analysis, id: job(9) } })).toBe(analyze));
  test("a row changed after the analysis voids it", () => {
    const edited = advance(analyze, { type: "table-changed", revision: 4 });
    expect(analysisStands(edited)).toBe(false);
    expect(advance(edited, { type: "continued", analysis })).toBe(edited);
  });
  test("news of the very table that was analyzed voids nothing", () =>
    expect(advance(analyze, { type: "table-changed", revision: 3 })).toBe(analyze));
  test("the other override setting voids it, in Analyze and in Import", () => {
    for (const state of [analyze, toImport])
      expect(analysisStands(advance(state, { type: "override-changed", override: true }))).toBe(false);
    const changed = advance(toImport, { type: "override-changed", override: true });
    expect(advance(changed, { type: "import-confirmed", ticket: slip(2) })).toBe(changed);
  });
  test("the answer to an earlier confirmation does not touch a later one", () => {
    const again = advance(analyze, { type: "analyze-asked", asked: { ...asked, ticket: slip(7) } });
    expect(advance(again, { type: "analysis-accepted", ticket: slip(1), job: job(1) })).toBe(again);
  });
});

describe("a confirmed import", () => {
  test("keeps its ticket until the server has answered for it", () =>
    expect(advance(sending, { type: "import-confirmed", ticket: slip(3) })).toBe(sending));
  test("can be neither changed nor left while there is no answer", () => {
    const events: WizardEvent[] = [
      { type: "override-changed", override: true },
      { type: "analyze-asked", asked },
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
    { type: "analyze-asked", asked },
  ];
  for (const event of events) expect(advance(track, event)).toBe(track);
});

test("what a reload found again does not push aside a file given meanwhile", () => {
  expect(advance(start, { type: "found-again", wizard: track })).toBe(track);
  expect(advance(format, { type: "found-again", wizard: track })).toBe(format);
});
