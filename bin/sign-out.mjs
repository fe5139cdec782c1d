/** `npm run sign-out`: ends sessions. See bin/sign-out.ts. */
import { spawn } from "node:child_process";
import { installPackages } from "./packages.mjs";
import { home } from "./run.mjs";
import { main } from "./stop.mjs";

await main(async () => {
  await installPackages("npm run sign-out");
  const args = ["--conditions=react-server", "--import", "tsx", "bin/sign-out.ts", ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: home, env: process.env, stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
});
