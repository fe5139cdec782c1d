import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startPractice } from "../lib/server/practice/start-practice";
import { type RawAnswer, rawRequest } from "./raw-request";
import { type AppServer, startServer, stopServer } from "./server";

/**
 * Words that stand for what must not get out, planted and then looked for wherever the server writes: answers, its
 * output, its folder (database, write-ahead file and free pages included) and the build.
 */
const key = "canary-key-5f1d9c";
const quiet = ["canary-quiet-comment", "person.000003"];
const loud = ["canary-loud-login", "canary-loud-comment"];
const fileName = "canary-file-name";
const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const quietRow = "person.000003;Paris;;2031-03-03;FullDay;canary-quiet-comment;false\r\n";
const loudRow = "canary-loud-login;Paris;;2031-03-03;FullDay;canary-loud-comment;false\r\n";

/** Asks as the page does, and keeps every answer. */
function openAsking(server: AppServer) {
  const heard: { what: string; text: string }[] = [];
  const ask = async (method: string, target: string, headers: Record<string, string> = {}, body = "") => {
    const answer = await rawRequest(server.url, target, { method, headers: { origin: server.url, ...headers }, body });
    heard.push({ what: `${method} ${target}`, text: JSON.stringify(answer.headers) + answer.body });
    return answer;
  };
  const send = (target: string, text: string, headers: Record<string, string> = {}) => {
    const disposition = `Content-Disposition: form-data; name="file"; filename="${fileName}.csv"`;
    const body = `--b\r\n${disposition}\r\nContent-Type: text/csv\r\n\r\n${text}\r\n--b--\r\n`;
    return ask("POST", target, { "content-type": "multipart/form-data; boundary=b", ...headers }, body);
  };
  const ended = async (begun: RawAnswer): Promise<string> => {
    const { id } = JSON.parse(begun.body);
    await expect
      .poll(async () => JSON.parse((await ask("GET", `/api/jobs/${id}`)).body).state)
      .toMatch(/finished|failed|refused|unknown/);
    return id;
  };
  return { heard, ask, send, ended };
}

const holding = (words: readonly string[], files: readonly string[]) =>
  files.filter((file) => words.some((word) => readFileSync(file).includes(word)));
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("neither the key nor rows leave the server; what Lucca finds stays with its job and goes with it", async () => {
  const practice = await startPractice({ key, pace: [100], crowd: 10 });
  const server = await startServer({ LUCCA_URL: practice.url, LUCCA_API_KEY: key, METRICS: "1" });
  try {
    const { heard, ask, send, ended } = openAsking(server);
    // What goes well, with a finding and without, and an import.
    const withFinding = await ended(await send("/api/analyses?override=false", header + quietRow + loudRow));
    const analysis = await ended(await send("/api/analyses?override=false", header + quietRow));
    const ticket = { "idempotency-key": randomUUID() };
    const imported = await ended(
      await send(`/api/imports?override=false&analysis=${analysis}`, header + quietRow, ticket),
    );
    expect(practice.accepted.map(({ create }) => create)).toEqual([false, false, true]);
    // What does not: refused before, by us and by Lucca, whose answers may say anything.
    await send("/api/analyses?override=maybe", header + quietRow);
    await send("/api/analyses?override=false", quietRow + loudRow);
    await send(`/api/imports?override=false&analysis=${withFinding}`, header + quietRow + loudRow, {
      "idempotency-key": randomUUID(),
    });
    await ask("POST", "/api/analyses?override=false", { "content-type": "multipart/form-data; boundary=x" }, quietRow);
    for (const errorBody of ["problem", "text", "html"] as const) {
      Object.assign(practice.faults, { forbidden: ["start"], errorBody });
      await ended(await send("/api/analyses?override=false", header + quietRow + loudRow));
    }
    Object.assign(practice.faults, {
      forbidden: [],
      troubles: [{ on: "start", times: 1, when: "after", how: "reset" }],
    });
    await ended(await send("/api/analyses?override=false", header + quietRow));
    // Everything that can be read.
    for (const target of ["/", "/imports", "/nothing", "/api/imports", "/api/health", "/api/metrics", "/api/none"])
      await ask("GET", target);
    const { body } = await ask("GET", "/");
    for (const [chunk] of body.matchAll(/\/_next\/static\/[^"\\]+\.js/g)) await ask("GET", chunk);
    for (const id of [withFinding, analysis, imported])
      for (const target of [
        `/imports/${id}`,
        `/api/jobs/${id}/history`,
        `/api/jobs/${id}/outcome`,
        `/api/jobs/${id}/receipt`,
      ])
        await ask("GET", target);
    expect(heard.length).toBeGreaterThan(40);

    const told = (words: readonly string[]) =>
      heard.filter(({ text }) => words.some((word) => text.includes(word))).map(({ what }) => what);
    expect(told([key, ...quiet])).toEqual([]);
    // The receipt holds the outcome.
    expect(told(loud)).toEqual([`GET /api/jobs/${withFinding}/outcome`, `GET /api/jobs/${withFinding}/receipt`]);

    const all = [key, ...quiet, ...loud, fileName];
    const everywhere = () => filesIn(server.dataDir);
    expect(holding([key, ...quiet], everywhere()), "not on the disk").toEqual([]);
    expect(holding(loud, everywhere()).map((file) => /whereabouts\.db(-wal)?$/.test(file))).toContain(true);
    expect(everywhere().filter((file) => file.includes("uploads"))).toEqual([]);

    for (const { id } of JSON.parse((await ask("GET", "/api/imports")).body).jobs)
      expect((await ask("DELETE", `/api/jobs/${id}`)).status).toBe(204);
    // Analyses are not listed; each is deleted by its own number.
    const ids = new Set(heard.map(({ what }) => /\/api\/jobs\/([0-9a-f-]{36})$/.exec(what)?.[1]));
    for (const id of ids) if (id) await ask("DELETE", `/api/jobs/${id}`);
    expect(holding(all, everywhere()), "after deletion nowhere, while the server runs").toEqual([]);
    expect(await ask("GET", `/api/jobs/${withFinding}/outcome`)).toMatchObject({ status: 404 });

    await server.kill("SIGTERM");
    expect(holding(all, everywhere()), "nor after it stopped").toEqual([]);
    for (const word of all) expect(server.output(), `${word} in the output`).not.toContain(word);
    expect(holding(all, filesIn(".next/static"))).toEqual([]);
  } finally {
    await stopServer(server);
    await practice.stop();
  }
});
