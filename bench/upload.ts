import { createHash } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { maxFileBytes } from "../lib/imports/limits";
import { resident } from "./browser";

export type UploadFigures = { bytes: number; idle: number; peak: number; ours: number; pipe: number };

const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const row = Buffer.from("aexemple;Télétravail;;2026-03-02;FullDay;a remark that fills the line;false\r\n");

/** A valid file of exactly the largest size we send. */
function largestFile(): Buffer {
  const file = Buffer.alloc(maxFileBytes, row);
  file.write(header, 0);
  const start = Buffer.byteLength(header);
  for (let at = start; at < file.length; at += row.length)
    row.copy(file, at, 0, Math.min(row.length, file.length - at));
  file.write("\r\n", file.length - 2);
  return file;
}

/**
 * Sends the largest file to the app's analysis (spooled, hashed, sent on to the practice Lucca) and, in the same run, through a
 * bare Node pipe that only forwards. Times in ms from the first byte to the answer; for ours, to Lucca's answer.
 *
 * @param pid the server process whose resident memory is sampled, in bytes
 */
export async function measureUpload(url: string, pid: number, taken: () => Promise<void>): Promise<UploadFigures> {
  const file = largestFile();
  const idle = await resident(pid);
  let peak = idle;
  const sampling = setInterval(
    () =>
      void resident(pid).then((now) => {
        peak = Math.max(peak, now);
      }),
    20,
  );
  const start = performance.now();
  await post(`${url}/api/analyses?override=false`, file);
  await taken();
  const ours = performance.now() - start;
  clearInterval(sampling);
  return { bytes: file.length, idle, peak, ours, pipe: await barePipe(file) };
}

async function post(url: string, file: Buffer): Promise<void> {
  const head = Buffer.from(
    '--b\r\nContent-Disposition: form-data; name="file"; filename="large.csv"\r\nContent-Type: text/csv\r\n\r\n',
  );
  const tail = Buffer.from("\r\n--b--\r\n");
  await new Promise<void>((done, refuse) => {
    const sent = request(url, {
      method: "POST",
      headers: {
        "content-type": "multipart/form-data; boundary=b",
        "content-length": head.length + file.length + tail.length,
        "sec-fetch-site": "same-origin",
      },
    });
    sent.on("response", (answer) => {
      answer.resume();
      answer.on("end", () =>
        answer.statusCode === 202 || answer.statusCode === 200
          ? done()
          : refuse(new Error(`answered ${answer.statusCode}`)),
      );
    });
    sent.on("error", refuse);
    Readable.from([head, file, tail]).pipe(sent);
  });
}

/** Browser side → a server that only pipes → a server that only hashes. */
async function barePipe(file: Buffer): Promise<number> {
  const sink = createServer(async (incoming, answer) => {
    const hash = createHash("sha256");
    for await (const chunk of incoming) hash.update(chunk);
    answer.end(hash.digest("hex"));
  });
  const between = createServer(async (incoming, answer) => {
    const onward = request({
      port: portOf(sink),
      method: "POST",
      headers: { "content-length": incoming.headers["content-length"] },
    });
    onward.on("response", (reply) => void pipeline(reply, answer));
    await pipeline(incoming, new Transform({ transform: (chunk, _, next) => next(null, chunk) }), onward);
  });
  await Promise.all([sink, between].map((server) => new Promise<void>((up) => server.listen(0, "127.0.0.1", up))));
  const start = performance.now();
  await post(`http://127.0.0.1:${portOf(between)}/`, file);
  const took = performance.now() - start;
  for (const server of [sink, between]) server.close();
  return took;
}

const portOf = (server: ReturnType<typeof createServer>): number => (server.address() as AddressInfo).port;
