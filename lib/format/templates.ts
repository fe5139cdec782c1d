import { type Column, columns, positions } from "./columns";
import type { LayoutKind } from "./conversation";

/** A cell of a template: text, or a calendar day as `YYYY-MM-DD`, which a workbook holds as a date. */
export type TemplateCell = string | { day: string };
export type Template = { name: string; shape: LayoutKind; rows: readonly (readonly TemplateCell[])[] };

const [fullDay, firstHalf] = positions;
const monday = { day: "2026-12-14" };
const days = ["2026-12-14", "2026-12-15", "2026-12-16", "2026-12-17", "2026-12-18"].map((day) => ({ day }));
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const login: Column = "login";

const listRow = (cells: Readonly<Partial<Record<Column, TemplateCell>>>) =>
  columns.map((column) => cells[column] ?? "");

/**
 * The files people start from, one per shape: a header as the reader knows it, and rows to write over.
 *
 * source  guide §1, through `columns.ts`
 */
export const templates: readonly Template[] = [
  {
    name: "template",
    shape: "list",
    rows: [
      columns,
      listRow({ login: "jdupont", workLocationName: "Paris", date: monday, position: fullDay, isDeletion: "false" }),
      listRow({
        login: "00123",
        workLocationName: "Lyon",
        areaName: "South wing",
        date: monday,
        position: firstHalf,
        comment: "Training in the afternoon",
        isDeletion: "false",
      }),
    ],
  },
  {
    name: "template-grid",
    shape: "grid",
    rows: [
      [login, ...days],
      ["jdupont", "P", "P", "H", "P", "H"],
      ["00123", "L", "H", "L", "L", ""],
      [],
      ["P", "Paris"],
      ["L", "Lyon"],
      ["H", "Home"],
    ],
  },
  {
    name: "template-week",
    shape: "week",
    rows: [
      [login, "from", "to", ...weekdays],
      ["jdupont", monday, { day: "2027-01-31" }, "Paris", "Paris", "Home", "Paris", "Home"],
      ["00123", monday, { day: "2027-01-31" }, "Lyon", "Home", "Lyon", "Lyon", ""],
    ],
  },
];
