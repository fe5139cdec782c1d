import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildHeader } from "@/lib/imports/build";

/** Next's own name for what it built; a new one with every build. */
const file = resolve(dirname(fileURLToPath(import.meta.url)), "../../.next/BUILD_ID");

/** The build whose pages this process serves; null when nothing is built, as in unit tests. */
export function readBuild(): string | null {
  try {
    return readFileSync(file, "utf8").trim() || null;
  } catch {
    return null;
  }
}

/** A request of a page that another build made. Who names no build is no page of ours, and has nothing to reload. */
export function isOldPage(headers: Headers, build: string | null): boolean {
  const named = headers.get(buildHeader);
  return named !== null && build !== null && named !== build;
}
