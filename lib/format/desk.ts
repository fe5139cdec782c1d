import { today } from "./calendar";
import type { Log, Request, RowId } from "./command";
import type {
  Applied,
  Choices,
  Encoding,
  LuccaReport,
  NamesAsk,
  Opened,
  Preview,
  Progress,
  Review,
  RowWindow,
  TableDesk,
  TrialChoices,
  View,
  WeekWindow,
  WriteAsk,
  WrittenFile,
} from "./conversation";
import { EarlyRows } from "./early-rows";
import type { CompareAsk, Comparison, Existing } from "./existing-days";
import { firstLines } from "./first-lines";
import type { Known, NameOption } from "./known";
import { OpenTable } from "./open-table";
import { readFile } from "./read-file";
import type { ReadFile } from "./row-intake";
import { sampleLines } from "./sample-lines";
import { sheetLines } from "./sheet-lines";
import type { SiteLoad, SitesRead } from "./site-load";
import type { UndoFile } from "./undo-file";

/** The page asks for as many at a time. */
const firstRows = 100;
/** A file of so few bytes is read before rows could be painted: they come with its counts, drawn once. */
const readAtOnce = 1_048_576;
/** Between two words on how far the reading is, in ms: each is drawn, on the cores that read. */
const betweenWords = 100;

/** The answer to an `open` that a later one overtook. */
class Overtaken extends Error {
  override name = "Overtaken";
}

/**
 * The desk itself: reads, checks, repairs and writes one file at a time. It needs nothing but `Blob`, so tests run it
 * without a browser; in the page it stands in a worker.
 *
 * in      `todayIs`: the calendar day that far-off dates are measured from
 * throws  when something but `open` is asked while no file is open; `rows` may be asked as soon as reading has begun
 */
export function createDesk(todayIs: () => number = today): TableDesk {
  let opening = 0;
  let given: Blob | null = null;
  let revision = 0;
  let reading: EarlyRows | null = null;
  let table: OpenTable | null = null;

  const opened = (): OpenTable => {
    if (!table) throw new Error("No file is open.");
    return table;
  };

  return {
    async open(
      file: Blob,
      _name: string,
      choices: Choices,
      log: Log | null,
      onProgress: (progress: Progress) => void,
    ): Promise<Opened> {
      opening += 1;
      const ours = opening;
      table = null;
      reading = null;
      given = file;
      let said = 0;
      const showRows = (read: ReadFile, progress: Progress) => {
        if (file.size <= readAtOnce) return;
        if (reading?.read === read) {
          if (performance.now() - said < betweenWords) return;
          onProgress(progress);
        } else {
          reading = new EarlyRows(read, todayIs());
          onProgress({ ...progress, head: reading.window(0, firstRows) });
        }
        said = performance.now();
      };
      const result = await readFile(file, choices, showRows, () => ours === opening, todayIs());
      if (result === null || ours !== opening) throw new Overtaken("A later file was opened.");
      reading = null;
      if (!result.ok) return result;
      revision += 1;
      table = new OpenTable(result.read, todayIs(), log, revision);
      return { ok: true, review: table.review() };
    },

    async rows(view: View, from: number, to: number): Promise<RowWindow> {
      if (table) return table.rows(view, from, to);
      return reading?.window(from, to) ?? { total: 0, from: 0, rows: [] };
    },

    async apply(request: Request): Promise<Applied> {
      revision += 1;
      return opened().apply(request, revision);
    },

    async undo(): Promise<Applied> {
      revision += 1;
      return opened().undo(revision);
    },

    async redo(): Promise<Applied> {
      revision += 1;
      return opened().redo(revision);
    },

    async preview(request: Request): Promise<Preview> {
      return opened().preview(request);
    },

    async locate(view: View, row: RowId): Promise<number | null> {
      return opened().locate(view, row);
    },

    async week(ask: Parameters<TableDesk["week"]>[0]): Promise<WeekWindow> {
      return opened().week(ask);
    },

    async sample(encoding: Encoding): Promise<readonly string[]> {
      return given ? sampleLines(given, encoding) : [];
    },

    async lines(encoding: Encoding, sheet: string | null, most: number): Promise<readonly string[]> {
      if (!given) return [];
      return sheet === null ? firstLines(given, encoding, most) : sheetLines(given, sheet, most);
    },

    async log(): Promise<Log> {
      return opened().log();
    },

    async write(ask?: WriteAsk): Promise<WrittenFile | null> {
      return opened().write(ask);
    },

    async place(...reports: readonly LuccaReport[]): Promise<Review> {
      return opened().place(reports);
    },

    async know(known: Known): Promise<Review> {
      revision += 1;
      return opened().know(known, revision);
    },

    async names(ask: NamesAsk): Promise<readonly NameOption[]> {
      return opened().names(ask);
    },

    async logins(): Promise<readonly string[]> {
      return opened().logins();
    },

    async hold(existing: Existing): Promise<void> {
      opened().hold(existing);
    },

    async compare(ask: CompareAsk): Promise<Comparison | null> {
      return opened().compare(ask);
    },

    async undoFile(): Promise<UndoFile | null> {
      return opened().undoFile();
    },

    async holdSites(read: SitesRead): Promise<void> {
      opened().holdSites(read);
    },

    async siteLoad(override: boolean): Promise<SiteLoad> {
      return opened().siteLoad(override);
    },

    async trials(search: string): Promise<TrialChoices> {
      return opened().trials(search);
    },

    async refused(): Promise<Blob | null> {
      return opened().refused();
    },
  };
}
