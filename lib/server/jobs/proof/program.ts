import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const home = join(import.meta.dirname, "../../../..");

/**
 * The host as one JavaScript file: it starts in a fifth of the time that it takes through tsx, and a proof starts
 * hundreds. Below `node_modules`, so that what is not in it is found.
 *
 * out     its path
 */
export async function hostProgram(): Promise<string> {
  const outfile = join(home, "node_modules/.cache/whereabouts", `host-${process.pid}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, "host.ts")],
    ...{ bundle: true, platform: "node", format: "esm", conditions: ["react-server"], outfile },
    external: ["libsql", "pg"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return outfile;
}
