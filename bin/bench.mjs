/** `npm run bench`: installs and builds what is missing, then prints the figures of the README's performance section. */
import { spawn } from "node:child_process";
import { findBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { installPackages } from "./packages.mjs";
import { home, plainEnv } from "./run.mjs";
import { main } from "./stop.mjs";

await main(async () => {
  await installPackages("npm run bench");
  await build();
  const env = { ...plainEnv(), CHROMIUM_PATH: await findBrowser() };
  const args = ["--conditions=react-server", "--import", "tsx", "bench/run.ts", ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: home, env, stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
});
