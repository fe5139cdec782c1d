import type { Asked, Wizard } from "@/lib/wizard/state";
import type { Store } from "./store";
import type { TableActions } from "./table-actions";

/** The parts of a file that are in Lucca already: they never go into another file. */
export function importedParts({ view, set }: Store, { changed }: TableActions) {
  return {
    /**
     * Leaves the rows of the first parts out for good, before the file is worked on again.
     *
     * in   how many parts are imported; by default those imported before the step the wizard stands at
     * out  false when that cannot be done: then nothing new may be written
     */
    async leaveOutImported(parts = importedBefore(view().wizard)): Promise<boolean> {
      const { table, wizard } = view();
      if (parts === 0) return true;
      const imported = askedIn(wizard)?.bytes.parts.slice(0, parts) ?? [];
      if (!table?.review || imported.length < parts) return false;
      try {
        for (const [index, { sha256 }] of imported.entries()) {
          const { review } = await table.desk.apply({ type: "imported-part", part: index + 1, sha256 });
          await changed(review);
        }
        return true;
      } catch {
        set({ trouble: { kind: "unexpected" } });
        return false;
      }
    },
  };
}
export type ImportedParts = ReturnType<typeof importedParts>;

function askedIn(wizard: Wizard): Asked | null {
  if (wizard.step === "track") return wizard.rest?.asked ?? null;
  return wizard.step === "format" ? null : wizard.asked;
}

const importedBefore = (wizard: Wizard): number =>
  wizard.step === "analyze" || wizard.step === "import" ? wizard.imported.length : 0;
