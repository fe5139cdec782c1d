import busboy from "busboy";
import fc from "fast-check";
import { expect, test } from "vitest";
import { envelopeBytes, maxBodyBytes, maxFileBytes } from "@/lib/imports/limits";
import { envelope, type PartName, partNames } from "./envelope";

for (const name of partNames)
  test(`the envelope of a part named "${name}" is always exactly ${envelopeBytes} bytes`, () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (content) => {
        const body = envelope(name, content.length, once(content));
        expect(body.length).toBe(content.length + envelopeBytes);
        expect(await collect(body.chunks)).toHaveLength(body.length);
      }),
    ));

for (const name of partNames)
  test(`a multipart reader finds one part "${name}" with the file, whatever is in it`, () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), trickyText), async (content) => {
        const parts = await read(name, content);
        expect(parts).toEqual([
          { name, filename: "office-import.csv", mimeType: "text/csv", content: Buffer.from(content) },
        ]);
      }),
    ));

test("the wire shows the documented part, and a boundary that RFC 2046 allows", async () => {
  const { contentType, chunks } = envelope("file", 3, once(Buffer.from("abc")));
  const boundary = /^multipart\/form-data; boundary=([0-9a-f]{1,70})$/.exec(contentType)?.[1] ?? "none";
  const [open, disposition, type, blank, content, close, end] = (await collect(chunks)).toString().split("\r\n");
  expect(open).toBe(`--${boundary}`);
  expect(disposition).toBe('Content-Disposition: form-data; name="file"; filename="office-import.csv"');
  expect(type).toMatch(/^Content-Type: +text\/csv$/);
  expect([blank, content, close, end]).toEqual(["", "abc", `--${boundary}--`, ""]);
});

test("no two envelopes share a boundary, so no file can be made to hold it", () => {
  const boundaries = Array.from({ length: 50 }, () => envelope("file", 0, once(Buffer.alloc(0))).contentType);
  expect(new Set(boundaries).size).toBe(50);
});

test("the longest file makes a body of exactly 100,000,000 bytes (contract §16.35)", () => {
  for (const name of partNames) expect(envelope(name, maxFileBytes, once(Buffer.alloc(0))).length).toBe(maxBodyBytes);
  expect(maxBodyBytes).toBe(100_000_000);
});

const trickyText = fc
  .constantFrom("\r\n--", "--", "\r\n", "\n", '"; filename="x"', "\uFEFFlogin;date", "\r\n\r\n", "")
  .map((text) => Buffer.from(text.repeat(3)));

async function* once(content: Uint8Array) {
  yield content;
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

type Part = { name: string; filename: string | undefined; mimeType: string; content: Buffer };

async function read(name: PartName, content: Uint8Array): Promise<Part[]> {
  const { contentType, chunks } = envelope(name, content.length, once(content));
  const parts: Part[] = [];
  const reader = busboy({ headers: { "content-type": contentType } });
  reader.on("file", (partName, stream, { filename, mimeType }) => {
    const pieces: Buffer[] = [];
    stream.on("data", (piece: Buffer) => pieces.push(piece));
    stream.on("end", () => parts.push({ name: partName, filename, mimeType, content: Buffer.concat(pieces) }));
  });
  const read = new Promise((done, failed) => reader.on("close", done).on("error", failed));
  reader.end(await collect(chunks));
  await read;
  return parts;
}
