import type { Choices, Progress, Refusal, Review, TableDesk, WrittenFile } from "@/lib/format/conversation";
import type { Trouble } from "@/lib/imports/answer";
import type { Job, JobId, Ticket } from "@/lib/imports/job";
import type { uploadFile } from "@/lib/imports/upload";
import type { ColumnMemory } from "@/lib/wizard/column-memory";
import type { Drafts, KeptDraft } from "@/lib/wizard/draft";
import type { NameMemory } from "@/lib/wizard/name-memory";
import { standingOf } from "@/lib/wizard/standing";
import { advance, type Wizard, type WizardEvent } from "@/lib/wizard/state";
import { firstView } from "./first-view";
import type { Directory, Knowing } from "./known-actions";

/** A table's worker, and the way to end it. */
export type Desk = TableDesk & { close(): void };

/** The table being worked on; `review` is null while the file is read, `progress` until the first bytes are. */
export type Table = {
  desk: Desk;
  file: Blob;
  name: string;
  choices: Choices;
  review: Review | null;
  progress: Progress | null;
  /** the revision in which columns were chosen as the last time; null when nothing was recalled */
  recalled: number | null;
  /** the revision in which names were replaced as for an earlier file, and rows of them; null when none was */
  answered: { revision: number; rows: number } | null;
};

/** All that the page shows but what the server knows of jobs, which is in the query cache. */
export type View = {
  wizard: Wizard;
  table: Table | null;
  /** `kept` = the file that is still there as it was: the earlier one, or this one as it was read before */
  refusal: { file: string; refusal: Refusal; kept: string | null } | null;
  /** Lucca's lists of places and people */
  known: Knowing;
  /** a draft found in this browser, offered to go on with */
  offer: (KeptDraft & { savedAt: number }) | null;
  /** what a reload brought to light, or why the file is not read another way */
  notice: "changed-since" | "lost-file" | "partly-imported" | null;
  findingAgain: boolean;
  /** the exact bytes are being written, could not be, or cannot be cut into smaller parts */
  writing: "no" | "now" | "failed" | "indivisible";
  /** too large for Lucca as one file: the parts that are offered instead */
  split: WrittenFile | null;
  /** the parts of a confirmed file are being imported one after another; `after` = the unknown import it names, `undo` = its undo file */
  going: { after: JobId | null; undo: string | null } | null;
  /** share of the upload handed to the network, 0 to 1; null when nothing is under way */
  sending: number | null;
  trouble: Trouble | null;
  /** asked for a confirmed import without an answer: `not-there` = the server has never received it */
  asking: "no" | "now" | "not-there";
  /** the analysis whose findings stand on the rows */
  placed: JobId | null;
  /** rows that Lucca refused, ready to be dropped back in */
  refusedFile: Blob | null;
};

/** What a session uses of the outside; tests bring their own. */
export type Tools = {
  openDesk(): Desk;
  drafts: Drafts;
  columns: ColumnMemory;
  names: NameMemory;
  directory: Directory;
  upload: typeof uploadFile;
  imports(): Promise<readonly Job[]>;
  newTicket(): Ticket;
  /** true once when the page was left by a way that leads back here: a draft is opened, not offered */
  cameBack(): boolean;
  /** the largest file Lucca takes, in bytes */
  mostBytes: number;
  /** done once what was changed just now is drawn */
  drawn(): Promise<void>;
  mark(name: "file-given" | "checked" | "names-given" | "names-judged"): void;
};

export type Store = ReturnType<typeof createStore>;

/** Holds the view and tells who listens; `move` is the only way from step to step. */
export function createStore(tools: Tools) {
  let view = firstView;
  const listeners = new Set<() => void>();
  const set = (part: Partial<View>): void => {
    // drawing the page again takes several milliseconds, just when the rows come
    if (Object.entries(part).every(([name, value]) => Reflect.get(view, name) === value)) return;
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  };
  return {
    tools,
    view: (): View => view,
    set,
    /** Changes what is known of one table; a table that was replaced meanwhile changes nothing. */
    setTable(desk: Desk, part: Partial<Table>): void {
      if (view.table?.desk === desk) set({ table: { ...view.table, ...part } });
    },
    /** Done when this browser has noted where the wizard now stands. */
    async move(event: WizardEvent): Promise<void> {
      const wizard = advance(view.wizard, event);
      if (wizard === view.wizard) return;
      set({ wizard });
      await tools.drafts.keepStanding(standingOf(wizard));
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** An import is being sent, or was confirmed and nobody has answered for it. Until the server says so, nothing may change. */
export const isUnanswered = ({ wizard, asking }: View): boolean =>
  wizard.step === "import" && wizard.tickets !== null && asking !== "not-there";

/** The name under which the file goes to the server. */
export const nameSent = ({ wizard }: View): string => wizard.draft?.name ?? "import.csv";
