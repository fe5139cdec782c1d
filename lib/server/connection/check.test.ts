import { expect, onTestFinished, test } from "vitest";
import type { FindingKind } from "@/lib/imports/connection";
import { obstacleIn } from "@/lib/imports/connection";
import { connectTo, key } from "@/lib/server/lucca/fakes/bench";
import { hurriedClock } from "@/lib/server/lucca/fakes/clocks";
import type { Faults } from "@/lib/server/practice/faults";
import { startPractice } from "@/lib/server/practice/start-practice";
import { asText } from "./as-text";
import { openConnection } from "./connection";
import type { Kept } from "./learned";

/** Checks a practice Lucca that behaves so; whatever it is, the requests and what was written are looked at. */
async function checkOf(faults: Partial<Faults>, how: { key?: string; pace?: readonly number[] } = {}) {
  const clock = hurriedClock();
  const practice = await startPractice({ key, now: clock.now, pace: how.pace ?? [100], faults });
  onTestFinished(() => practice.stop());
  const { lucca } = connectTo(practice.url, { clock, ...(how.key && { key: how.key }) });
  const shelf: { kept: Kept | null } = { kept: null };
  const connection = await openConnection({
    lucca,
    clock,
    kept: {
      read: async () => shelf.kept,
      async write(check) {
        shelf.kept = check;
      },
    },
  });
  const checked = await connection.check();
  const { start, progress, outcome, directory } = practice.requests;
  expect(start + progress + outcome + directory).toBeLessThanOrEqual(12);
  expect(checked.requests).toBeLessThanOrEqual(12);
  expect(practice.accepted.filter(({ create }) => create)).toEqual([]);
  const kinds = checked.findings.map(({ kind }) => kind);
  const text = asText(checked, lucca.account.name);
  return { practice, connection, checked, kinds, text, usable: obstacleIn(checked) === null };
}

const plain: readonly FindingKind[] = [
  ...["address.known", "key.accepted", "permission.allowed", "start.object", "part.file", "rows.named"],
  ...["lines.header-is-one", "keys.documented", "language.english", "unknown-job.not-found", "places.readable"],
  ...["people.readable", "days.readable", "pages.long", "filters.both", "speed.fine"],
] as const satisfies readonly FindingKind[];

test("a Lucca as documented: every answer is named, with at most 12 requests, and nothing differs", async () => {
  const { checked, kinds, text, usable } = await checkOf({});
  expect(kinds).toEqual(plain);
  expect(usable).toBe(true);
  expect(text).not.toContain("Differs");
  expect(text).toContain("Usable: Whereabouts can work with this account.");
  expect(text).toContain("Lucca was asked to check two made-up rows; nothing was created.");
  expect(checked.requests).toBeLessThanOrEqual(9);
});

/** What Lucca does, what is found instead of the plain answer, and words that must name it. */
const odd: readonly [string, Partial<Faults>, readonly FindingKind[], string][] = [
  [
    "pages of 10, longer refused",
    { pages: { limit: 10, over: "refused" } },
    ["pages.shorter"],
    "at most 10; longer ones are refused",
  ],
  [
    "pages of 10, longer cut",
    { pages: { limit: 10, over: "capped" } },
    ["pages.cut"],
    "at most 10; longer ones are cut short",
  ],
  ["pages of 100", { pages: { limit: 100, over: "refused" } }, ["pages.shorter"], "at most 100"],
  ["people at the root", { usersUnder: "root" }, ["people.at-root"], "under “data”"],
  [
    "a part named like its file",
    { filePart: "office-import.csv" },
    ["part.file-name"],
    "its guide names the part “file”",
  ],
  ["lines from 1", { firstLineNumber: 1 }, ["lines.first-is-one"], "as line 1"],
  ["lines from 0", { firstLineNumber: 0 }, ["lines.first-is-zero"], "as line 0"],
  ["a start answered with a string", { startAnswer: "string" }, ["start.string"], "bare summaryId in quotes"],
  ["a start answered with text", { startAnswer: "text" }, ["start.text"], "plain text"],
  [
    "a start answered with SummaryId",
    { startAnswer: "upper-case-key" },
    ["start.other-key"],
    "it writes the key summaryId",
  ],
  ["keys as in the CSV", { echoKeys: "csv" }, ["keys.other-case"], "such as firstName"],
  ["keys in capitals", { echoKeys: "upper" }, ["keys.other-case"], "such as LOGIN"],
  ["keys as Pascal", { echoKeys: "pascal" }, ["keys.other-case"], "such as Login"],
  ["no echo", { echo: "absent" }, ["keys.absent"], "does not repeat the rows"],
  ["an echo of nothing", { echo: "null" }, ["keys.absent"], "each error should carry its row"],
  ["filters ignored", { filters: "ignored" }, ["filters.none"], "ignores or refuses filters"],
  ["unknown jobs as 400", { unknownJob: "400" }, ["unknown-job.refused"], "that the question is wrong"],
  ["unknown jobs as 0", { unknownJob: "zero" }, ["unknown-job.zero"], "that it has not begun"],
  ["a late answer", { outcomeLate: { times: 1, as: "204" } }, [], "both made-up rows"],
  ["half of the people hidden", { sees: "half" }, [], "it sees 30"],
  ["more rows to a page than there are, twice the names", { duplicateNames: true }, [], "there are"],
];

