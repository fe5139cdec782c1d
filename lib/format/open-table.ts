import { rowsAsSent } from "./as-sent";
import type { Command, Log, Request, RowId } from "./command";
import { commandFor } from "./command-for";
import { ComparedRows } from "./compare-days";
import type {
  Applied,
  LuccaReport,
  NamesAsk,
  Preview,
  Review,
  RowView,
  RowWindow,
  TableDesk,
  TrialChoices,
  View,
  WeekWindow,
  WriteAsk,
  WrittenFile,
} from "./conversation";
import { countsOf } from "./counts";
import type { CompareAsk, Comparison, Existing } from "./existing-days";
import { ExistingIndex } from "./existing-index";
import { groupsOf } from "./groups";
import { History } from "./history";
import type { Known, NameOption } from "./known";
import { LuccaFindings } from "./lucca-findings";
import { PeopleBook } from "./match-people";
import { PlaceBook } from "./match-places";
import { sentOf, summaryOf, withOffers } from "./name-groups";
import { type Placed, placeReports } from "./place-report";
import { previewOf } from "./preview";
import { reachOf } from "./reach";
import { refusedFile } from "./refused-file";
import type { ReadFile } from "./row-intake";
import { RowLists } from "./row-lists";
import { rowStates } from "./row-states";
import { viewOf } from "./row-view";
import { Sheet } from "./sheet";
import { type SiteLoad, type SitesRead, siteLoad } from "./site-load";
import { Spellings } from "./spellings";
import { Trials } from "./trials";
import { cleanedCells, headerReadings, understoodOf } from "./understood";
import { type UndoFile, undoFile } from "./undo-file";
import { UnplacedFindings } from "./unplaced";
import { Verdict } from "./verdict";
import { Weeks } from "./week";
import { type Written, writeFile } from "./write-file";
import type { Sent } from "./written-part";

/** A list to choose from; who wants others searches. */
const mostNames = 50;
const inOne: WriteAsk = { most: Number.POSITIVE_INFINITY, least: 1 };
const nothingPlaced: Placed = {
  findings: new LuccaFindings(),
  unplaced: new UnplacedFindings().summary(),
  refused: [],
};

/** One file that has been read: its corrections, the verdict on every row, and what Lucca said of it. */
export class OpenTable {
  readonly #sheet: Sheet;
  readonly #history: History;
  readonly #headers: ReturnType<typeof headerReadings>;
  readonly #cleaned: number;
  readonly #verdict: Verdict;
  #lists: RowLists;
  #spellings = new Spellings();
  #weeks: Weeks;
  #sites: Parameters<typeof siteLoad>[2] = { places: null, index: null };
  #trials: Trials | null = null;
  #revision: number;
  #placed = nothingPlaced;
  #existing: ExistingIndex | null = null;
  #compared: ComparedRows | null = null;
  #written: (Written & { asked: string }) | null = null;
  #sent: readonly Sent[] = [];

  constructor(read: ReadFile, today: number, log: Log | null, revision: number) {
    this.#sheet = new Sheet(read, today);
    this.#headers = headerReadings(this.#sheet);
    this.#cleaned = cleanedCells(this.#sheet);
    this.#history = new History(this.#sheet, log);
    this.#revision = revision;
    this.#verdict = new Verdict(this.#sheet, this.#placed.findings);
    this.#lists = new RowLists(this.#sheet, this.#verdict, this.#placed.findings);
    this.#weeks = new Weeks(this.#sheet, this.#verdict);
  }

