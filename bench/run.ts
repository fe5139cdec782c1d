import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, stopServer } from "../e2e/server";
import { startPractice } from "../lib/server/practice/start-practice";
import { scheduleFile } from "./files";
import { measureFormat } from "./format";
import { measureUpload } from "./upload";
import { measureWeight } from "./weight";

/** `npm run bench`: prints the figures of the README's performance section as markdown. Ratios hold across machines, times do not. */
const sizes = (process.env.BENCH_ROWS ?? "10000,100000,1000000").split(",").map(Number);
const folder = await mkdtemp(join(tmpdir(), "whereabouts-bench-"));
const practice = await startPractice({ crowd: 7_000, keepBytes: false });
const server = await startServer({ LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key });
const ms = (value: number) => `${Math.round(value)} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}\n`);
  console.log(
    "| rows | raw | first rows | checked | checked ÷ raw | longest task | edit: seen, checked | longest frame | memory |",
  );
  console.log("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const rows of sizes) {
    const seen = await measureFormat(server.url, await scheduleFile(folder, rows), rows);
    const cells = [
      rows.toLocaleString("en"),
      ms(seen.raw),
      ms(seen.firstRows),
      ms(seen.checked),
      (seen.checked / seen.raw).toFixed(2),
      seen.longestTask === 0 ? "under 50 ms" : ms(seen.longestTask),
      `${ms(seen.edited)}, ${ms(seen.rechecked)}`,
      ms(seen.longestFrame),
      mb(seen.memory),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  const upload = await measureUpload(server.url, server.pid, async () => {
    while (practice.accepted.length === 0) await new Promise((later) => setTimeout(later, 5));
  });
  console.log(
    `\nUpload of ${mb(upload.bytes)}: ${ms(upload.ours)}, ${(upload.ours / upload.pipe).toFixed(2)} × a bare Node pipe (${ms(upload.pipe)});`,
  );
  console.log(`server memory at most ${mb(upload.peak - upload.idle)} over idle (${mb(upload.idle)}).`);
  console.log(`\nFirst page: ${((await measureWeight(server.url)) / 1000).toFixed(1)} kB of scripts, compressed.`);
} finally {
  await stopServer(server);
  await practice.stop();
  await rm(folder, { recursive: true, force: true });
}
