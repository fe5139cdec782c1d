import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { rawRequest } from "./raw-request";

/** The Dockerfile, step by step, without Docker: what its last stage copies, its environment, its command. */
const dockerfile = readFileSync("Dockerfile", "utf8");
const lastStage = dockerfile.slice(dockerfile.lastIndexOf("FROM "));
const copied = [...lastStage.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, paths = ""]) =>
  paths.split(" ").map((path) => path.replace("/app/", "")),
);
const environment = Object.fromEntries(
  [...(/^ENV (.+)$/m.exec(lastStage)?.[1] ?? "").matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
);
const command: string[] = JSON.parse(/^CMD (.+)$/m.exec(lastStage)?.[1] ?? "[]");
const healthCheck: string[] = JSON.parse(/^HEALTHCHECK .*CMD (.+)$/m.exec(lastStage)?.[1] ?? "[]");

/** Every file with the time it was last written. */
const stateOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => {
    const { mtimeMs, size } = statSync(join(folder, name));
    return `${name} ${mtimeMs} ${size}`;
  });

test("the tree of the image serves, writes nothing outside its data folder, and stops in good order", async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "whereabouts-image-"));
  const tree = join(folder, "app");
  try {
    for (const path of [...copied, "package-lock.json", ".npmrc"])
      cpSync(path, join(tree, path), { recursive: true, filter: (from) => !/\.next\/cache|test\.tsx?$/.test(from) });
    const npm = process.env.npm_execpath;
    const prune = ["prune", "--omit=dev", "--offline", "--no-audit"];
    execFileSync(npm ? process.execPath : "npm", npm ? [npm, ...prune] : prune, { cwd: tree, stdio: "ignore" });
    expect(existsSync(join(tree, "node_modules/vitest")), "packages for development are gone").toBe(false);

    const before = stateOf(tree);
    const [program = "", ...args] = command;
    const { PATH, HOME } = process.env;
    const env = {
      NODE_ENV: "production" as const,
      PATH,
      HOME,
      ...environment,
      DATA_DIR: join(folder, "data"),
      PORT: "0",
    };
    const server = spawn(program, args, { cwd: tree, env, stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    while (!/http:\/\/localhost:\d+/.test(said)) said += String((await once(server.stdout, "data"))[0]);
    const url = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? "";
    for (const target of ["/", "/imports", "/icon.svg", "/api/health"])
      expect((await rawRequest(url, target)).status, target).toBe(200);
    const [check = "", ...checkArgs] = healthCheck;
    execFileSync(check, checkArgs, { env: { NODE_ENV: "production", PATH, PORT: new URL(url).port } });

    server.kill("SIGTERM");
    expect(await once(server, "exit")).toEqual([0, null]);
    expect(stateOf(tree), "the tree may be read-only").toEqual(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the image runs without rights and keeps only its data", () => {
  expect(lastStage).toMatch(/^USER node$/m);
  expect(lastStage).toMatch(/^VOLUME \/data$/m);
  expect(lastStage).toMatch(/^FROM node:24-/);
  expect(dockerfile).not.toMatch(/^ENV.*(KEY|SECRET|PASSWORD)/m);
  const kept = readFileSync(".dockerignore", "utf8").split("\n");
  expect(kept).toContain("*");
  expect(kept.filter((line) => /data|\.env|\.git$/.test(line) && line.startsWith("!"))).toEqual([]);
});
