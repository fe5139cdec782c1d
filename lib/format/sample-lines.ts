import type { Encoding } from "./conversation";
import { decoder } from "./encoding";

const looked = 4_000_000;
const most = 3;
const longest = 300;

/**
 * Lines of a file that read differently under another encoding, for choosing one by looking at accents.
 *
 * in      the file, and the encoding to read it with
 * out     up to three lines with bytes beyond ASCII among the first 4 MB; for UTF-16 the first lines
 */
export async function sampleLines(file: Blob, encoding: Encoding): Promise<readonly string[]> {
  const bytes = new Uint8Array(await file.slice(0, looked).arrayBuffer());
  const text = (part: Uint8Array) =>
    decoder(encoding, false)(part, false)
      .replace(/^\ufeff+/, "")
      .trim()
      .slice(0, longest);
  if (encoding === "utf-16le" || encoding === "utf-16be")
    return text(bytes.subarray(0, 4096))
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== "")
      .slice(0, most);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length && lines.length < most; ) {
    const end = lineEnd(bytes, at);
    const line = bytes.subarray(at, end);
    if (line.some((byte) => byte > 127) && text(line) !== "") lines.push(text(line));
    at = end + 1;
  }
  return lines;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] === 10 || bytes[at] === 13) return at;
  return bytes.length;
}
