import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { home, plainEnv, runNode } from "./run.mjs";
import { Stop } from "./stop.mjs";

/** All that a build is made of. Tests and notes are not. */
const inputs = [
  "app",
  "components",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "tailwind.config.ts",
  "tsconfig.json",
];
const noInput = /\.test\.tsx?$|\.md$/;
/** Says what the build in .next was made of; not there while a build runs, so that one that broke off is made anew. */
const mark = join(home, ".next/built-from");

/** Builds the app for production when its sources changed since the last build; never with a key in reach. */
export async function build() {
  const sources = hashOfInputs();
  if (existsSync(mark) && existsSync(join(home, ".next/BUILD_ID")) && readFileSync(mark, "utf8") === sources) return;
  console.log("Building the app (only when it has changed) …");
  rmSync(mark, { force: true });
  const { ok, output } = await runNode("node_modules/next/dist/bin/next", ["build"], plainEnv());
  if (!ok) {
    console.error(output.trim());
    throw new Stop("The app could not be built: what is in the way stands above.");
  }
  writeFileSync(mark, sources);
}

function hashOfInputs() {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  for (const path of inputs.flatMap(filesAt)) hash.update(`\0${path}\0`).update(readFileSync(join(home, path)));
  return hash.digest("hex");
}

/** Every file at or below a path, in an order that is the same on every machine. */
function filesAt(path) {
  const there = statSync(join(home, path), { throwIfNoEntry: false });
  if (!there) return [];
  if (!there.isDirectory()) return noInput.test(path) ? [] : [path];
  return readdirSync(join(home, path))
    .sort()
    .flatMap((name) => filesAt(`${path}/${name}`));
}
