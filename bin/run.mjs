import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const home = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs a program to its end, without standard input, and keeps what it writes.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ ok: boolean, output: string }>} `ok` = exit code 0; a program that cannot be started is not ok
 */
export function run(program, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: home, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs a JavaScript file with this very Node.
 *
 * @param {string} file below the folder of package.json
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runNode = (file, args, env) => run(process.execPath, [join(home, file), ...args], env);

/** The environment without what would change what a build or a test does: a person's settings among it. */
export function plainEnv() {
  const settings =
    /^(LUCCA_.*|OIDC_.*|DATA_DIR|DATABASE_URL|PORT|HOST|PUBLIC_URL|RETENTION_DAYS|METRICS|NODE_ENV|NODE_OPTIONS|TURBOPACK)$/;
  const kept = Object.entries(process.env).filter(([name]) => !settings.test(name));
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: "1" };
}
