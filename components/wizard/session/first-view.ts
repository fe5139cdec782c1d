import { start } from "@/lib/wizard/steps";
import type { View } from "./store";

/** What a page shows before any file, and before the session is there. */
export const firstView: View = {
  wizard: start,
  table: null,
  refusal: null,
  known: { at: "idle" },
  offer: null,
  notice: null,
  findingAgain: false,
  writing: "no",
  split: null,
  going: null,
  sending: null,
  trouble: null,
  asking: "no",
  placed: null,
  refusedFile: null,
};
