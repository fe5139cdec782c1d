import { z } from "zod";

/**
 * A schema that sees an object's keys in lower case: Lucca echoes them in another casing than it was sent, and its
 * pages disagree (contract §16.6). Of two keys that fold to one, the first that is not null counts.
 */
export const folded = <T extends z.ZodType>(schema: T) => z.preprocess(fold, schema);

export function fold(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const found = new Map<string, unknown>();
  for (const [key, entry] of Object.entries(value)) {
    const lower = key.toLowerCase();
    if (found.get(lower) === undefined || found.get(lower) === null) found.set(lower, entry);
  }
  return Object.fromEntries(found);
}
