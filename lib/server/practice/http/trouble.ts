import type { Faults, RequestKind, Trouble } from "../faults";

/** The first disturbance that fits a request; it is used up by one. */
export function nextTrouble({ troubles }: Faults, kind: RequestKind): Trouble | null {
  const trouble = troubles.find(({ on, times }) => times > 0 && (on === "any" || on === kind));
  if (trouble) trouble.times -= 1;
  return trouble ?? null;
}

/** After how many bytes of its body a request is to be disturbed. */
export const stopsAt = (trouble: Trouble | null): number =>
  typeof trouble?.when === "object" && "bodyBytes" in trouble.when ? trouble.when.bodyBytes : Number.POSITIVE_INFINITY;

/** Where an answer is to be cut off, and how. */
export function cutOf(trouble: Trouble | null): { bytes: number; how: "reset" | "close" | "silence" } | null {
  if (typeof trouble?.when !== "object" || !("answerBytes" in trouble.when)) return null;
  return typeof trouble.how === "string" ? { bytes: trouble.when.answerBytes, how: trouble.how } : null;
}