for (const [name, faults, instead, words] of odd)
  test(`${name}: the sentence says so, and the account is usable`, async () => {
    const { kinds, text, usable } = await checkOf(faults);
    const topics = new Set(instead.map((kind) => kind.split(".")[0]));
    expect(kinds).toEqual(plain.map((kind) => instead.find((one) => one.split(".")[0] === kind.split(".")[0]) ?? kind));
    expect(topics.size).toBe(instead.length);
    expect(text).toContain(words);
    expect(usable).toBe(true);
  });

test("everything odd at once is named within 12 requests", async () => {
  const { kinds } = await checkOf({
    ...{ pages: { limit: 10, over: "refused" }, filePart: "office-import.csv", usersUnder: "root", filters: "ignored" },
    ...{ firstLineNumber: 0, echoKeys: "pascal", startAnswer: "text", unknownJob: "zero" },
  });
  for (const kind of ["pages.shorter", "part.file-name", "people.at-root", "lines.first-is-zero", "keys.other-case"])
    expect(kinds).toContain(kind);
});

test("a wrong key: one request, and what to change", async () => {
  const { checked, kinds, text, usable } = await checkOf({}, { key: "another-key" });
  expect(kinds).toEqual(["address.known", "key.refused"]);
  expect(checked.requests).toBe(1);
  expect(usable).toBe(false);
  expect(text).toContain("Not usable yet: Ask a Lucca administrator who may manage API keys for a new one");
  expect(text).toContain("No rows were sent to Lucca.");
});

test("nobody at the address", async () => {
  const clock = hurriedClock();
  const practice = await startPractice({ key });
  await practice.stop();
  const { lucca } = connectTo(practice.url, { clock });
  const connection = await openConnection({ lucca, clock, kept: { read: async () => null, write: async () => {} } });
  const { findings } = await connection.check();
  expect(findings.map(({ kind }) => kind)).toEqual(["address.known", "key.unreachable"]);
});

test("a key without Import schedule is told apart from one that may not list", async () => {
  const start = await checkOf({ forbidden: ["start"] });
  expect(start.kinds).toContain("permission.forbidden");
  expect(start.usable).toBe(false);
  expect(start.text).toContain("tick Import schedule");
  const lists = await checkOf({ forbidden: ["directory"] });
  expect(lists.kinds).toEqual(expect.arrayContaining(["places.forbidden", "people.forbidden", "days.forbidden"]));
  expect(lists.kinds).toEqual(expect.arrayContaining(["permission.allowed", "rows.named"]));
  expect(lists.usable).toBe(true);
});

test("a start without a summaryId stands in the way", async () => {
  const { kinds, usable } = await checkOf({ startAnswer: "no-id" });
  expect(kinds).toContain("permission.uncertain");
  expect(usable).toBe(false);
});

for (const status of [408, 500, 503])
  test(`lists that are answered ${status}: what is not known is said, and the rest is found out`, async () => {
    const { kinds, usable } = await checkOf({
      troubles: [{ on: "directory", times: 99, when: "before", how: { status } }],
    });
    expect(kinds).toEqual(expect.arrayContaining(["key.accepted", "permission.allowed", "places.untold"]));
    expect(usable).toBe(true);
  });

test("a Lucca that is down for everything is not usable now", async () => {
  const { kinds, text } = await checkOf({ troubles: [{ on: "any", times: 99, when: "before", how: { status: 503 } }] });
  expect(kinds).toEqual(["address.known", "key.untold"]);
  expect(text).toContain("Check again in a few minutes");
});

test("a dry run that never ends uses up the requests, and is said to be unfinished", async () => {
  const { kinds, checked } = await checkOf({ progress: [0] });
  expect(kinds).toContain("rows.unfinished");
  expect(checked.requests).toBeLessThanOrEqual(12);
});

test("a slow Lucca is named with its slowest answer", async () => {
  const { practice } = await checkOf({});
  const { lucca } = connectTo(practice.url);
  const slow = { ...lucca, probe: (most: number) => ({ ...lucca.probe(most), slowest: () => 4210 }) };
  const connection = await openConnection({ lucca: slow, kept: { read: async () => null, write: async () => {} } });
  const text = asText(await connection.check(), "acme");
  expect(text).toContain("The slowest answer took 4.2 seconds.");
  expect(text).toContain("Lucca cuts answers off after 5 seconds: long lists may break off.");
});

test("two who check at the same time cause one check", async () => {
  const { practice, connection } = await checkOf({});
  const before = practice.requests.start;
  const [one, other] = await Promise.all([connection.check(), connection.check()]);
  expect(one).toBe(other);
  expect(practice.requests.start).toBe(before + 1);
});

test("what is learned: part name, length of pages and filters", async () => {
  const { connection } = await checkOf({ filePart: "office-import.csv", pages: { limit: 100, over: "refused" } });
  expect(connection.learned.partName()).toBe("office-import.csv");
  expect(connection.learned.lists()).toEqual({
    pages: { places: 100, days: 100 },
    filters: { date: true, owners: true },
  });
});
