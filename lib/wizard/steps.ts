import type { Step, Wizard } from "./state";

/** In their order. Here and not with the state's rules, which a page without a file needs none of. */
export const steps = ["format", "analyze", "import", "track"] as const satisfies readonly Step[];

export const start: Wizard = { step: "format", draft: null, override: false };
