import { type ColumnPlaces, readHeader } from "./header";
import { RecordReader } from "./records";

/** A file as it arrived, in the pieces it came in. */
export type Upload = { pieces: Buffer[]; bytes: number; sha256: string; partName: string };

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Looks at the start of a file before its job is taken.
 *
 * out     where the columns stand, or why the whole file is refused
 * source  contract §4: UTF-8 with exactly one byte-order mark, exact headers
 */
export function readStart(
  upload: Upload,
  extraColumns: "refused" | "ignored",
): { ok: true; at: ColumnPlaces } | { ok: false; said: string } {
  if (upload.bytes === 0) return { ok: false, said: "The file is empty." };
  const start = startOf(upload.pieces, 65_536);
  if (!start.subarray(0, 3).equals(mark)) return { ok: false, said: "The file is not UTF-8 with a byte-order mark." };
  const reader = new RecordReader();
  const text = start.subarray(3).toString("utf8");
  const first = reader.read(text).next().value ?? reader.end().next().value;
  if (!first) return { ok: false, said: "The file has no header." };
  if (!first.whole) return { ok: false, said: "The header cannot be read." };
  return readHeader(first.cells, extraColumns);
}

/**
 * The text of a file in pieces, without its byte-order mark.
 *
 * @param release let go of each piece once read, so that a large file does not stay in memory
 */
export function* textOf(pieces: Buffer[], release: boolean): Generator<string> {
  const decoder = new TextDecoder("utf-8");
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece) yield decoder.decode(piece, { stream: true });
    if (release) pieces[index] = nothing;
  }
  yield decoder.decode();
}

const nothing = Buffer.alloc(0);

function startOf(pieces: readonly Buffer[], bytes: number): Buffer {
  const start: Buffer[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length >= bytes) break;
    start.push(piece);
    length += piece.length;
  }
  return Buffer.concat(start).subarray(0, bytes);
}
