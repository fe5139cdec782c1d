import { type Outcome, outcome } from "@/lib/imports/outcome";
import type { OutcomeStore } from "../lucca";

/** Holds an outcome's parts; `outcome` reads them as the whole. */
export function inMemory(): OutcomeStore & { outcome(): Outcome } {
  let parts: string[] = [];
  return {
    begin: async () => {
      parts = [];
    },
    add: async (part) => void parts.push(part),
    outcome: () => outcome.parse(JSON.parse(parts.join(""))),
  };
}
