/** `npm test`: installs what it needs, browser included, runs everything, and ends with one line of counts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, findFirefox } from "./browser.mjs";
import { build } from "./build.mjs";
import { installPackages } from "./packages.mjs";
import { findPostgres } from "./postgres.mjs";
import { home, plainEnv, runNode } from "./run.mjs";
import { main, Stop } from "./stop.mjs";

const reports = mkdtempSync(join(tmpdir(), "whereabouts-test-"));
const report = (name) => join(reports, `${name}.json`);
const env = plainEnv();
const total = { passed: 0, failed: 0 };

await main(async () => {
  try {
    await everything();
  } catch (error) {
    // A step that broke off without counting is still one check that failed.
    if (total.failed === 0) total.failed = 1;
    console.error(error instanceof Stop ? error.message : error);
  } finally {
    rmSync(reports, { recursive: true, force: true });
    console.log(`checks: ${total.passed} passed, ${total.failed} failed`);
  }
  return total.failed === 0 ? 0 : 1;
});

async function everything() {
  await installPackages("npm test");
  await step("types of routes", "next/dist/bin/next", ["typegen"]);
  await step("types", "typescript/bin/tsc", ["--noEmit"]);
  await step("lint and format", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]);
  await step("dead code", "knip/bin/knip.js", ["--no-progress"]);
  await findPostgres();
  await step(
    "unit and server tests",
    "vitest/vitest.mjs",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report("vitest")}`],
    () => {
      const { numPassedTests, numFailedTests } = read("vitest");
      return { passed: numPassedTests, failed: numFailedTests };
    },
  );
  await build();
  total.passed += 1;
  if (!hasSpecs("e2e")) return console.log("  no browser tests yet");
  env.CHROMIUM_PATH = await findBrowser();
  const firefox = await findFirefox();
  if (firefox) env.FIREFOX_PATH = firefox;
  env.PLAYWRIGHT_JSON_OUTPUT_NAME = report("playwright");
  await step("browser tests", "@playwright/test/cli.js", ["test", "--reporter=list,json"], () => {
    const { expected, unexpected, flaky } = read("playwright").stats;
    return { passed: expected, failed: unexpected + flaky };
  });
}

/**
 * Runs one tool of node_modules, and ends everything when it fails. `count` reads what it reported; without one it is
 * one check. A tool that is not content has failed, whatever it counted; one that passed nothing has tested nothing.
 */
async function step(name, tool, args, count) {
  console.log(`${name} …`);
  const begun = Date.now();
  const { ok, output } = await runNode(`node_modules/${tool}`, args, env);
  const seen = count ? safely(count) : { passed: ok ? 1 : 0, failed: 0 };
  const failed = ok && seen.passed > 0 ? seen.failed : Math.max(1, seen.failed);
  total.passed += seen.passed;
  total.failed += failed;
  const said = count ? `${seen.passed} passed, ${failed} failed` : ok ? "fine" : "not fine";
  console.log(`  ${said} (${Math.round((Date.now() - begun) / 1000)} s)`);
  if (failed === 0) return;
  console.error(output.trim());
  throw new Stop(`The step "${name}" failed: what is wrong stands above.`);
}

/** A tool that broke off has left no report. */
function safely(count) {
  try {
    return count();
  } catch (error) {
    if (error?.code !== "ENOENT" && !(error instanceof SyntaxError)) throw error;
    return { passed: 0, failed: 1 };
  }
}

function read(name) {
  return JSON.parse(readFileSync(report(name), "utf8"));
}

function hasSpecs(folder) {
  const path = join(home, folder);
  return existsSync(path) && readdirSync(path).some((name) => name.endsWith(".spec.ts"));
}
