/** `npm run check-connection`: what the connected account lets us do, as text. See bin/check-connection.ts. */
import { spawn } from "node:child_process";
import { installPackages } from "./packages.mjs";
import { home } from "./run.mjs";
import { main } from "./stop.mjs";

await main(async () => {
  await installPackages("npm run check-connection");
  const args = ["--conditions=react-server", "--import", "tsx", "bin/check-connection.ts"];
  const child = spawn(process.execPath, args, { cwd: home, env: process.env, stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
});
