import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** A whole Whereabouts of its own: the built app as a process, with its own data folder. */
export type AppServer = {
  url: string;
  dataDir: string;
  pid: number;
  kill(signal: NodeJS.Signals): Promise<void>;
  output(): string;
};

/**
 * The server as one JavaScript file: the suite starts it some hundred and fifty times, and it takes half the time of tsx.
 * It stands as many folders below ours as its sources, which look for the app from where they are.
 */
async function serverProgram(): Promise<string> {
  const outfile = `node_modules/.cache/serve-${process.pid}.mjs`;
  await build({
    entryPoints: ["bin/serve.ts"],
    ...{ bundle: true, platform: "node", format: "esm", conditions: ["react-server"], outfile },
    external: ["next", "libsql", "pg"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return outfile;
}

let program: Promise<string> | null = null;

/**
 * Starts the built app on a free port and waits until it says where it listens.
 *
 * @param settings environment variables (design §7); DATA_DIR defaults to a new folder, removed by `stopServer`
 */
export async function startServer(settings: Record<string, string>): Promise<AppServer> {
  const dataDir = settings.DATA_DIR ?? (await mkdtemp(join(tmpdir(), "whereabouts-e2e-")));
  program ??= serverProgram();
  const child = spawn(process.execPath, ["--conditions=react-server", await program], {
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      PORT: "0",
      ...settings,
      DATA_DIR: dataDir,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const url = await new Promise<string>((ready, refuse) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) ready(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => refuse(new Error(`the app ended with ${code}:\n${output}`)));
  });
  return { url, dataDir, pid: child.pid ?? 0, output: () => output, kill: (signal) => killed(child, signal) };
}

async function killed(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill(signal);
  await gone;
}

export async function stopServer(server: AppServer): Promise<void> {
  await server.kill("SIGKILL");
  await rm(server.dataDir, { recursive: true, force: true });
}
