import { type Column, columns, requiredColumns } from "./columns";
import type { RowId } from "./command";
import type { Level, Rule } from "./finding";
import type { Sheet } from "./sheet";

export type RowFinding = { level: Level; rule: Rule; column: Column | null };

/** What is wrong with a row as a line of the file, and the columns whose cells nothing more is said about. */
export type Oddities = { findings: readonly RowFinding[]; silent: readonly Column[] };

const nothing: Oddities = { findings: [], silent: [] };

/**
 * Checks the shape of one row: too many filled cells, too few cells, a quote that never closes, a hidden line, a period without days.
 *
 * A row with too many cells is shifted somewhere, so its cells are not judged until the admin has corrected one of them;
 * a row that is too short is judged by what it has.
 */
export function odditiesOf(sheet: Sheet, row: RowId): Oddities {
  const { table } = sheet.read;
  const shape = table.shapeOf(row);
  const isTouched = columns.some((column) => sheet.column(column).isEdited(row));
  if (shape.kind === "long" && !isTouched)
    return { findings: [{ level: "error", rule: "row-too-long", column: null }], silent: columns };
  const broken = table.broken.get(row);
  if (broken && !isTouched) return { findings: [{ level: "error", rule: broken, column: null }], silent: columns };
  const hidden: readonly RowFinding[] = table.hidden.has(row)
    ? [{ level: "warning", rule: "row-hidden", column: null }]
    : [];
  const quote = [...hidden, ...unclosedQuote(sheet, row, isTouched)];
  if (shape.kind !== "short") return quote.length === 0 ? nothing : { findings: quote, silent: [] };
  const lacking = columns.filter((column) => {
    const header = sheet.mapping[column];
    const cells = sheet.column(column);
    return header !== null && header >= shape.cells && cells.textAt(row) === "" && !cells.isEdited(row);
  });
  const isTooShort = requiredColumns.some((column) => lacking.includes(column));
  const short: RowFinding[] = isTooShort
    ? [{ level: "error", rule: "row-too-short", column: null }]
    : lacking.length > 0
      ? [{ level: "warning", rule: "row-short", column: null }]
      : [];
  return { findings: [...short, ...quote], silent: lacking };
}

/** The line is read as it stands, quote included, until the admin has corrected that cell, alone or with all that say the same. */
function unclosedQuote(sheet: Sheet, row: RowId, isTouched: boolean): readonly RowFinding[] {
  const header = sheet.read.table.unclosed.get(row);
  if (header === undefined) return [];
  const column = columns.find((candidate) => sheet.mapping[candidate] === header) ?? null;
  const isRepaired = column === null ? isTouched : sheet.column(column).isChanged(row);
  return isRepaired ? [] : [{ level: "error", rule: "quote-unclosed", column }];
}