  review(): Review {
    const groups = groupsOf(this.#sheet, this.#verdict, this.#placed.findings);
    return {
      understood: understoodOf(this.#sheet, this.#headers, this.#cleaned),
      counts: countsOf(this.#sheet, this.#verdict),
      groups: withOffers(this.#sheet, groups),
      known: summaryOf(this.#sheet, this.#verdict, groups),
      unplaced: this.#placed.unplaced,
      corrections: this.#history.made,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      revision: this.#revision,
    };
  }

  rows(view: View, from: number, to: number): RowWindow {
    const list = this.#lists.of(view);
    const start = Math.max(0, Math.min(from, list.length));
    const shown = list.subarray(start, Math.max(start, to));
    const rows: RowView[] = Array.from(shown, (row) => {
      const view = viewOf(this.#sheet, this.#verdict, this.#placed.findings, row);
      return this.#compared ? { ...view, existing: this.#compared.of(row) } : view;
    });
    return { total: list.length, from: start, rows };
  }

  preview(request: Request): Preview {
    return previewOf(this.#sheet, this.#commandFor(request));
  }

  locate(view: View, row: RowId): number | null {
    return this.#lists.placeOf(view, row);
  }

  week(ask: Parameters<TableDesk["week"]>[0]): WeekWindow {
    return this.#weeks.window(ask);
  }

  apply(request: Request, revision: number): Applied {
    const command = this.#commandFor(request);
    const change = () => {
      const rows = this.#history.apply(command);
      const spelling = rows === 0 ? null : this.#spellings.next(this.#sheet);
      if (spelling) this.#history.amend(spelling);
      return rows;
    };
    return this.#follow(command, change, revision);
  }

  /** Judges names by these lists; where Lucca's spelling is taken the table is another, otherwise `revision` stays as it was. */
  know({ places, people }: Known, revision: number): Review {
    this.#sheet.columns.know({ places: places && new PlaceBook(places), people: people && new PeopleBook(people) });
    this.#spellings = new Spellings();
    const spelling = this.#spellings.next(this.#sheet);
    if (spelling && this.#history.apply(spelling) > 0) {
      this.#revision = revision;
      this.#compared = null;
    }
    this.#verdict.again();
    this.#forgetViews();
    return this.review();
  }

  names({ column, search, beside, near = false }: NamesAsk): readonly NameOption[] {
    const { places, people } = this.#sheet.columns.lists;
    if (column === "login" && near) return people?.nearest(search) ?? [];
    if (column === "login") return people?.search(search, mostNames) ?? [];
    if (column === "workLocationName") return places?.search(search, mostNames) ?? [];
    return (beside && places?.searchAreas(search, sentOf(this.#sheet, beside))) ?? [];
  }

  undo(revision: number): Applied {
    return this.#follow(this.#history.last, () => this.#history.undo(), revision);
  }

  redo(revision: number): Applied {
    return this.#follow(this.#history.next, () => this.#history.redo(), revision);
  }

  log(): Log {
    return this.#history.log;
  }

  write(ask: WriteAsk = inOne): WrittenFile | null {
    const asked = JSON.stringify(ask);
    if (this.#written?.file.revision === this.#revision && this.#written.asked === asked) {
      const stillGoes = !this.#verdict.states.includes(rowStates.indexOf("error"));
      return stillGoes ? this.#written.file : null;
    }
    const written = writeFile(this.#sheet, this.#verdict, this.#revision, ask);
    this.#written = written && { ...written, asked };
    if (written) this.#sent = written.sent;
    return written?.file ?? null;
  }

  place(reports: readonly LuccaReport[]): Review {
    this.#placed = placeReports(this.#sheet, this.#sent, reports);
    this.#verdict.hear(this.#placed.findings);
    this.#forgetViews();
    return this.review();
  }

  holdSites({ places, held }: SitesRead): void {
    this.#sites = { places, index: held && new ExistingIndex(held) };
  }

  siteLoad(override: boolean): SiteLoad {
    return siteLoad(this.#sheet, this.#verdict, this.#sites, override);
  }

  trials(search: string): TrialChoices {
    this.#trials ??= new Trials(this.#sheet);
    return this.#trials.choices(search, (login) => {
      const person = this.#sheet.columns.lists.people?.person(login);
      return person ? `${person.firstName} ${person.lastName}`.trim() : null;
    });
  }

  logins(): readonly string[] {
    const rows = this.#verdict.counts.of("login");
    const sent = this.#sheet.column("login").sent.filter((_, code) => (rows[code] ?? 0) > 0);
    return [...new Set(sent.flatMap((login) => login || []))];
  }

  hold(existing: Existing): void {
    this.#existing = new ExistingIndex(existing);
    this.#compared = null;
    this.#forgetViews();
  }

  compare(ask: CompareAsk): Comparison | null {
    const among = ask.as === "after" || ask.sent ? rowsAsSent(this.#sheet, this.#sent) : null;
    this.#compared = this.#existing && new ComparedRows(this.#sheet, this.#existing, ask, among);
    this.#forgetViews();
    return this.#compared?.summary() ?? null;
  }

  undoFile(): UndoFile | null {
    if (!this.#existing || this.#compared?.ask.as !== "before") return null;
    return undoFile(this.#sheet, this.#existing, this.#compared);
  }

  refused(): Blob | null {
    return refusedFile(this.#placed.refused);
  }

  #commandFor(request: Request): Command {
    return commandFor(request, {
      sheet: this.#sheet,
      verdict: this.#verdict,
      lists: this.#lists,
      lucca: this.#placed.findings,
      sent: this.#sent,
    });
  }

  #follow(command: Command | null, change: () => number, revision: number): Applied {
    const changed = this.#verdict.follow(command ? reachOf(command) : [], change);
    this.#revision = revision;
    this.#compared = null;
    this.#forgetViews();
    return { review: this.review(), changed };
  }

  #forgetViews(): void {
    this.#lists = new RowLists(this.#sheet, this.#verdict, this.#placed.findings, this.#compared);
    this.#weeks = new Weeks(this.#sheet, this.#verdict);
    this.#trials = null;
  }
}
