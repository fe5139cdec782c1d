/** `npm start`: installs and builds what is missing, then serves until it is stopped. Needs nothing but Node and npm. */
import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { installPackages } from "./packages.mjs";
import { home } from "./run.mjs";
import { main } from "./stop.mjs";

await main(async () => {
  await installPackages("npm start");
  await build();
  return serve();
});

/** Resolves with the server's own exit code. It says by itself where it listens and why it could not start. */
function serve() {
  const args = ["--conditions=react-server", "--import", "tsx", "bin/serve.ts"];
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  // The channel lets the server notice when this process is killed, and stop.
  const server = spawn(process.execPath, args, { cwd: home, env, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
  // npm stops the shell between us, which tells nobody: without this the server would go on and keep the port.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && server.kill("SIGTERM");
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();
  return new Promise((resolve) => {
    server.on("error", () => resolve(1));
    server.on("exit", (code) => resolve(code ?? 1));
  });
}
