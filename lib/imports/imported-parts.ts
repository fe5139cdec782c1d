import type { Job, JobId } from "./job";

/**
 * The parts of a file that were imported already, byte for byte: from another browser, or after this one has forgotten.
 *
 * in      all imports the server lists; the SHA-256 of every part; the override flag
 * out     the batch and the imports of its first parts; null when none was, or all were: then importing again is a new wish
 */
export function importedParts(
  imports: readonly Job[],
  parts: readonly string[],
  override: boolean,
): { batch: string; imported: readonly JobId[] } | null {
  const finished = imports.filter((job) => job.state === "finished" && job.override === override);
  for (const { batch } of finished) {
    if (batch?.parts !== parts.length) continue;
    const first = parts.map((sha256, index) =>
      finished.find((job) => job.batch?.id === batch.id && job.batch.part === index + 1 && job.sha256 === sha256),
    );
    const until = first.indexOf(undefined);
    const imported = first.slice(0, until).flatMap((job) => job?.id ?? []);
    if (imported.length > 0 && until > 0) return { batch: batch.id, imported };
  }
  return null;
}
