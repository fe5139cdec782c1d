import { nextToImport } from "@/lib/wizard/next-part";
import type { Store } from "./store";

/** What can be found out about a confirmed import that nobody has answered for; sends nothing. */
export function confirmation(store: Store) {
  const { tools, view, set, move } = store;

  /** Asks which import the analysis of the next part was used for; sends nothing. */
  async function findOut(): Promise<void> {
    const next = nextToImport(view().wizard);
    if (next === null) return;
    set({ asking: "now" });
    const jobs = await tools.imports().catch(() => null);
    const found = jobs?.find((each) => each.analysis === next.analysis && each.state !== "refused");
    if (found) await move({ type: "import-accepted", ticket: next.ticket, job: found.id });
    if (found) set({ asking: "no", trouble: null });
    else if (jobs) set({ asking: "not-there", trouble: null });
    else set({ asking: "no", trouble: { kind: "server-no-answer" } });
  }

  /**
   * Lets go of a confirmation that the server never received, so that the file may change again. It is asked once more
   * before. False = it arrived after all, or nobody can say.
   */
  async function release(): Promise<boolean> {
    const { wizard, asking } = view();
    const ticket = wizard.step === "import" ? wizard.tickets?.[0] : undefined;
    if (ticket === undefined) return true;
    if (asking !== "not-there") return false;
    await findOut();
    if (view().asking !== "not-there") return false;
    await move({ type: "import-turned-away", ticket });
    set({ asking: "no" });
    return true;
  }

  return { findOut, release };
}
export type Confirmation = ReturnType<typeof confirmation>;
