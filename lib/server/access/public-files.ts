import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The paths of files that are the same for everybody: what lies in `public`, and the icon. In lower case, as paths are compared. */
export function readPublicFiles(home: string): ReadonlySet<string> {
  const files = readdirSync(join(home, "public"), { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const start = join(home, "public").length;
  const paths = files.map((file) => join(file.parentPath, file.name).slice(start).replaceAll("\\", "/").toLowerCase());
  return new Set([...paths, "/icon.svg"]);
}
