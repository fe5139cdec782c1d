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

/** Whose folders are there, by the ids of their processes. */
export const uploadFolders = (uploads: string): Promise<readonly string[]> => readdir(uploads);

/** Removes what processes left there that are no longer alive. `folders` were seen before one looked who is. */
export async function clearUploads(
  uploads: string,
  folders: readonly string[],
  alive: ReadonlySet<string>,
): Promise<void> {
  for (const name of folders) if (!alive.has(name)) await rm(join(uploads, name), { recursive: true, force: true });
}
