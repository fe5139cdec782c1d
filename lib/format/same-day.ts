import { noKey } from "./checked-column";
import type { Column } from "./columns";
import type { RowId } from "./command";
import type { Rule } from "./finding";
import type { Sheet } from "./sheet";

export const clashRules = ["duplicate", "duplicate-conflict", "overlap", "deletion-conflict"] as const satisfies Rule[];
type ClashRule = (typeof clashRules)[number];

/** One row against the others of the same person and day. */
export type Clash = { row: RowId; rule: ClashRule | "halves-mergeable"; with: readonly RowId[] };

/** A morning and an afternoon, both to be created or both to be deleted. */
export const areHalves = (sheet: Sheet, one: RowId, two: RowId): boolean =>
  deletes(sheet, one) === deletes(sheet, two) && part(sheet, one) + part(sheet, two) === 3;

/** Two creations at one place, whose comments would not be lost. */
export function saySame(sheet: Sheet, one: RowId, two: RowId): boolean {
  if (deletes(sheet, one) !== 0) return false;
  for (const column of ["workLocationName", "areaName"] as const) {
    const cells = sheet.column(column);
    if (cells.codeAt(one) !== cells.codeAt(two) && cells.sentAt(one) !== cells.sentAt(two)) return false;
  }
  const comment = text(sheet, "comment", one);
  const other = text(sheet, "comment", two);
  return comment === other || comment === "" || other === "";
}

/** All clashes among the rows of one person and day; takes time in proportion to their number, however many. */
export function judgeDay(sheet: Sheet, rows: readonly RowId[]): readonly Clash[] {
  const firsts = new Map<string, RowId>();
  const groups = new Map<string, RowId[]>();
  const group = (deletion: number, position: number) => groups.get(`${deletion} ${position}`) ?? [];
  for (const row of rows) {
    const content = contentOf(sheet, row);
    if (firsts.has(content)) continue;
    firsts.set(content, row);
    const alike = group(deletes(sheet, row), part(sheet, row));
    alike.push(row);
    groups.set(`${deletes(sheet, row)} ${part(sheet, row)}`, alike);
  }
  return rows.flatMap((row): Clash[] => {
    const first = firsts.get(contentOf(sheet, row)) ?? row;
    if (first !== row) return [{ row, rule: "duplicate", with: [first] }];
    const deletion = deletes(sheet, row);
    const position = part(sheet, row);
    const clash = (rule: ClashRule, others: readonly RowId[]): Clash[] => {
      const shown = others.slice(0, 4).filter((other) => other !== row);
      return shown.length === 0 ? [] : [{ row, rule, with: shown.slice(0, 3) }];
    };
    const overlapping =
      position === 0 ? [...group(deletion, 1).slice(0, 2), ...group(deletion, 2).slice(0, 2)] : group(deletion, 0);
    const otherKind = [0, 1, 2].flatMap((other) => group(1 - deletion, other).slice(0, 2));
    return [
      ...clash("duplicate-conflict", group(deletion, position)),
      ...clash("overlap", overlapping),
      ...clash("deletion-conflict", otherKind),
    ];
  });
}

const part = (sheet: Sheet, row: RowId): number => keyAt(sheet, "position", row);
const deletes = (sheet: Sheet, row: RowId): number => keyAt(sheet, "isDeletion", row);

function keyAt(sheet: Sheet, column: Column, row: RowId): number {
  const cells = sheet.column(column);
  return cells.keys[cells.codeAt(row)] ?? noKey;
}

const text = (sheet: Sheet, column: Column, row: RowId): string => sheet.column(column).sentAt(row) ?? "";

const contentOf = (sheet: Sheet, row: RowId): string =>
  [
    part(sheet, row),
    deletes(sheet, row),
    ...(["workLocationName", "areaName", "comment"] as const).map((column) => text(sheet, column, row)),
  ].join("\u0000");
