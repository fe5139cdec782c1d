import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { receive } from "./receive";
import { openUploadPlaces } from "./upload-places";

const folder = mkdtempSync(join(tmpdir(), "any-upload-"));
afterAll(() => rmSync(folder, { recursive: true }));
const places = openUploadPlaces();

const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const file = `${header}jdupont;Paris;;2025-09-18;FullDay;;\r\n`;
const whole = Buffer.from(
  `--b\r\nContent-Disposition: form-data; name="file"; filename="x.csv"\r\nContent-Type: text/csv\r\n\r\n${file}\r\n--b--\r\n`,
);

/** A good body with pieces cut out, put in, doubled or overwritten. */
const spoilt = fc
  .array(
    fc.record({
      at: fc.nat(whole.length),
      drop: fc.oneof(fc.nat(4), fc.nat(whole.length)),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc
          .constantFrom("--b", "\r\n", "\r\n--b--\r\n", '"', ";", "\0", 'name="file"', "filename*=UTF-8''%", whole)
          .map(Buffer.from),
      ),
    }),
    { maxLength: 4 },
  )
  .map((changes) =>
    changes.reduce(
      (body, { at, drop, put }) => Buffer.concat([body.subarray(0, at), Buffer.from(put), body.subarray(at + drop)]),
      whole,
    ),
  );
const types = fc.oneof(
  { weight: 4, arbitrary: fc.constant("multipart/form-data; boundary=b") },
  fc.constantFrom(
    "multipart/form-data",
    "multipart/form-data; boundary=",
    'multipart/form-data; boundary="b',
    "text/csv",
  ),
  fc.string({ maxLength: 40 }).map((text) => `multipart/form-data; ${text.replace(/[^\x20-\x7e]/g, "")}`),
);

/** In chunks as a network makes them. */
function posted(body: Uint8Array, contentType: string, size: number): Request {
  const chunks = Array.from({ length: Math.ceil(body.length / size) }, (_, at) =>
    body.slice(at * size, (at + 1) * size),
  );
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    duplex: "half",
    headers: { "content-type": contentType, "content-length": String(body.length) },
    body: new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    }),
  };
  return new Request("http://localhost/", init);
}

test("whatever is uploaded: a file of ours to the byte, or a refusal that leaves nothing and no place taken", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 })),
      types,
      fc.integer({ min: 1, max: 600 }),
      async (body, contentType, size) => {
        const result = await receive(posted(body, contentType, size), { folder, places, user: "ana" });
        if (result.ok) {
          taken += 1;
          const kept = readFileSync(result.value.path);
          expect(kept.toString("utf8").startsWith(header)).toBe(true);
          expect(createHash("sha256").update(kept).digest("hex")).toBe(result.value.sha256);
          expect(Buffer.from(body).includes(kept)).toBe(true);
          await result.value.discard();
        } else expect(["upload-malformed", "upload-cut", "file-not-written-by-us"]).toContain(result.problem.kind);
        expect(readdirSync(folder)).toEqual([]);
      },
    ),
    { numRuns: 600, examples: [[whole, "multipart/form-data; boundary=b", 7]] },
  );
  expect(taken).toBeGreaterThan(0);
  expect(places.take("ana")).not.toBeNull();
  expect(places.take("ana")).not.toBeNull();
});
