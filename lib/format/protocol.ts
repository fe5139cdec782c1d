import type { Log, Request, RowId } from "./command";
import type { Choices, Encoding, LuccaReport, NamesAsk, Progress, TableDesk, View, WriteAsk } from "./conversation";
import type { CompareAsk, Existing } from "./existing-days";
import type { Known, KnownPerson } from "./known";
import type { SitesRead } from "./site-load";

/** What the page may ask, by name, with everything but the progress callback of `open`. */
type Questions = {
  open: [file: Blob, name: string, choices: Choices, log: Log | null];
  rows: [view: View, from: number, to: number];
  apply: [request: Request];
  undo: [];
  redo: [];
  preview: [request: Request];
  locate: [view: View, row: RowId];
  week: [ask: Parameters<TableDesk["week"]>[0]];
  sample: [encoding: Encoding];
  lines: [encoding: Encoding, sheet: string | null, most: number];
  log: [];
  write: [ask?: WriteAsk];
  /** a piece of report number `at`, before `place` */
  hear: [at: number, piece: LuccaReport];
  place: [];
  /** some of the people, before `know` */
  meet: [people: readonly KnownPerson[]];
  know: [known: Known];
  names: [ask: NamesAsk];
  logins: [];
  hold: [existing: Existing];
  compare: [ask: CompareAsk];
  undoFile: [];
  holdSites: [read: SitesRead];
  siteLoad: [override: boolean];
  trials: [search: string];
  refused: [];
};

export type Question = { [Ask in keyof Questions]: { id: number; ask: Ask; given: Questions[Ask] } }[keyof Questions];

/** Every question gets one answer or one failure; an `open` gets progress before that. */
export type Answer =
  | { id: number; kind: "answer"; value: unknown }
  | { id: number; kind: "failure"; name: string; message: string }
  | { id: number; kind: "progress"; progress: Progress };

/** Reports on their way to the desk: in one message a long one would hold up the page while it is copied. */
const heard = new WeakMap<TableDesk, LuccaReport[]>();

/** People on their way to the desk, likewise. */
const met = new WeakMap<TableDesk, readonly KnownPerson[]>();

/** Asks the desk and posts what it says. Questions are answered as they come: `rows` while a file is being read. */
export async function answerWith(desk: TableDesk, question: Question, post: (answer: Answer) => void): Promise<void> {
  const { id } = question;
  try {
    post({
      id,
      kind: "answer",
      value: await put(desk, question, (progress) => post({ id, kind: "progress", progress })),
    });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    post({ id, kind: "failure", name, message });
  }
}

function put(desk: TableDesk, question: Question, onProgress: (progress: Progress) => void): Promise<unknown> {
  switch (question.ask) {
    case "open":
      return desk.open(...question.given, onProgress);
    case "rows":
      return desk.rows(...question.given);
    case "apply":
      return desk.apply(...question.given);
    case "undo":
      return desk.undo();
    case "redo":
      return desk.redo();
    case "preview":
      return desk.preview(...question.given);
    case "locate":
      return desk.locate(...question.given);
    case "week":
      return desk.week(...question.given);
    case "sample":
      return desk.sample(...question.given);
    case "lines":
      return desk.lines(...question.given);
    case "log":
      return desk.log();
    case "write":
      return desk.write(...question.given);
    case "hear":
      return hear(desk, ...question.given);
    case "place": {
      const reports = heard.get(desk) ?? [];
      heard.delete(desk);
      return desk.place(...reports);
    }
    case "meet": {
      met.set(desk, (met.get(desk) ?? []).concat(...question.given));
      return Promise.resolve();
    }
    case "know": {
      const [{ places, people }] = question.given;
      const all = people && [...(met.get(desk) ?? []), ...people];
      met.delete(desk);
      return desk.know({ places, people: all });
    }
    case "names":
      return desk.names(...question.given);
    case "logins":
      return desk.logins();
    case "hold":
      return desk.hold(...question.given);
    case "compare":
      return desk.compare(...question.given);
    case "undoFile":
      return desk.undoFile();
    case "holdSites":
      return desk.holdSites(...question.given);
    case "siteLoad":
      return desk.siteLoad(...question.given);
    case "trials":
      return desk.trials(...question.given);
    case "refused":
      return desk.refused();
  }
}

async function hear(desk: TableDesk, at: number, { errors, warnings }: LuccaReport): Promise<void> {
  const reports = heard.get(desk) ?? [];
  const { errors: e = [], warnings: w = [] } = reports[at] ?? {};
  reports[at] = { errors: e.concat(errors), warnings: w.concat(warnings) };
  heard.set(desk, reports);
}
