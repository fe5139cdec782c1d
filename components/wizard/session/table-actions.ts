import type { Log } from "@/lib/format/command";
import type { Choices, Opened, Review } from "@/lib/format/conversation";
import { keeping } from "@/lib/wizard/keeping";
import type { Wizard } from "@/lib/wizard/state";
import { rememberedColumns } from "./remembered-columns";
import type { Store } from "./store";

/** What can be done with the file and its table: giving, reading differently, correcting, forgetting. */
export function tableActions(store: Store) {
  const { tools, view, set, setTable, move } = store;
  const remembered = rememberedColumns(store);

  /** Reads a file into a table of its own; null when it was refused or replaced meanwhile. */
  async function open(file: Blob, name: string, choices: Choices, log: Log | null): Promise<Review | null> {
    const desk = tools.openDesk();
    view().table?.desk.close();
    set({
      table: { desk, file, name, choices, review: null, progress: null, recalled: null, answered: null },
      placed: null,
    });
    const opened = await desk
      .open(file, name, choices, log, (progress) => setTable(desk, { progress }))
      .catch((): Opened => ({ ok: false, refusal: { kind: "file-unreadable" } }));
    if (view().table?.desk !== desk) return null;
    if (!opened.ok) {
      desk.close();
      set({ table: null, refusal: { file: name, refusal: opened.refusal, kept: null } });
      return null;
    }
    setTable(desk, { review: opened.review });
    void tools.drawn().then(() => tools.mark("checked"));
    return opened.review;
  }

  async function keepWork(review: Review): Promise<void> {
    const { table } = view();
    if (!table) return;
    const log = await table.desk.log().catch(() => null);
    if (log === null || view().table?.desk !== table.desk) return;
    const kept = await tools.drafts.keepWork({ choices: table.choices, log, corrections: review.corrections });
    // the file itself may be too much for this browser where its corrections are not
    if (!kept) keeping.tell(false);
  }

  return {
    open,
    forgetDraft,

    /** A file was dropped or chosen. When it cannot be read, what was worked on before comes back. */
    async give(file: File): Promise<void> {
      tools.mark("file-given");
      const before = view().table;
      const log = before?.review ? await before.desk.log() : null;
      set({ refusal: null, offer: null, notice: null, trouble: null, writing: "no", split: null });
      // Reading does not wait for the browser's storage.
      const noted = move({ type: "file-given", draft: { name: file.name, bytes: file.size } });
      const kept = noted.then(() => tools.drafts.keepFile(file, file.name));
      const review = await open(file, file.name, {}, null);
      keeping.tell(await kept);
      if (review !== null) return keepWork(await remembered.recall(review));
      const { refusal } = view();
      if (refusal === null) return;
      if (before === null || log === null) return forgetDraft();
      set({ refusal: { ...refusal, kept: before.name } });
      await move({ type: "file-given", draft: { name: before.name, bytes: before.file.size } });
      await tools.drafts.keepFile(before.file, before.name);
      const again = await open(before.file, before.name, before.choices, log);
      if (again !== null) await keepWork(again);
    },

    /** Reads the same file another way. When that cannot be done, the earlier reading comes back. */
    async choose(choices: Choices): Promise<void> {
      const before = view().table;
      if (!before) return;
      const log = before.review ? await before.desk.log() : null;
      // Read another way, nobody could say which rows are in Lucca already.
      if (isPartlyImported(view().wizard, log)) return set({ notice: "partly-imported" });
      set({ refusal: null, notice: null, writing: "no", split: null });
      await move({ type: "went-back", to: "format" });
      const review = await open(before.file, before.name, choices, null);
      if (review !== null) return keepWork(review);
      const { refusal } = view();
      if (refusal === null) return;
      set({ refusal: { ...refusal, kept: before.name } });
      await open(before.file, before.name, before.choices, log);
    },

    /** The table changed under the admin's hands. */
    async changed(review: Review): Promise<void> {
      const { table } = view();
      if (!table) return;
      setTable(table.desk, { review });
      set({ writing: "no", split: null });
      await Promise.all([move({ type: "table-changed", revision: review.revision }), keepWork(review)]);
    },

    setOverride: (override: boolean): Promise<void> => move({ type: "override-changed", override }),
    /** Leaves nothing of the file in this browser. */
    async forget(): Promise<void> {
      const last = view().table?.desk;
      await move({ type: "file-forgotten" });
      // the next file may have been given meanwhile
      if (view().wizard.step === "format" && view().table?.desk === last) await forgetDraft();
    },
  };

  async function forgetDraft(): Promise<void> {
    view().table?.desk.close();
    const noted = move({ type: "file-forgotten" });
    set({ table: null, offer: null, notice: null, trouble: null, placed: null, refusedFile: null, writing: "no" });
    set({ split: null, going: null });
    await noted;
    if (view().table === null) await tools.drafts.forget();
  }
}
/** Some of its rows are in Lucca: marked so, or parts of a file that is still confirmed. */
const isPartlyImported = (wizard: Wizard, log: Log | null): boolean =>
  (wizard.step === "analyze" && wizard.imported.length > 0) ||
  (log?.commands.some(({ type }) => type === "imported") ?? false);

export type TableActions = ReturnType<typeof tableActions>;
