import { type FileHandle, open } from "node:fs/promises";
import { maxFileBytes } from "@/lib/imports/limits";
import { failed, type Problem, type Result, succeeded } from "@/lib/imports/problem";
import type { Caller } from "./call";
import { envelope, type PartName, partNames } from "./envelope";
import type { Claim, Lucca, StartFlags } from "./lucca";
import { silence, unexpectedReply } from "./problem-for";
import type { Answer } from "./read-answer";
import { readSummaryId } from "./replies";

export const imports = "/work-locations/public/api/imports/user-locations";

const longestReply = 64_000;
const chunkBytes = 256 * 1024;

/**
 * Makes the call that starts a dry run or an import, remembering which part name this Lucca takes.
 *
 * in      `learned` = the name that an earlier check found to work, null when there was none
 * errors  before anything was sent: `storage` when the file is not there or not as long as said, `lucca-too-large` when
 *         the body would be; else as `lucca.ts` says. A reply without a UUID is `lucca-unexpected-reply`
 * source  contract §5, §16.1–3, §16.35
 */
export function openStart(call: Caller, key: string, learned: () => PartName | null = () => null): Lucca["start"] {
  /** by a dry run here: an import goes under the same name (contract §16.2), whatever is learned meanwhile */
  let proved: PartName | null = null;

  const send = (handle: FileHandle, bytes: number, flags: StartFlags, claim: Claim, name: PartName) =>
    call(
      {
        rank: "start",
        method: "POST",
        path: imports,
        query: { create: String(flags.create), overrideUserLocations: String(flags.override) },
        claim,
        longest: longestReply,
        repeat: flags.create ? "never" : "when-not-taken",
        body: () => envelope(name, bytes, contentOf(handle, bytes)),
      },
      (answer) => readStart(answer, key),
    );

  return async function start(file, flags, claim) {
    if (file.bytes > maxFileBytes) return failed({ kind: "lucca-too-large" });
    const handle = await openWhole(file);
    if (handle === null) return failed({ kind: "storage" });
    const partName = proved ?? learned() ?? "file";
    try {
      const result = await send(handle, file.bytes, flags, claim, partName);
      if (flags.create)
        return provesNothing(result) ? failed({ ...result.problem, kind: "lucca-unexpected-reply" }) : result;
      if (result.ok) proved = partName;
      if (!missesFile(result)) return result;
      const other = partNames.find((name) => name !== partName) ?? partName;
      const second = await send(handle, file.bytes, flags, claim, other);
      if (second.ok) proved = other;
      // Refused under both names: what it said of the usual one is the better explanation.
      return missesFile(second) ? result : second;
    } finally {
      await handle.close();
    }
  };
}

function readStart(answer: Answer, key: string): Result<{ summaryId: string }> {
  const summaryId = answer.unread === null ? readSummaryId(answer.text) : null;
  return summaryId === null ? failed(unexpectedReply(answer, key)) : succeeded({ summaryId });
}

/** Lucca's own framework answers an unexpected failure with an empty 400 (contract §13): no proof that nothing was taken. */
const provesNothing = (result: Result<unknown>): result is { ok: false; problem: Problem } =>
  !result.ok && result.problem.kind === "lucca-bad-request" && result.problem.detail === silence(400);

/** The file, or null when it is not there or not of that length: nothing must leave then. */
async function openWhole({ path, bytes }: { path: string; bytes: number }): Promise<FileHandle | null> {
  const handle = await open(path, "r").catch(() => null);
  if (handle === null || (await handle.stat()).size === bytes) return handle;
  await handle.close();
  return null;
}

/** The first `bytes` bytes. Reads by position and leaves the file open: another try begins again. */
async function* contentOf(handle: FileHandle, bytes: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < bytes; ) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, bytes - position));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

/**
 * A 400 that speaks of a file that is missing, in the languages Lucca has. When in doubt it does: the price is one
 * more dry run.
 */
export function missesFile(result: Result<unknown>): boolean {
  if (result.ok || result.problem.kind !== "lucca-bad-request") return false;
  const { detail = "" } = result.problem;
  const file = /\b(files?|fichiers?|archivo|fichero|datei)\b/i;
  const missing =
    /\b(missing|required|requires?|no|not|without|empty|null|aucun|manqu\w*|requis|obligatoire|absent|vide|falta\w*|requerid\w*|obligatori\w*|fehlt|keine|erforderlich)\b/i;
  return file.test(detail) && missing.test(detail);
}
