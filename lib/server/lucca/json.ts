import { z } from "zod";

/** The value, or undefined when it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A schema that sees an object's keys in lower case: Lucca echoes them in another casing than it was sent, and its
 * pages disagree (contract §16.6).
 */
export const folded = <T extends z.ZodType>(schema: T) => z.preprocess((value) => fold(value) ?? value, schema);

/** An object's entries under their keys in lower case, null for anything else. Of two that fold to one, the first that is not null counts. */
export function fold(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const found: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of Object.entries(value)) found[key.toLowerCase()] ??= entry;
  return found;
}
