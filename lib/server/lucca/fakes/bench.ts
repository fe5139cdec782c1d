import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { startPractice } from "@/lib/server/practice/start-practice";
import { connectLucca, type LuccaOptions } from "../connect";
import { hurriedClock } from "./clocks";

export const key = "0a1b2c3d-1111-2222-3333-444455556666";

/** A connection whose pauses pass at once. Gone when the test ends. */
export function connectTo(url: string, options: Partial<LuccaOptions> = {}) {
  const clock = hurriedClock();
  const lucca = connectLucca({ url, key, ownPractice: false, clock, ...options });
  onTestFinished(() => lucca.close());
  return { lucca, clock };
}

/** A practice Lucca and a connection to it that agree on the time. */
export async function practiceBench() {
  const clock = hurriedClock();
  const practice = await startPractice({ key, pace: [100], now: clock.now });
  onTestFinished(() => practice.stop());
  return { practice, ...connectTo(practice.url, { clock }), clock };
}

/** What a start asks before it sends, when nothing speaks against it. */
export const claimed = async () => true;

/** A file on disk, as `start` wants it. */
export async function onDisk(content: string | Buffer): Promise<{ path: string; bytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), "lucca-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "upload");
  await writeFile(path, content);
  return { path, bytes: Buffer.byteLength(content) };
}

const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";

/** One row that is fine, one whose login nobody has, one on a day off. */
export const threeRows = `${header}aexemple;Paris;;2031-03-03;FullDay;;false\r\nnobody;Paris;;2031-03-03;FullDay;;false\r\nmlefevre;Paris;;2025-09-19;FullDay;;false\r\n`;
