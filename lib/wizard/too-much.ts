import type { Trouble } from "../imports/answer";

/** Lucca, or something before it, could not take or answer for so many rows at once: smaller parts may help (contract §16.35). */
export const isTooMuch = ({ kind }: Trouble): boolean =>
  kind === "lucca-too-large" || kind === "lucca-timeout" || kind === "too-large" || kind === "outcome-too-large";
