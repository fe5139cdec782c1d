/** `npm run prove`: many more seeds than `npm test` plays, until told to stop; goes on where it stopped. See bin/prove.ts. */
import { spawn } from "node:child_process";
import { installPackages } from "./packages.mjs";
import { home, plainEnv } from "./run.mjs";
import { main } from "./stop.mjs";

await main(async () => {
  await installPackages("npm run prove");
  const args = ["--conditions=react-server", "--import", "tsx", "bin/prove.ts", ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: home, env: plainEnv(), stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
});
