import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { counts } from "@/lib/imports/job";
import { problem } from "@/lib/imports/problem";
import { outcomeLucca, type Reply } from "./fakes/outcome-lucca";

const report = z.object({
  state: z.string(),
  counts: z.nullable(counts),
  problem: z.nullable(problem),
  bytes: z.number(),
  end: z.string(),
  grown: z.number(),
});

/** What a server in a process of its own makes of an outcome, and how much more memory it took than one of 8 MB did. */
async function madeOf(reply: () => Reply) {
  const folder = await mkdtemp(join(tmpdir(), "flat-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { url, key } = await outcomeLucca(() => errorsOf(8_000_000, "]}"), reply);
  const script = fileURLToPath(new URL("./fakes/measured-server.ts", import.meta.url));
  const node = ["--conditions=react-server", "--import", "tsx", script, folder, url, key];
  const { stdout } = await promisify(execFile)(process.execPath, node, { maxBuffer: 1_000_000 });
  return report.parse(JSON.parse(stdout));
}

const line = {
  ...{ login: "nobody", firstname: "Zoé", lastname: "", worklocationName: "Paris", areaName: "", date: "2026-01-05" },
  ...{ position: "FullDay", comment: "", isDeletion: false },
};
const head =
  '{"userLocationsToDeleteSummary":{"count":3},"validUserLocationsToCreateSummary":{"count":7,"descriptions":["x"]}';

/** An outcome of so many bytes and a little more, whose findings number 2, 3, 4… */
function* errorsOf(bytes: number, end: string | null): Reply {
  yield `${head},"errorLines":[`;
  for (let written = 0, number = 2; written < bytes; ) {
    let piece = "";
    for (let many = 0; many < 500; many++) {
      const error = {
        line: { ...line, login: `nobody-${number}` },
        lineNumber: number,
        error: "This login is not known",
      };
      piece += `${number > 2 ? "," : ""}${JSON.stringify(error)}`;
      number += 1;
    }
    written += piece.length;
    yield piece;
  }
  yield end;
}

function* repeated(start: string, piece: string, bytes: number, end: string): Reply {
  yield start;
  const block = piece.repeat(Math.ceil(65_536 / piece.length));
  for (let written = 0; written < bytes; written += block.length) yield block;
  yield end;
}

/** Garbage lies until there is about so much of it; measured are 2 to 55 MB, once 86. */
const flat = 100_000_000;
const notAll = { changed: 7, deleted: 3, refused: null, warnings: null, complete: false };

describe("memory stays flat, and what is known is said", { timeout: 120_000 }, () => {
  test("of an outcome of 63 MB everything is known", async () => {
    const { grown, bytes, ...rest } = await madeOf(() => errorsOf(63_000_000, "]}"));
    expect(rest).toMatchObject({
      state: "finished",
      problem: null,
      counts: { changed: 7, deleted: 3, complete: true },
    });
    expect(rest.counts?.refused).toBeGreaterThan(250_000);
    expect(bytes).toBeGreaterThan(50_000_000);
    expect(grown).toBeLessThan(flat);
  });

  test("of one of 200 MB the first 64 are kept, with the counts", async () => {
    const { grown, bytes, ...rest } = await madeOf(() => errorsOf(200_000_000, "]}"));
    expect(rest).toMatchObject({ state: "finished", problem: { kind: "outcome-too-large" }, counts: notAll });
    expect(rest.end).toContain('"complete":false}');
    expect(bytes).toBeGreaterThan(50_000_000);
    expect(grown).toBeLessThan(flat);
  });

  test("of one that is always cut in the middle, what came before", async () => {
    const { grown, bytes, ...rest } = await madeOf(() => errorsOf(6_000_000, null));
    expect(rest).toMatchObject({ state: "finished", problem: { kind: "lucca-no-answer" }, counts: notAll });
    expect(bytes).toBeGreaterThan(4_000_000);
    expect(grown).toBeLessThan(flat);
  });

  const odd: [string, () => Reply, object][] = [
    ["one text that does not end", () => repeated(`${head},"errorLines":[{"error":"`, "a", 20_000_000, '"}]}'), notAll],
    ["lists in lists without end", () => repeated(`${head},"errorLines":[`, "[", 20_000_000, ""), notAll],
    ["an object without end", () => repeated(`${head},"more":{"a":1`, ',"b":2', 20_000_000, "}}"), notAll],
    [
      "members without end",
      () => repeated(head, ',"b":{}', 20_000_000, "}"),
      { ...notAll, refused: 0, warnings: 0, complete: true },
    ],
    [
      "descriptions without end",
      () =>
        repeated(
          '{"validUserLocationsToCreateSummary":{"count":7,"descriptions":["x"',
          ',"Nora in Lyon"',
          50_000_000,
          "]}}",
        ),
      { changed: 7, deleted: null, complete: true },
    ],
    ["more findings than rows fit in", () => repeated(`${head},"errorLines":[1`, ",1", 5_000_000, "]}"), notAll],
  ];
  for (const [name, reply, counts] of odd)
    test(`of ${name}`, async () => {
      const { grown, ...rest } = await madeOf(reply);
      expect(rest).toMatchObject({ state: "finished", counts });
      expect(grown).toBeLessThan(flat);
    });
});
