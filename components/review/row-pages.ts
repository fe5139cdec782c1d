import type { RowView, TableDesk, View } from "@/lib/format/conversation";

/** Rows are asked from the worker in pages of this many. */
export const pageRows = 100;

/** A view at one revision of the table. Rows of an older version are shown until the new ones are here. */
export type Look = { view: View; version: number };

/** `until` = the row up to which rows were wanted when the page was asked for: it is not asked again for the same ones. */
type Page = { rows: readonly RowView[]; version: string; until: number };

/** A busy worker is asked for no more than this at once: rows scrolled past while it works are not worth an answer. */
const mostAsked = 2;

/** The same key, the same rows in the same order, but for the one that is kept. */
export const viewKey = ({ filter, group, column, search, existing, sort }: View): string =>
  JSON.stringify([
    filter,
    group,
    column ?? null,
    search ?? "",
    existing ?? null,
    sort?.by ?? null,
    sort?.descending ?? null,
  ]);
const versionKey = ({ view, version }: Look): string => `${viewKey(view)} ${view.keep ?? ""} ${version}`;

/**
 * The rows this page holds: only windows around what is or was in view, asked from the worker when needed.
 *
 * Stale rows stay shown until their successors arrive, so that an edit does not flicker; another view takes over with its
 * first answer. An answer that nobody waits for any more is dropped.
 */
export class RowPages {
  /** rows in the view shown; null before the first answer */
  total: number | null = null;
  /** a cell is being written: no row shown is replaced by another, so that the text goes where it was meant for */
  still = false;
  #taken: string | null = null;
  #look: Look | null = null;
  #shown: string | null = null;
  #pages = new Map<number, Page>();
  #asked = new Map<number, string>();
  #flying = 0;
  #later: [look: Look, first: number, last: number] | null = null;

  constructor(
    readonly desk: Pick<TableDesk, "rows">,
    readonly changed: () => void,
  ) {}

  /** True while the rows shown belong to an earlier view than the one asked for. */
  get behind(): boolean {
    return this.#look !== null && this.#shown !== viewKey(this.#look.view);
  }

  /** True once `total` is that of this look; before, it is of what is still shown. */
  isOf(look: Look): boolean {
    return this.#taken === versionKey(look);
  }

  row(index: number): RowView | undefined {
    return this.#pages.get(Math.floor(index / pageRows))?.rows[index % pageRows];
  }

  /** True when the row shown is of the version asked for. */
  current(index: number): boolean {
    const page = this.#pages.get(Math.floor(index / pageRows));
    return this.#look !== null && page?.version === versionKey(this.#look);
  }

  /** Asks for what is missing or stale of rows `first` to `last`; while a file is being read, also for pages cut short. */
  want(look: Look, first: number, last: number): void {
    this.#look = look;
    this.#later = null;
    const version = versionKey(look);
    for (let page = Math.floor(first / pageRows); page * pageRows < Math.max(last, 1); page++) {
      const held = this.#pages.get(page);
      const until = Math.min(last, (page + 1) * pageRows);
      const enough = held !== undefined && until <= Math.max(held.until, page * pageRows + held.rows.length);
      if ((enough && (held.version === version || this.still)) || this.#asked.get(page) === version) continue;
      if (this.#flying < mostAsked) this.#ask(look, page, version, until);
      else this.#later = [look, first, last];
    }
  }

  #ask(look: Look, page: number, version: string, until: number): void {
    this.#asked.set(page, version);
    this.#flying++;
    const from = page * pageRows;
    this.desk
      .rows(look.view, from, from + pageRows)
      .then(
        (window) => this.#take(look, page, { rows: window.rows, version, until }, window.total),
        () => this.#asked.delete(page), // the desk is gone or busy: asked again with the next look
      )
      .finally(() => {
        this.#flying--;
        if (this.#later) this.want(...this.#later);
      });
  }

  #take(look: Look, index: number, page: Page, total: number): void {
    if (this.#asked.get(index) === page.version) this.#asked.delete(index);
    if (this.#look === null || versionKey(this.#look) !== page.version) return;
    if (this.still && this.#pages.has(index)) return;
    if (this.#shown !== viewKey(look.view)) {
      this.#pages.clear();
      this.#shown = viewKey(look.view);
    }
    this.total = total;
    this.#taken = page.version;
    this.#pages.set(index, { ...page, rows: unchangedKept(page.rows, this.#pages.get(index)?.rows ?? []) });
    if (this.#pages.size > 60) this.#forgetFarFrom(index);
    this.changed();
  }

  #forgetFarFrom(page: number): void {
    for (const other of this.#pages.keys()) if (Math.abs(other - page) > 20) this.#pages.delete(other);
  }
}

/** Rows that say the same as before stay the same objects, so that only what has changed is drawn again. */
function unchangedKept(rows: readonly RowView[], before: readonly RowView[]): readonly RowView[] {
  return rows.map((row, at) => {
    const old = before[at];
    return old?.id === row.id && JSON.stringify(old) === JSON.stringify(row) ? old : row;
  });
}
