import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { bodyAsk, jobIdIn } from "./ask";

const schema = z.strictObject({ what: z.enum(["written", "not-written"]) });
const refused = { ok: false, problem: { kind: "request-invalid" } };

function posted(body: string | Uint8Array<ArrayBuffer> | ReadableStream, length: string | null): Request {
  const headers = length === null ? {} : { "content-length": length };
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, headers, duplex: "half" };
  return new Request("http://localhost/", init);
}

test("a short body as the schema says is read", async () => {
  const body = JSON.stringify({ what: "written" });
  expect(await bodyAsk(posted(body, String(body.length)), schema)).toEqual({ ok: true, value: { what: "written" } });
});

describe("a body of no announced or of too great a length is not looked at", () => {
  for (const length of [null, "", "1001", "-1", "1e3", "0x10", "1.5", "12, 12", "99999999999999999999"])
    test(`content-length: ${length}`, async () =>
      expect(await bodyAsk(posted('{"what":"written"}', length), schema)).toEqual(refused));
});

test("whatever bytes come: a value of the schema or a refusal, never an exception", async () => {
  const text = fc.oneof(
    fc.json().map((json) => new TextEncoder().encode(json)),
    fc.uint8Array({ maxLength: 400 }),
    fc
      .constantFrom('{"__proto__":{"what":"written"}}', `${"[".repeat(900)}`, '{"what":"written","more":1}')
      .map((json) => new TextEncoder().encode(json)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (bytes) => {
      const answer = await bodyAsk(posted(new Uint8Array(bytes), String(bytes.length)), schema);
      expect(answer.ok ? answer : refused).toEqual(answer);
    }),
    { numRuns: 500 },
  );
});

test("a body that is held back does not hold the answer", async () => {
  const never = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"wh')) });
  expect(await bodyAsk(posted(never, "20"), schema, 10)).toEqual(refused);
});

test("an address that is no id is no job, whatever it is", () =>
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("../../x", "7", "__proto__")), (text) => {
      expect(jobIdIn(text)).toBeNull();
    }),
    { numRuns: 500 },
  ));
