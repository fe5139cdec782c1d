import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildHeader } from "@/lib/imports/build";

/** Next's own name for what it built below `home`, a new one with every build; null when nothing is built, as in unit tests. */
export function readBuildId(home: string): string | null {
  try {
    return readFileSync(join(home, ".next/BUILD_ID"), "utf8").trim() || null;
  } catch {
    return null;
  }
}

/**
 * A request of a page that another build made: what it shows and confirms may no longer be what we do. Who names no build
 * is an API user, and has nothing to reload.
 */
export function isOldPage(headers: Headers, buildId: string | null): boolean {
  const named = headers.get(buildHeader);
  return named !== null && buildId !== null && named !== buildId;
}
