import type { LuccaReport, Opened, Progress, RowWindow, TableDesk } from "./conversation";
import type { Question } from "./protocol";

/** The page's end of the line to a desk: a `Worker`, or a `MessagePort` in tests. */
export type Line = {
  postMessage(question: Question): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
};

type Unnumbered<Q> = Q extends { id: number } ? Omit<Q, "id"> : never;

/**
 * A desk that stands at the other end of a line. Every promise settles: with the answer, with the failure the desk
 * reported, or with the reason given to `fail` when the line is dead.
 */
export function askDesk(line: Line): { desk: TableDesk; fail(reason: Error): void } {
  const waiting = new Map<number, { hear(event: MessageEvent): void; fail(reason: Error): void }>();
  let dead: Error | null = null;
  let count = 0;
  /** the first rows of a file that is being read */
  let head: RowWindow | null = null;
  let opening = 0;

  line.addEventListener("message", (event) => waiting.get(event.data.id)?.hear(event));

  /** The other end is the same build of the same types, so its answers are taken at their word. */
  function ask<Reply>(question: Unnumbered<Question>, onProgress?: (progress: Progress) => void): Promise<Reply> {
    return new Promise<Reply>((resolve, reject) => {
      if (dead) {
        reject(dead);
        return;
      }
      count += 1;
      const id = count;
      waiting.set(id, {
        hear({ data }) {
          if (data.kind === "progress") {
            onProgress?.(data.progress);
            return;
          }
          waiting.delete(id);
          if (data.kind === "answer") resolve(data.value);
          else reject(Object.assign(new Error(data.message), { name: data.name }));
        },
        fail: reject,
      });
      line.postMessage({ ...question, id });
    });
  }

  const desk: TableDesk = {
    open(file, name, choices, log, onProgress) {
      head = null;
      opening += 1;
      // what is still on its way of an earlier file must not pass for rows of this one
      const ours = opening;
      const isLatest = () => ours === opening;
      const opened = ask<Opened>({ ask: "open", given: [file, name, choices, log] }, (progress) => {
        if (!isLatest()) return;
        head = progress.head ?? head;
        onProgress(progress);
      });
      return opened.finally(() => {
        if (isLatest()) head = null;
      });
    },
    rows(view, from, to) {
      if (head !== null && from === head.from && to - from === head.rows.length) return Promise.resolve(head);
      return ask({ ask: "rows", given: [view, from, to] });
    },
    apply: (request) => ask({ ask: "apply", given: [request] }),
    undo: () => ask({ ask: "undo", given: [] }),
    redo: () => ask({ ask: "redo", given: [] }),
    preview: (request) => ask({ ask: "preview", given: [request] }),
    locate: (view, row) => ask({ ask: "locate", given: [view, row] }),
    week: (wanted) => ask({ ask: "week", given: [wanted] }),
    sample: (encoding) => ask({ ask: "sample", given: [encoding] }),
    lines: (encoding, sheet, most) => ask({ ask: "lines", given: [encoding, sheet, most] }),
    log: () => ask({ ask: "log", given: [] }),
    write: (how) => ask({ ask: "write", given: how ? [how] : [] }),
    async place(...reports) {
      for (const [at, report] of reports.entries())
        for (const piece of inPieces(report)) await ask({ ask: "hear", given: [at, piece] });
      return ask({ ask: "place", given: [] });
    },
    async know({ places, people }) {
      const rest = people ?? [];
      for (let from = 0; from < rest.length; from += pieceLength)
        await ask({ ask: "meet", given: [rest.slice(from, from + pieceLength)] });
      return ask({ ask: "know", given: [{ places, people: people && [] }] });
    },
    names: (wanted) => ask({ ask: "names", given: [wanted] }),
    logins: () => ask({ ask: "logins", given: [] }),
    hold: (existing) => ask({ ask: "hold", given: [existing] }),
    compare: (wanted) => ask({ ask: "compare", given: [wanted] }),
    undoFile: () => ask({ ask: "undoFile", given: [] }),
    holdSites: (read) => ask({ ask: "holdSites", given: [read] }),
    siteLoad: (override) => ask({ ask: "siteLoad", given: [override] }),
    trials: (search) => ask({ ask: "trials", given: [search] }),
    refused: () => ask({ ask: "refused", given: [] }),
  };

  function fail(reason: Error): void {
    dead = reason;
    for (const { fail: reject } of waiting.values()) reject(reason);
    waiting.clear();
  }
  return { desk, fail };
}

/** Findings per message: copied in a few milliseconds. */
const pieceLength = 2_000;

function* inPieces({ errors, warnings }: LuccaReport): Generator<LuccaReport> {
  for (let from = 0; from === 0 || from < Math.max(errors.length, warnings.length); from += pieceLength) {
    const to = from + pieceLength;
    yield { errors: errors.slice(from, to), warnings: warnings.slice(from, to) };
  }
}
