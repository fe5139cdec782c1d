import type { Review, WriteAsk, WrittenFile, WrittenPart } from "@/lib/format/conversation";
import { type Job, jobId, ticket } from "@/lib/imports/job";
import { jobLike } from "@/lib/imports/job-fixture";
import type { Uploaded, uploadFile } from "@/lib/imports/upload";
import { columnMemory } from "@/lib/wizard/column-memory";
import { draftsOn, type Shelf } from "@/lib/wizard/draft";
import { nameMemory } from "@/lib/wizard/name-memory";
import { createSession } from "./session";
import type { Desk, Tools } from "./store";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const id = (n: number) => jobId.parse(uuid(n));

/** A review of two rows that are ready, at one revision. */
const review = (revision: number, corrections = 0): Review => ({
  understood: {
    encoding: "utf-8",
    betterEncoding: null,
    bom: true,
    delimiter: ";",
    workbook: null,
    layout: { kind: "list" },
    headerLine: 1,
    headers: [],
    missing: [],
    ties: [],
    dates: { order: "plain", decided: "by-file" },
    skipped: { blank: 0, lines: [] },
    needsPeriod: false,
    cleaned: 0,
  },
  counts: {
    all: 2,
    errors: 0,
    warnings: 0,
    ready: 2,
    leftOut: 0,
    imported: 0,
    deletions: 0,
    people: 2,
    places: 1,
    firstDate: "2026-03-02",
    lastDate: "2026-03-02",
  },
  groups: [],
  known: null,
  unplaced: { errors: 0, kinds: 0, groups: [] },
  corrections,
  canUndo: false,
  canRedo: false,
  revision,
});

const plan = { deletions: 0, people: 2, firstDate: "2026-03-02", lastDate: "2026-03-02" };

/** A desk whose file is read at once: the text is the hash, and "not a schedule" cannot be read. */
function fakeDesk(): Desk {
  let text = "";
  let commands = 0;
  /** parts in Lucca already, and those of them that a cut would give again */
  let imported = 0;
  let left = 0;
  let whole = "";
  let isTrial = false;
  /** one row per letter, cut into as many parts as asked for, or as are needed; a trial is the first letter */
  const written = ({ most, least, only }: WriteAsk): WrittenFile => {
    isTrial = only !== undefined;
    const text = isTrial ? whole.slice(0, 1) : whole;
    const count = Math.min(text.length, Math.max(least, Math.ceil(text.length / most)));
    const part = (index: number): WrittenPart => {
      const share = text.slice(
        Math.floor((index * text.length) / count),
        Math.floor(((index + 1) * text.length) / count),
      );
      return {
        file: new Blob([share]),
        bytes: share.length,
        sha256: `${share}#${index}#${commands}`,
        rows: 1,
        ...plan,
      };
    };
    const [first, ...more] = Array.from({ length: count - left }, (_, index) => part(index));
    if (!first) throw new Error("nothing left");
    const parts = [first, ...more] as const;
    return { parts, bytes: text.length, rows: parts.length, ...plan, leftOut: imported, revision: commands + 1 };
  };
  const applied = async () => {
    commands += 1;
    return { review: review(commands + 1, commands), changed: 1 };
  };
  return {
    async open(file, _name, _choices, log) {
      text = await file.text();
      whole = text;
      commands = log?.position ?? 0;
      if (text === "not a schedule") return { ok: false, refusal: { kind: "file-binary" } };
      return { ok: true, review: review(commands + 1, commands) };
    },
    rows: async () => ({ total: 0, from: 0, rows: [] }),
    async apply(request) {
      if (request.type === "imported-part") {
        imported += 1;
        if (isTrial) whole = whole.slice(1);
        else left += 1;
      }
      return applied();
    },
    undo: applied,
    redo: applied,
    preview: async () => ({ changed: 1, rows: [] }),
    locate: async () => null,
    week: async () => ({
      monday: "2026-03-02",
      firstMonday: null,
      lastMonday: null,
      total: 0,
      from: 0,
      people: [],
      places: [],
      load: [],
      unread: 0,
    }),
    sample: async () => [],
    lines: async () => [],
    log: async () => ({
      commands: Array.from({ length: commands }, (_, at) =>
        at < imported
          ? ({ type: "imported", part: at + 1, rows: [at] } as const)
          : ({ type: "read-dates", order: "day-first" } as const),
      ),
      position: commands,
    }),
    write: async (ask = { most: Number.POSITIVE_INFINITY, least: 1 }) => written(ask),
    place: async () => review(commands + 1, commands),
    know: async () => review(commands + 1, commands),
    names: async () => [],
    logins: async () => [],
    hold: async () => undefined,
    compare: async () => null,
    undoFile: async () => null,
    holdSites: async () => undefined,
    siteLoad: async () => ({ dates: [], sites: [], knowsThere: false, aside: 0, leftAlone: 0, unsure: 0 }),
    trials: async () => ({ people: [], weeks: [], rows: text.length }),
    refused: async () => new Blob(["refused rows"]),
    close: () => undefined,
  };
}

/** A browser's storage that outlives a page. */
export function fakeShelf(): Shelf & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    getMany: async (keys) => keys.map((key) => held.get(key)),
    setMany: async (entries) => {
      for (const [key, value] of entries) held.set(key, structuredClone(value));
    },
    delMany: async (keys) => {
      for (const key of keys) held.delete(key);
    },
  };
}

export type Sent = {
  analysis: string | null;
  ticket: string;
  override: boolean;
  after: string | null;
  part: string | null;
  batch: string | null;
  noted: unknown;
};

/** A page over a browser's storage; `answers` are what the server says to uploads, in turn, then silence for ever. */
export function openPage(
  shelf: ReturnType<typeof fakeShelf>,
  answers: Uploaded[] = [],
  imports: Job[] | null = [],
  mostBytes = 100,
  others: Partial<Tools> = {},
) {
  const sent: Sent[] = [];
  let tickets = 100 * (1 + shelf.held.size);
  const upload: typeof uploadFile = async (analysis, sending) => {
    const { ticket, override, after = null, batch } = sending;
    const part = batch && `${batch.part} of ${batch.parts}`;
    sent.push({
      analysis,
      ticket,
      override,
      after,
      part,
      batch: batch?.id ?? null,
      noted: structuredClone(shelf.held.get("standing")),
    });
    return answers.shift() ?? new Promise(() => undefined);
  };
  const session = createSession({
    openDesk: fakeDesk,
    drafts: draftsOn(shelf),
    columns: columnMemory(() => ({ getItem: () => null, setItem: () => undefined })),
    names: nameMemory(() => ({ getItem: () => null, setItem: () => undefined }), "acme"),
    directory: { places: async () => ({ allowed: false }), people: async () => ({ allowed: false }) },
    upload,
    mostBytes,
    imports: async () => {
      if (imports === null) throw new Error("no answer");
      return imports;
    },
    newTicket: () => {
      tickets += 1;
      return ticket.parse(uuid(tickets));
    },
    cameBack: () => false,
    drawn: async () => undefined,
    mark: () => undefined,
    ...others,
  });
  return { session, sent };
}

/** An import as the server lists it. */
export const importOf = (analysis: number, job: number, state: Job["state"] = "running"): Job =>
  jobLike({ id: id(job), state, analysis: id(analysis) });
