import { weekdayOf } from "./calendar";
import { clean } from "./clean";
import type { DateOrder } from "./command";
import { writtenOrder } from "./date-format";
import { weekdaysNamed } from "./date-words";
import type { FileColumn } from "./file-column";
import { type DateText, dayIn, readDate } from "./read-date";
import type { Table } from "./table";

const mostDistinct = 21;
const mostRows = 5000;

/**
 * What else a file says of the order of day and month in a column: its header ("Date (JJ/MM/AAAA)"), or a column of weekdays beside it.
 * Null where nothing does, or where the weekdays do not agree among themselves.
 */
export function toldOrder(table: Table, dates: FileColumn): DateOrder | null {
  const written = writtenOrder(table.headers[table.columns.indexOf(dates)] ?? "");
  return written === null || written === "year-first" ? byWeekdays(table, dates) : written;
}

function byWeekdays(table: Table, dates: FileColumn): DateOrder | null {
  const beside = table.columns.find((column) => column !== dates && holdsWeekdays(column));
  if (!beside) return null;
  const weekdays = beside.dictionary.texts.map((text) => weekdaysNamed(clean(text, "name").text) ?? []);
  const read = new Map<number, DateText>();
  const fitting = { "day-first": 0, "month-first": 0 };
  let open = 0;
  for (let row = 0; row < table.rows && row < mostRows; row += 1) {
    const code = dates.codes[row] ?? 0;
    const date = read.get(code) ?? readDate(clean(dates.dictionary.texts[code] ?? "", "name").text);
    read.set(code, date);
    const allowed = weekdays[beside.codes[row] ?? 0] ?? [];
    if (date.kind !== "either" || allowed.length === 0) continue;
    open += 1;
    for (const order of ["day-first", "month-first"] as const) {
      const day = dayIn(date, order);
      if (typeof day === "number" && allowed.includes(weekdayOf(day))) fitting[order] += 1;
    }
  }
  if (open === 0 || fitting["day-first"] === fitting["month-first"]) return null;
  return fitting["day-first"] === open ? "day-first" : fitting["month-first"] === open ? "month-first" : null;
}

function holdsWeekdays({ dictionary: { texts } }: FileColumn): boolean {
  const words = texts.length <= mostDistinct ? texts.map((text) => clean(text, "name").text) : [];
  const filled = words.filter((word) => word !== "");
  return filled.length > 0 && filled.every((word) => word.length > 1 && weekdaysNamed(word) !== null);
}
