import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type ClientRequest, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { maxFileBytes } from "@/lib/imports/limits";

const header = Buffer.from("\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n");
const start = Buffer.from(
  '--b\r\nContent-Disposition: form-data; name="file"; filename="p.csv"\r\nContent-Type: text/csv\r\n\r\n',
);
const end = Buffer.from("\r\n--b--\r\n");
const block = Buffer.from(`${"x".repeat(65_534)}\r\n`);

/** The longest file there may be, in pieces. */
function* longestFile(): Generator<Buffer> {
  yield header;
  let missing = maxFileBytes - header.length;
  for (; missing > 2 * block.length; missing -= block.length) yield block;
  yield Buffer.from(`${"y".repeat(missing - 2)}\r\n`);
}

/** An upload whose end waits for `finish`; `begun` resolves when all but the end has left. */
function upload(port: number, user: string) {
  const headers = {
    "content-type": "multipart/form-data; boundary=b",
    "content-length": start.length + maxFileBytes + end.length,
    "x-user": user,
  };
  const sending = request({ port, host: "127.0.0.1", method: "POST", headers });
  const answer = answerOf(sending);
  const begun = (async () => {
    for (const piece of [start, ...longestFile()]) if (!sending.write(piece)) await once(sending, "drain");
  })();
  return { begun, answer, finish: () => void sending.end(end) };
}

async function answerOf(sending: ClientRequest): Promise<{ status: number | undefined; body: string }> {
  const [reply] = await once(sending, "response");
  return { status: reply.statusCode, body: await text(reply) };
}

/** A whole upload, then the next request on the same connection, as a browser does; gives the first answer. */
async function tooMany(port: number): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (bytes) => {
    heard += bytes;
  });
  const length = start.length + maxFileBytes + end.length;
  const type = "content-type: multipart/form-data; boundary=b";
  const headers = `POST / HTTP/1.1\r\nhost: x\r\nx-user: zoe\r\n${type}\r\ncontent-length: ${length}\r\n\r\n`;
  for (const piece of [Buffer.from(headers), start, ...longestFile(), end])
    if (!socket.write(piece)) await once(socket, "drain");
  socket.write("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
  await once(socket, "close");
  return heard.slice(0, heard.indexOf("HTTP/1.1 200"));
}

test("four uploads of 100 MB at once stay under 256 MB in all, and a fifth is told to come back", async () => {
  const folder = await mkdtemp(join(tmpdir(), "uploads-"));
  const script = fileURLToPath(new URL("./fakes/upload-server.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", script, folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });
  const port = Number(await once(child.stdout, "data"));

  const four = ["ana", "ana", "ben", "ben"].map((user) => upload(port, user));
  await Promise.all(four.map(({ begun }) => begun));
  expect(await tooMany(port)).toMatch(/^HTTP\/1.1 503 .*busy/s);

  for (const { finish } of four) finish();
  const hash = createHash("sha256");
  for (const piece of longestFile()) hash.update(piece);
  const taken = { bytes: maxFileBytes, sha256: hash.digest("hex") };
  for (const { answer } of four) expect(JSON.parse((await answer).body)).toEqual(taken);
  expect(await readdir(folder)).toEqual([]);

  const asking = request({ port, host: "127.0.0.1" }).end();
  const most = Number((await answerOf(asking)).body);
  expect(most).toBeLessThan(256_000_000);
}, 120_000);
