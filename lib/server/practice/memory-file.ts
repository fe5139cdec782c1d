import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { positions } from "../../format/columns";
import type { PracticeJob } from "./jobs/desk";
import { jobOutcome } from "./jobs/outcome";
import type { UserLocation } from "./memory";

/** What is kept between runs. */
export type Kept = { days: readonly UserLocation[]; jobs: readonly PracticeJob[] };

const userLocation = z.object({
  id: z.number(),
  ownerId: z.number(),
  workLocationId: z.number(),
  areaId: z.number().nullable(),
  day: z.number(),
  position: z.enum(positions),
  status: z.enum(["Pending", "Approved", "Denied", "Confirmed", "Deleted"]),
  createdAt: z.string(),
  deletedAt: z.string().nullable(),
});

const job = z.object({
  summaryId: z.string(),
  create: z.boolean(),
  acceptedAt: z.number(),
  polls: z.number(),
  told: z.number(),
  outcome: jobOutcome,
});
const line = z.union([
  z.object({ version: z.literal(1) }),
  z.object({ days: z.array(userLocation) }),
  z.object({ job }),
]);

/** What the file holds; null when there is none or it is not one of ours: then the practice Lucca begins anew. */
export async function readKept(file: string): Promise<Kept | null> {
  const content = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const days: UserLocation[] = [];
  const jobs: PracticeJob[] = [];
  for (const written of content.split("\n").filter((one) => one !== "")) {
    const read = line.safeParse(parsed(written));
    if (!read.success) return null;
    if ("days" in read.data) for (const day of read.data.days) days.push(day);
    if ("job" in read.data) jobs.push(read.data.job);
  }
  return content === "" ? null : { days, jobs };
}

/** Writes beside the file and renames, so that whoever stops us finds the old one or the new one, whole. */
export async function writeKept(file: string, kept: Kept): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.new`;
  const handle = await open(beside, "w", 0o600);
  try {
    for (const written of lines(kept)) await handle.write(`${JSON.stringify(written)}\n`);
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}

/** Lines of some thousand days, so that no write is long. */
function* lines({ days, jobs }: Kept): Generator<object> {
  yield { version: 1 };
  for (let from = 0; from < days.length; from += 2000) yield { days: days.slice(from, from + 2000) };
  // a job with more findings than this is forgotten with the process, as old ones are
  const small = jobs.filter(({ outcome }) => outcome && outcome.findings <= 5000);
  for (const job of small.slice(-50)) yield { job };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
