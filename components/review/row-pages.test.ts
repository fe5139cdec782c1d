import { expect, test, vi } from "vitest";
import type { Column } from "@/lib/format/columns";
import type { CellView, RowView, RowWindow, View } from "@/lib/format/conversation";
import { pageRows, RowPages } from "./row-pages";

const cell: CellView = { text: "", sent: "", findings: [] };
const cells: Readonly<Record<Column, CellView>> = {
  login: cell,
  workLocationName: cell,
  areaName: cell,
  date: cell,
  position: cell,
  comment: cell,
  isDeletion: cell,
};
const row = (id: number): RowView => ({
  id,
  line: id + 2,
  at: null,
  state: "ready",
  importedIn: null,
  cells,
  findings: [],
});
const all: View = { filter: "all", group: null, keep: null };

/** A desk whose answers come when the test says so. */
function slowDesk(total: { rows: number }) {
  const open: { view: View; from: number; answer: () => Promise<void> }[] = [];
  const rows = (view: View, from: number, to: number) => {
    let resolve: (window: RowWindow) => void = () => {};
    const promise = new Promise<RowWindow>((take) => {
      resolve = take;
    });
    const answer = async () => {
      const size = view.filter === "all" ? total.rows : 3;
      const ids = Array.from({ length: Math.max(0, Math.min(to, size) - from) }, (_, i) => from + i);
      resolve({ total: size, from, rows: ids.map(row) });
      await promise;
    };
    open.push({ view, from, answer });
    return promise;
  };
  return { rows, open };
}

const setUp = (rows = 1000) => {
  const total = { rows };
  const desk = slowDesk(total);
  let changes = 0;
  const pages = new RowPages(desk, () => {
    changes++;
  });
  return { pages, open: desk.open, total, changes: () => changes };
};

test("only the pages in view are asked for, each once", async () => {
  const { pages, open } = setUp();
  pages.want({ view: all, version: 1 }, 90, 120);
  pages.want({ view: all, version: 1 }, 95, 125);
  expect(open.map(({ from }) => from)).toEqual([0, pageRows]);
  await open[1]?.answer();
  expect(pages.total).toBe(1000);
  expect(pages.row(110)?.id).toBe(110);
  expect(pages.row(90)).toBeUndefined();
});

test("after a correction the old rows stay until the new ones are here", async () => {
  const { pages, open } = setUp();
  pages.want({ view: all, version: 1 }, 0, 20);
  await open[0]?.answer();
  pages.want({ view: all, version: 2 }, 0, 20);
  expect(pages.row(5)?.id).toBe(5);
  expect(pages.current(5)).toBe(false);
  await open[1]?.answer();
  expect(pages.current(5)).toBe(true);
});

test("an answer for an earlier view or revision is dropped", async () => {
  const { pages, open, changes } = setUp();
  pages.want({ view: all, version: 1 }, 0, 20);
  pages.want({ view: { ...all, filter: "to-fix" }, version: 1 }, 0, 20);
  await open[0]?.answer();
  expect(changes()).toBe(0);
  expect(pages.behind).toBe(true);
  await open[1]?.answer();
  expect(pages.behind).toBe(false);
  expect(pages.total).toBe(3);
});

test("while a file is being read, a page cut short is asked for again once more rows are known", async () => {
  const { pages, open, total } = setUp(40);
  pages.want({ view: all, version: -1 }, 0, 20);
  await open[0]?.answer();
  pages.want({ view: all, version: -1 }, 0, 20);
  expect(open).toHaveLength(1);
  total.rows = 80;
  pages.want({ view: all, version: -1 }, 30, 60);
  expect(open).toHaveLength(2);
  await open[1]?.answer();
  expect(pages.row(59)?.id).toBe(59);
});

test("rows that the worker does not have yet are not asked for over and over", async () => {
  const { pages, open } = setUp(40);
  pages.want({ view: all, version: -1 }, 0, 60);
  await open[0]?.answer();
  pages.want({ view: all, version: -1 }, 0, 60);
  expect(open).toHaveLength(1);
});

test("rows that say the same after a correction are not drawn again", async () => {
  const { pages, open } = setUp();
  pages.want({ view: all, version: 1 }, 0, 20);
  await open[0]?.answer();
  const before = pages.row(5);
  pages.want({ view: all, version: 2 }, 0, 20);
  await open[1]?.answer();
  expect(pages.current(5)).toBe(true);
  expect(pages.row(5)).toBe(before);
});

test("a busy worker is asked for the rows in view now, not for all that was scrolled past", async () => {
  const { pages, open } = setUp(100_000);
  for (let row = 0; row < 90_000; row += 1000) pages.want({ view: all, version: 1 }, row, row + 20);
  expect(open).toHaveLength(2);
  await open[0]?.answer();
  await vi.waitFor(() => expect(open).toHaveLength(3));
  expect(open[2]?.from).toBe(89_000);
});

test("another search or order is another view, whose first answer takes over", async () => {
  const { pages, open } = setUp();
  pages.want({ view: all, version: 1 }, 0, 20);
  await open[0]?.answer();
  pages.want({ view: { ...all, sort: { by: "login", descending: true } }, version: 1 }, 0, 20);
  expect(pages.behind).toBe(true);
  await open[1]?.answer();
  expect(pages.behind).toBe(false);
});

test("pages far from the view are forgotten", async () => {
  const { pages, open } = setUp(100_000);
  for (let page = 0; page < 70; page++) {
    pages.want({ view: all, version: 1 }, page * pageRows, page * pageRows + 1);
    await open[page]?.answer();
  }
  expect(pages.row(0)).toBeUndefined();
  expect(pages.row(69 * pageRows)?.id).toBe(69 * pageRows);
});

test("the number of rows is of the rows shown, until those of now are here", async () => {
  const { pages, open } = setUp();
  const first = { view: all, version: 1 };
  pages.want(first, 0, 20);
  await open[0]?.answer();
  expect(pages.isOf(first)).toBe(true);
  const next = { view: all, version: 2 };
  pages.want(next, 0, 20);
  expect(pages.isOf(next)).toBe(false);
  await open[1]?.answer();
  expect(pages.isOf(next)).toBe(true);
});

test("no row is replaced while a cell is being written; what was missing comes all the same", async () => {
  const { pages, open } = setUp();
  pages.want({ view: all, version: 1 }, 0, 20);
  await open[0]?.answer();
  pages.want({ view: all, version: 2 }, 0, 20);
  pages.still = true;
  await open[1]?.answer();
  expect(pages.current(5)).toBe(false);
  pages.want({ view: all, version: 2 }, 90, 120);
  expect(open.slice(2).map(({ from }) => from)).toEqual([pageRows]);
  await open[2]?.answer();
  expect(pages.row(110)?.id).toBe(110);
  pages.still = false;
  pages.want({ view: all, version: 2 }, 0, 20);
  await open[3]?.answer();
  expect(pages.current(5)).toBe(true);
});
