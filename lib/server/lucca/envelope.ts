import { randomBytes } from "node:crypto";
import { envelopeBytes } from "@/lib/imports/limits";

/** The name in the guide, and the one in the reference page's example (contract §16.2). */
export const partNames = ["file", "office-import.csv"] as const;
export type PartName = (typeof partNames)[number];

/** A request body of exactly `length` bytes. */
export type Body = { contentType: string; length: number; chunks: AsyncIterable<Uint8Array> };

/**
 * Puts a file into a multipart body of one part, streamed.
 *
 * in      the part's name, the file's length in bytes and its content
 * out     a body exactly `envelopeBytes` longer than the file, whatever the name
 * source  contract §5 (body), §16.2 (part name, file name, type), §16.35 (why the length is constant)
 */
export function envelope(name: PartName, bytes: number, content: AsyncIterable<Uint8Array>): Body {
  const { head, tail, boundary } = ends(name);
  async function* chunks() {
    yield head;
    yield* content;
    yield tail;
  }
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + bytes + tail.length,
    chunks: chunks(),
  };
}

/**
 * What the boundary cannot make up (it has at most 70 characters and stands in twice), spaces before the content type
 * do: every parser skips them, while another part header or text around the part upsets firewalls.
 */
function ends(name: PartName) {
  const write = (boundary: string, spaces: string) => ({
    head: Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="office-import.csv"\r\n` +
        `Content-Type: ${spaces}text/csv\r\n\r\n`,
    ),
    tail: Buffer.from(`\r\n--${boundary}--\r\n`),
    boundary,
  });
  const bare = write("", "");
  const missing = envelopeBytes - bare.head.length - bare.tail.length;
  const length = Math.min(70, Math.floor(missing / 2));
  // Random enough (280 bits) that no file holds it by chance, nor by intent.
  const boundary = randomBytes(35).toString("hex").slice(0, length);
  return write(boundary, " ".repeat(missing - 2 * length));
}
