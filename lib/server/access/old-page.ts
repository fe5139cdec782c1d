import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Is the page that asks older than the running build? What it shows and what it confirms may no longer be what we do.
 *
 * in   the request's headers; `buildId` of what runs, null = not known. Without the header it is no page of ours but an
 *      API user
 */
export function isOldPage(headers: Headers, buildId: string | null): boolean {
  const given = headers.get("x-whereabouts-build");
  return given !== null && buildId !== null && given !== buildId;
}

/** What the build below `home` is called; null when there is none, as in tests. */
export function readBuildId(home: string): string | null {
  try {
    return readFileSync(join(home, ".next/BUILD_ID"), "utf8").trim() || null;
  } catch {
    return null;
  }
}
