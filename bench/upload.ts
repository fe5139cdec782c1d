import { createHash } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { startServer, stopServer } from "../e2e/server";
import { maxFileBytes } from "../lib/imports/limits";
import { startPractice } from "../lib/server/practice/start-practice";
import { resident } from "./browser";

/** Times in ms, memory in bytes; `ratio` = ours ÷ the pipe's, which ran right after it. */
export type UploadFigures = { bytes: number; idle: number; rise: number; ours: number; pipe: number; ratio: number };

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
 * Sends the largest file to the analysis of an app of its own (spooled, hashed, sent on to the practice Lucca) and right after it
 * through a bare Node pipe that only forwards. From the first byte to the answer; for ours, to Lucca's answer. A small file goes
 * before it, so that what is measured is the file and not the loading of the code.
 */
export async function measureUpload(): Promise<UploadFigures> {
  const practice = await startPractice({ keepBytes: false });
  const server = await startServer({ LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key });
  const send = async (file: Buffer) => {
    const before = practice.accepted.length;
    await post(`${server.url}/api/analyses?override=false`, file);
    while (practice.accepted.length === before) await new Promise((later) => setTimeout(later, 5));
  };
  try {
    await send(Buffer.concat([Buffer.from(header), row]));
    const file = largestFile();
    const idle = await resident(server.pid);
    let peak = idle;
    const look = async () => {
      peak = Math.max(peak, await resident(server.pid));
    };
    const sampling = setInterval(() => void look(), 20);
    const ours = await taken(() => send(file)).finally(() => clearInterval(sampling));
    const pipe = await barePipe(file);
    return { bytes: file.length, idle, rise: peak - idle, ours, pipe, ratio: ours / pipe };
  } finally {
    await stopServer(server);
    await practice.stop();
  }
}

async function taken(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
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
  const took = await taken(() => post(`http://127.0.0.1:${portOf(between)}/`, file));
  for (const server of [sink, between]) server.close();
  return took;
}

const portOf = (server: ReturnType<typeof createServer>): number => (server.address() as AddressInfo).port;
