import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home, run } from "./run.mjs";
import { Stop } from "./stop.mjs";

/**
 * Installs the packages that the lock file names, when they are not all there.
 *
 * @param {string} again the command to run again after a failure
 */
export async function installPackages(again) {
  if (areInstalled()) return;
  console.log("Installing packages (a minute or so, only the first time and after updates) …");
  const { ok, output } = await npm(["ci", "--include=dev", "--no-progress"]);
  if (ok) return;
  console.error(output.trim());
  throw new Stop(`${reasonOf(output)}, then run "${again}" again.`);
}

/** True when npm's own list of what it installed agrees with the lock file; parts for other systems may be missing. */
function areInstalled() {
  try {
    const read = (file) => JSON.parse(readFileSync(join(home, file), "utf8")).packages;
    const there = read("node_modules/.package-lock.json");
    return Object.entries(read("package-lock.json")).every(
      ([path, wanted]) => path === "" || there[path]?.version === wanted.version || (wanted.optional && !there[path]),
    );
  } catch {
    return false;
  }
}

/** The npm that started us, or the one on the path. */
function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return run(process.execPath, [own, ...args]);
  return process.platform === "win32" ? run("cmd.exe", ["/c", "npm", ...args]) : run("npm", args);
}

function reasonOf(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/.test(output))
    return 'npm could not reach its package registry: check the network, and with "npm config get registry" that it is one this machine reaches';
  if (/E401|E403|E404|ETARGET/.test(output))
    return "The package registry does not hand out every package: see its answer above, and check the registry that npm uses and your access to it";
  if (/ENOSPC/.test(output)) return "The disk is full: make room for about 1 GB";
  if (/EACCES|EROFS|EPERM/.test(output)) return `npm may not write here: make ${home} writable for this user`;
  if (/ENOENT/.test(output) && /spawn npm/.test(output)) return "npm was not found: install it together with Node";
  return "The packages could not be installed: see what npm says above";
}
