import { Crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** The part is not what the directory of its zip says: cut off, changed, or larger. */
export class Damaged extends Error {
  override name = "Damaged";
}

/**
 * Unpacks one part of a zip as text, piece by piece. It ends with `Damaged` as soon as there is more than the directory
 * told, and at the end when the check sum is another: what was measured before holds while unpacking.
 */
export async function* unpackText(file: Blob, entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const crc = new Crc32();
  let bytes = 0;
  const reader = (await packedStream(file, entry)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Damaged();
      });
      if (done) break;
      bytes += value.length;
      if (bytes > entry.unpacked) throw new Damaged();
      crc.add(value);
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    // whoever stops listening early stops the unpacking
    reader.cancel().catch(() => {});
  }
  if (bytes !== entry.unpacked || crc.value !== entry.crc) throw new Damaged();
  yield decoder.decode();
}

/** All of a small part. */
export async function unpackWhole(file: Blob, entry: ZipEntry): Promise<string> {
  let text = "";
  for await (const piece of unpackText(file, entry)) text += piece;
  return text;
}

async function packedStream(file: Blob, entry: ZipEntry): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const header = new DataView(await file.slice(entry.at, entry.at + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50 || entry.encrypted) throw new Damaged();
  const from = entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + entry.packed > file.size) throw new Damaged();
  const packed = file.slice(from, from + entry.packed).stream();
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Damaged();
  return packed.pipeThrough(new DecompressionStream("deflate-raw"));
}
