import type { Position } from "./columns";
import type { Code } from "./command";
import type { CodeCount } from "./spread";

/** What the admin said of a grid or standard week: what `confirm-layout` carries. */
export type ConfirmedPlan = { position: Position; codes: readonly Code[]; skip: readonly string[] };

/** How the cells of a grid or standard week read: codes become places once the admin has said what each means. */
export type PlanReading = {
  /** the part of the day of cells whose column names none; null until it is said */
  position: Position | null;
  /** the place a code stands for; undefined = a code nobody has said anything of, or said that it is no place */
  placeOf: (code: string) => string | undefined;
};

/**
 * in      the distinct cells of the file (none while it is still being read: then every text is a code), what the admin said
 * out     a text that is no code of the file was typed as a correction: it is a place
 */
export function planReading(counts: readonly CodeCount[], confirmed: ConfirmedPlan | null): PlanReading {
  const inFile = new Set(counts.map(({ code }) => code));
  const places = new Map((confirmed?.codes ?? []).map(({ code, place }) => [code, place]));
  return {
    position: confirmed?.position ?? null,
    placeOf: (code) => {
      const place = places.get(code);
      if (place !== undefined) return place === null || place.trim() === "" ? undefined : place.trim();
      return inFile.size === 0 || inFile.has(code) ? undefined : code;
    },
  };
}
