import { betterEncoding } from "./better-encoding";
import { type Day, isoOf, today as todayHere } from "./calendar";
import type { Choices, Encoding, Progress, Refusal } from "./conversation";
import { decoder, NotThisEncoding, readBom } from "./encoding";
import { Reading } from "./reading";
import { isZip, refuseByContent } from "./recognise";
import { LineTooLong } from "./records";
import { Refused } from "./refused";
import type { ReadFile } from "./row-intake";

/** The piece that must hold the header, then the pieces that follow; bytes. */
const firstPiece = 65_536;
const nextPieces = 1_048_576;
/** Bytes whose letters tell a better encoding. */
const lookedForLetters = 4_194_304;

/**
 * Reads a file into a table, piece by piece.
 *
 * in      `onRows` is called after every piece: the first time as soon as there are rows to show. `isWanted` is asked
 *         after every piece; on false the reading ends with `null`
 *         `today`: for dates whose year nobody wrote
 * out     the file read, or why it cannot be
 */
export async function readFile(
  file: Blob,
  choices: Choices,
  onRows: (read: ReadFile, progress: Progress) => void,
  isWanted: () => boolean,
  today: Day = todayHere(),
): Promise<{ ok: true; read: ReadFile } | { ok: false; refusal: Refusal } | null> {
  try {
    const source = await sourceOf(file);
    const [head, tail] = await Promise.all([
      source.bytes(0, firstPiece),
      source.bytes(Math.max(0, file.size - firstPiece), file.size),
    ]);
    const refusal = refuseByContent(file.size, head, tail);
    if (refusal) return { ok: false, refusal };
    const thisYear = Number(isoOf(today).slice(0, 4));
    if (isZip(head)) {
      // most files are no workbooks: their readers are loaded when one comes
      const { readWorkbook } = await import("./read-workbook");
      const read = await readWorkbook(file, choices, thisYear, onRows, isWanted);
      return read && { ok: true, read };
    }
    const bom = readBom(head);
    const encoding = choices.encoding ?? bom.encoding ?? "utf-8";
    const read = await readAs(encoding, source, head.subarray(bom.bytes), choices, thisYear, onRows, isWanted);
    return read && { ok: true, read };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Bytes that are no UTF-8 may be in any of several encodings: the letters may tell that another would be better. */
async function guessed(source: Source, read: ReadFile | null): Promise<ReadFile | null> {
  return read && { ...read, betterEncoding: betterEncoding(await source.bytes(0, lookedForLetters), read.encoding) };
}

type Source = { size: number; bytes(from: number, to: number): Promise<Uint8Array> };

/** A small file is fetched at once: the browser takes longer to hand out a piece than to hand out more. */
async function sourceOf(file: Blob): Promise<Source> {
  const { size } = file;
  if (size > nextPieces) return { size, bytes: (from, to) => bytesOf(file, from, to) };
  const all = await bytesOf(file, 0, size);
  return { size, bytes: async (from, to) => all.subarray(from, to) };
}

/** A file may have changed on the disk since it was chosen: then the browser reads no more of it. */
async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    throw new Refused({ kind: "file-unreadable" });
  }
}

/** `first` = the bytes up to `firstPiece`, without a mark. Strict UTF-8 unless told otherwise; the first byte that is not sends us back to the start as windows-1252. */
async function readAs(
  encoding: Encoding,
  source: Source,
  first: Uint8Array,
  choices: Choices,
  thisYear: number,
  onRows: (read: ReadFile, progress: Progress) => void,
  isWanted: () => boolean,
): Promise<ReadFile | null> {
  const strict = encoding === "utf-8" && choices.encoding === undefined;
  const reading = new Reading(encoding, first.byteOffset > 0, choices, thisYear);
  const decode = decoder(encoding, strict);
  try {
    let pending = Promise.resolve(first);
    for (let at = firstPiece; ; at += nextPieces) {
      const bytes = await pending;
      if (!isWanted()) return null;
      const last = at >= source.size;
      // the next piece is fetched while this one is parsed
      if (!last) pending = source.bytes(at, at + nextPieces);
      pending.catch(() => {}); // heard when it is awaited, or not at all once the reading has ended
      reading.push(decode(bytes, last), last);
      if (reading.read)
        onRows(reading.read, { bytes: Math.min(at, source.size), of: source.size, rows: reading.read.table.rows });
      if (last) return reading.finish();
    }
  } catch (error) {
    if (error instanceof NotThisEncoding && strict)
      return guessed(source, await readAs("windows-1252", source, first, choices, thisYear, onRows, isWanted));
    if (error instanceof LineTooLong) throw new Refused({ kind: "file-unreadable" });
    throw error;
  }
}
