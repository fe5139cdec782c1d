/** What a text file may be read as, likeliest first. `TextDecoder` knows all of them. */
export const encodings = [
  "utf-8",
  "windows-1252",
  "windows-1250",
  "iso-8859-15",
  "macintosh",
  "utf-16le",
  "utf-16be",
] as const;
export type Encoding = (typeof encodings)[number];

/** How the bytes begin: the encoding a byte-order mark tells, and how many bytes of marks there are (some files have two). */
export function readBom(head: Uint8Array): { encoding: Encoding | null; bytes: number } {
  const marks: readonly { encoding: Encoding; mark: readonly number[] }[] = [
    { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
    { encoding: "utf-16le", mark: [0xff, 0xfe] },
    { encoding: "utf-16be", mark: [0xfe, 0xff] },
  ];
  for (const { encoding, mark } of marks) {
    let bytes = 0;
    while (mark.every((byte, index) => head[bytes + index] === byte)) bytes += mark.length;
    if (bytes > 0) return { encoding, bytes };
  }
  return { encoding: utf16Unmarked(head), bytes: 0 };
}

/**
 * UTF-16 without a mark: in the languages we read nearly every second byte is 0, and always on the same side.
 */
export function utf16Unmarked(head: Uint8Array): Encoding | null {
  if (!head.includes(0)) return null;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = Math.floor(head.length / 2);
  if (half < 8 || Math.max(even, odd) < half * 0.8 || Math.min(even, odd) > half * 0.01) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** The bytes are not what strict decoding takes them for. */
export class NotThisEncoding extends Error {}

/**
 * Decodes a file piece by piece; a character that stands on the border of two pieces stays whole.
 *
 * UTF-8 is strict, so that the reader can fall back to windows-1252 on the first byte that is not. Every call streams:
 * Node 20 reads windows-1252 as Latin-1 otherwise, and turns ’ € œ into control characters.
 */
export function decoder(encoding: Encoding, strict: boolean): (bytes: Uint8Array, last: boolean) => string {
  const text = new TextDecoder(encoding, { fatal: strict, ignoreBOM: true });
  return (bytes, last) => {
    try {
      const decoded = text.decode(bytes, { stream: true });
      return last ? decoded + text.decode() : decoded;
    } catch {
      throw new NotThisEncoding();
    }
  };
}
