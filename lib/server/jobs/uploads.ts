import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * A folder of our own for received files, below `uploads`, which other processes on this machine share.
 *
 * throws  when it cannot be made
 */
export async function openUploads(uploads: string, me: string): Promise<string> {
  const own = join(uploads, me);
  await mkdir(own, { recursive: true, mode: 0o700 });
  return own;
}

/** Removes what processes left there that are no longer alive. */
export async function clearUploads(uploads: string, alive: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(uploads))
    if (!alive.has(name)) await rm(join(uploads, name), { recursive: true, force: true });
}
