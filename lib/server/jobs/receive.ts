import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import busboy from "busboy";
import { maxFileBytes } from "@/lib/imports/limits";
import { failed, type ProblemKind, type Result, succeeded } from "@/lib/imports/problem";
import { log } from "@/lib/server/log";
import { shownName } from "./file-name";
import type { Upload } from "./jobs";
import type { UploadPlaces } from "./upload-places";
import { WrittenFileCheck } from "./written-file-check";

/** The browser's multipart envelope (boundaries, one header block with a file name) is not counted as file. */
const browserEnvelopeBytes = 16_384;

/** Of the one part we take; a field is refused whatever it holds, so nothing of it need be held. */
const limits = { fieldSize: 0, fieldNameSize: 100, headerPairs: 20 };

/** In milliseconds: how long nothing may come, and how long all of it may take. */
export type UploadPatience = { idle: number; whole: number };
const usualPatience: UploadPatience = { idle: 30_000, whole: 600_000 };

const busyForSeconds = 5;

/** `folder` = our own for these files, made when missing; `patience` is for tests. */
export type Reception = { folder: string; places: UploadPlaces; user: string; patience?: UploadPatience };

/**
 * Takes the one file of a multipart upload into a private temporary file (mode 0600), counting and hashing as it
 * streams. Nothing of it is held in memory: `request.formData()` would take six times the file.
 *
 * A body that is refused, or comes too slowly, is read to its end all the same, for nobody: to cut the connection would
 * make Chromium send the POST again (design §5). What is not read at all Node drops.
 *
 * out     the upload, which whoever gets it must discard; after a problem or an abort nothing is left behind
 * source  design §2 (send), §5 (limit)
 */
export async function receive(request: Request, reception: Reception): Promise<Result<Upload>> {
  const announced = request.headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(announced)) return failed({ kind: "length-required" });
  const length = Number(announced);
  if (length > maxFileBytes + browserEnvelopeBytes) return failed({ kind: "too-large" });
  const parser = parserFor(request);
  if (!parser || !request.body) return failed({ kind: "upload-malformed" });
  const leave = reception.places.take(reception.user);
  if (leave === null) return failed({ kind: "busy", retryAfter: busyForSeconds });

  const path = join(reception.folder, randomUUID());
  const discard = () => rm(path, { force: true });
  try {
    const taken = takeOneFile(parser, path, reception.folder);
    const arrived = await pour(request.body, parser, reception.patience ?? usualPatience);
    const result = await taken;
    // What was found wrong on the way may itself come from the missing end.
    if (arrived !== length) return await refused("upload-cut", discard);
    if (typeof result === "string") return await refused(result, discard);
    return succeeded({ path, ...result, discard });
  } catch (error) {
    await discard();
    throw error;
  } finally {
    leave();
  }
}

async function refused(kind: ProblemKind, discard: () => Promise<void>) {
  await discard().catch(() => log("warn", "a temporary file could not be removed"));
  return failed({ kind });
}

function parserFor(request: Request) {
  try {
    const headers = { "content-type": request.headers.get("content-type") ?? "" };
    return headers["content-type"].startsWith("multipart/form-data")
      ? busboy({ headers, defParamCharset: "utf8", limits })
      : null;
  } catch {
    return null;
  }
}

/** Feeds the parser, never faster than it takes it. Gives the bytes that came: an abort or a silence ends it early. */
async function pour(body: ReadableStream<Uint8Array>, parser: Writable, patience: UploadPatience): Promise<number> {
  const reader = body.getReader();
  const next = async () => (await reader.read().catch(() => null))?.value ?? null;
  const late = openDeadline(patience);
  let arrived = 0;
  for (;;) {
    const coming = next();
    const chunk = await late.unless(coming);
    if (chunk === "late") void drop(coming, next);
    if (chunk === null || chunk === "late") break;
    arrived += chunk.byteLength;
    if (parser.destroyed || parser.write(chunk)) continue;
    await once(parser, "drain").catch(() => {}); // it broke: `takeOneFile` says so, and the rest is only read
  }
  parser.end();
  return arrived;
}

/** Somebody who sends too slowly is answered now, and read on without a place or a file. */
async function drop(coming: Promise<Uint8Array | null>, next: () => Promise<Uint8Array | null>): Promise<void> {
  for (let chunk = await coming; chunk !== null; ) chunk = await next();
}

function openDeadline({ idle, whole }: UploadPatience) {
  const end = performance.now() + whole;
  return {
    async unless<T>(coming: Promise<T>): Promise<T | "late"> {
      const over = new AbortController();
      const wait = Math.max(0, Math.min(idle, end - performance.now()));
      const late = sleep(wait, "late" as const, over).catch(() => "late" as const);
      return Promise.race([coming, late]).finally(() => over.abort());
    },
  };
}

type Taken = Pick<Upload, "bytes" | "sha256" | "rows" | "fileName">;

/** Resolves when the parser has closed: what the one part named "file" held, or why it is not taken. */
async function takeOneFile(parser: busboy.Busboy, path: string, uploads: string): Promise<Taken | ProblemKind> {
  let kept: Promise<Taken | ProblemKind> | undefined;
  let malformed = false;
  parser.on("file", (name, stream, { filename }) => {
    stream.on("error", () => {}); // a cut body, also before anybody reads the part: told by the parser
    if (name === "file" && !kept) {
      kept = keep(stream, path, uploads).then((result) =>
        typeof result === "string" ? result : { ...result, fileName: shownName(filename) },
      );
      return;
    }
    malformed = true;
    stream.resume();
  });
  parser.on("field", () => {
    malformed = true;
  });
  await new Promise<void>((closed) => {
    parser.on("error", () => {
      malformed = true;
    });
    parser.on("close", closed);
  });
  const result = await kept;
  return malformed || !result ? "upload-malformed" : result;
}

/** Writes the part to the file. After a problem the rest of the part is read and dropped. */
async function keep(
  part: AsyncIterable<Buffer>,
  path: string,
  uploads: string,
): Promise<Omit<Taken, "fileName"> | ProblemKind> {
  const hash = createHash("sha256");
  const check = new WrittenFileCheck();
  let problem: ProblemKind | null = null;
  const file = await openNew(path, uploads);
  if (!file) problem = "storage";
  try {
    for await (const chunk of part) {
      if (problem || !file) continue;
      check.read(chunk);
      hash.update(chunk);
      if (check.bytes > maxFileBytes) problem = "too-large";
      else if (!check.beginsRight) problem = "file-not-written-by-us";
      else await file.appendFile(chunk).catch(() => (problem = "storage"));
    }
  } catch {
    problem ??= "upload-malformed";
  } finally {
    await file?.close().catch(() => (problem = "storage"));
  }
  if (!problem && !check.isWhole) problem = "file-not-written-by-us";
  return problem ?? { bytes: check.bytes, sha256: hash.digest("hex"), rows: check.rows };
}

async function openNew(path: string, uploads: string) {
  try {
    await mkdir(uploads, { recursive: true, mode: 0o700 });
    return await open(path, "wx", 0o600);
  } catch {
    return null;
  }
}
