import { clean } from "./clean";
import type { RowId } from "./command";
import type { ConfirmedPlan } from "./plan-codes";
import type { SheetColumns } from "./sheet-columns";

/** Rows of a grid or standard week that are none by what the admin said: codes without a place, days to skip. */
export function rowsOutOfPlan(columns: SheetColumns, rows: number, { codes, skip }: ConfirmedPlan): readonly RowId[] {
  const places = columns.of("workLocationName");
  const dates = columns.of("date");
  const nowhere = new Set(codes.flatMap(({ code, place }) => (place === null ? [code] : [])));
  const days = new Set(skip);
  const isOut = places.texts.map((text) => nowhere.has(clean(text, "name").text));
  const isSkipped = dates.sent.map((day) => day !== null && days.has(day));
  const out: RowId[] = [];
  for (let row = 0; row < rows; row += 1) if (isOut[places.codeAt(row)] || isSkipped[dates.codeAt(row)]) out.push(row);
  return out;
}
