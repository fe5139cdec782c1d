import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { maxBodyBytes, maxFileBytes } from "@/lib/imports/limits";
import { claimed, connectTo, onDisk, practiceBench } from "./fakes/bench";
import { httpServer } from "./fakes/servers";

const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const forReal = { create: true, override: false };
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** A file of so many bytes that the practice Lucca takes; rows are long, so that reading them is quick. */
function fileOf(bytes: number): Buffer {
  const row = (letters: number) => `jdupont;Paris;;2031-03-03;FullDay;${"é".repeat(letters / 2)};false\r\n`;
  const usual = Buffer.from(row(32_768));
  const rows: Buffer[] = [Buffer.from(header)];
  let missing = bytes - Buffer.byteLength(header);
  for (; missing >= 2 * usual.length; missing -= usual.length) rows.push(usual);
  const [empty, odd] = [Buffer.byteLength(row(0)), "jdupont;Paris;;2031-03-03;FullDay;x"];
  const letters = missing - empty;
  rows.push(Buffer.from(letters % 2 === 0 ? row(letters) : `${odd}${row(letters - 1).slice(odd.length - 1)}`));
  return Buffer.concat(rows);
}

describe("what Lucca gets is the file, byte for byte", () => {
  const [kilo, mega] = [64 * 1024, 10 * 1024 * 1024];
  for (const bytes of [kilo - 1, kilo, kilo + 1, mega - 1, mega, mega + 1, maxFileBytes - 1, maxFileBytes])
    test(`${bytes} bytes`, async () => {
      const { lucca, practice } = await practiceBench();
      const file = fileOf(bytes);
      expect(file.length).toBe(bytes);
      expect(await lucca.start(await onDisk(file), forReal, claimed)).toMatchObject({ ok: true });
      expect(practice.accepted.map((start) => [start.bytes.length, start.sha256, sha256(start.bytes)])).toEqual([
        [bytes, sha256(file), sha256(file)],
      ]);
    });

  test("one byte: no file that Lucca takes, but it gets that byte", async () => {
    const { url, requests } = await httpServer((_, response) => response.writeHead(400).end("empty"));
    const { lucca } = connectTo(url);
    expect(await lucca.start(await onDisk("x"), forReal, claimed)).toMatchObject({
      problem: { kind: "lucca-bad-request" },
    });
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }, ...more] = requests;
    expect(more).toEqual([]);
    expect([headers["content-length"], body.length]).toEqual([String(257), 257]);
    const from = body.indexOf("\r\n\r\n") + 4;
    expect(body.subarray(from, body.indexOf("\r\n--", from)).toString()).toBe("x");
  });

  test("one byte more than Lucca takes is not sent at all", async () => {
    const { lucca, practice } = await practiceBench();
    const file = fileOf(maxFileBytes + 1);
    expect(await lucca.start(await onDisk(file), forReal, claimed)).toEqual({
      ok: false,
      problem: { kind: "lucca-too-large" },
    });
    expect([practice.requests.start, practice.accepted]).toEqual([0, []]);
  });

  test("the body of the longest file is as long as Lucca takes, and not a byte longer", () =>
    expect(maxFileBytes + 256).toBe(maxBodyBytes));
});
