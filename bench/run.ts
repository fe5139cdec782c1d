import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, stopServer } from "../e2e/server";
import { startPractice } from "../lib/server/practice/start-practice";
import { measureFelt } from "./felt";
import { mostRows, scheduleFile } from "./files";
import { measureFormat, type ReadFigures } from "./format";
import { measureMatching } from "./matching";
import { median } from "./median";
import { measureAnswer, measureDrops, measureRepair } from "./repairs";
import { measureUpload } from "./upload";
import { measureWeight } from "./weight";

/**
 * `npm run bench`: prints the figures of the README's performance section as markdown, medians of BENCH_TIMES runs (3). Ratios
 * hold across machines, times do not. BENCH_ROWS names other sizes; the last but one also takes the repairs and drops.
 */
const sizes = (process.env.BENCH_ROWS ?? `10000,100000,1000000,${mostRows}`).split(",").map(Number);
const times = Number(process.env.BENCH_TIMES ?? 3);
const repaired = sizes.at(-2) ?? sizes[0] ?? 10_000;
const folder = await mkdtemp(join(tmpdir(), "whereabouts-bench-"));
const practice = await startPractice({ crowd: 7_000, keepBytes: false });
const server = await startServer({ LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key });
const ms = (value: number) => `${Math.round(value)} ms`;
const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const row = (...cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
const read = (rows: number, { raw, firstRows, checked, ratio, longestTask, memory }: ReadFigures) => [
  rows.toLocaleString("en"),
  ms(raw),
  ms(firstRows),
  ms(checked),
  ratio.toFixed(2),
  longestTask === 0 ? "under 50 ms" : ms(longestTask),
  mb(memory),
];

try {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, load ${load}\n`);
  row(
    "rows",
    "raw",
    "first rows",
    "checked",
    "checked ÷ raw",
    "longest task",
    "memory",
    "edit: seen, checked",
    "longest frame",
  );
  row(...Array<string>(9).fill("---:"));
  for (const rows of sizes) {
    const path = await scheduleFile(folder, rows, "usual");
    const seen = await median(times, () => measureFormat(server.url, path));
    row(...read(rows, seen), `${ms(seen.edited)}, ${ms(seen.rechecked)}`, ms(seen.longestFrame));
  }
  console.log("");
  row(
    "one wrong column",
    "raw",
    "first rows",
    "checked",
    "checked ÷ raw",
    "longest task of the repair",
    "memory",
    "repaired",
  );
  row(...Array<string>(8).fill("---:"));
  const dates = await scheduleFile(folder, repaired, "dates");
  const answer = await median(times, () => measureAnswer(server.url, dates));
  row(`${read(repaired, answer)[0]} dates, order asked`, ...read(repaired, answer).slice(1), ms(answer.repaired));
  const positions = await scheduleFile(folder, repaired, "positions");
  const repair = await median(times, () => measureRepair(server.url, positions));
  row(
    `one word in ${(repaired / 2).toLocaleString("en")} rows`,
    ...read(repaired, repair).slice(1),
    ms(repair.repaired),
  );
  const drops = await measureDrops(server.url, dates, 10);
  console.log(
    `\nTen drops of the second file: ${mb(drops.first)} held after the first, ${mb(drops.last)} after the last; at most ${mb(drops.highest)} with what awaits its collection.`,
  );

  const upload = await median(times, measureUpload);
  console.log(
    `\nUpload of ${mb(upload.bytes)}: ${ms(upload.ours)}, ${upload.ratio.toFixed(2)} × a bare Node pipe (${ms(upload.pipe)});`,
  );
  console.log(`server memory at most ${mb(upload.rise)} over idle (${mb(upload.idle)}).`);
  const matching = await median(times, () => measureMatching(folder));
  const task = matching.longestTask === 0 ? "under 50 ms" : ms(matching.longestTask);
  console.log(
    `\n20,000 people beside 5,000 names: judged in ${ms(matching.judged)}; longest task of the page: ${task}.`,
  );
  const felt = await median(times, () => measureFelt(server, practice));
  console.log(
    `\nLargest paint of the first page on a processor four times slower and 10 Mbit/s: ${ms(felt.largestPaint)}; slowest answer to a press or key in the whole job: ${ms(felt.slowestPress)}.`,
  );
  const weight = await measureWeight(server.url);
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `\nFirst page: ${kb(weight.first)} of scripts, compressed; then ${kb(weight.ahead)} ahead, while nobody waits.`,
  );
} finally {
  await stopServer(server);
  await practice.stop();
  await rm(folder, { recursive: true, force: true });
}
