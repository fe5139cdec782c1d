import { type Day, isoOf, yearsFrom } from "./calendar";
import { clean } from "./clean";
import { type Column, positions } from "./columns";
import type { DateHabit } from "./date-order";
import type { Level, Rule } from "./finding";
import { looksGarbled } from "./garbled";
import type { PlanReading } from "./plan-codes";
import { type DateRemark, dayIn } from "./read-date";
import { readDeletion } from "./read-deletion";
import { type PositionHabit, readPosition } from "./read-position";
import { holdsSeveralDays } from "./several-days";
import { isOwnDate, swappedDay } from "./swapped-days";
import { readDateIn } from "./told-year";

/** What one text of a column comes to; worked out once per distinct text, however many rows hold it. */
export type CellReading = {
  /** what Lucca gets; null when the text cannot be read */
  sent: string | null;
  /** for comparing rows: a day number, 0 to 2 for a part of the day, 0 or 1 for a deletion; null for texts */
  key: number | null;
  findings: readonly { level: Level; rule: Rule }[];
};

/** What must be known of a whole column before one of its texts can be read. */
export type Context = {
  /** where no order is settled, a date that could be two days is an error */
  dates: DateHabit;
  /** what the column says of "AM" and "M" */
  parts: PositionHabit;
  /** the file has this column or the admin filled it; otherwise one missing column is said once, not once per row */
  provided: boolean;
  /** how the cells of a grid or standard week read; null in a list */
  plan: PlanReading | null;
  today: number;
};

/**
 * Checks one cell by every rule of guide §1 that needs no other row. All findings are given, not only the first.
 *
 * in   the text as it stands in the file
 */
export function readCell(column: Column, raw: string, context: Context): CellReading {
  const cleaned = clean(raw, column === "comment" ? "comment" : "name");
  const reading = readText(column, cleaned.text, context);
  const remarks: CellReading["findings"] = [
    ...(cleaned.lineBreak && column === "comment" ? [note("comment-line-break")] : []),
    ...(cleaned.invisible || (cleaned.lineBreak && column !== "comment") ? [note("text-invisible")] : []),
    ...(cleaned.decomposed ? [note("text-decomposed")] : []),
    ...(looksGarbled(cleaned.text) ? [warning("text-garbled")] : []),
  ];
  return remarks.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...remarks] };
}

const finding = (level: Level) => (rule: Rule) => ({ level, rule });
const error = finding("error");
const warning = finding("warning");
const note = finding("note");

const fine = (sent: string, key: number | null): CellReading => ({ sent, key, findings: [] });
const wrong = (rule: Rule): CellReading => ({ sent: null, key: null, findings: [error(rule)] });
const absent: CellReading = { sent: null, key: null, findings: [] };

/** What spreadsheets show where a formula fails, in the languages we read; no login, place or remark is called so. */
const formulaError =
  /^#(?:N\/A|NV|N\/D|REF!|BEZUG!|REF|VALUE!|VALEUR!|WERT!|VALOR!|VALORE!|WAARDE!|ARG!|DIV\/0!|DIV\/0|NAME\?|NOM\s?\?|NOMBRE\?|NOME\?|NAAM\?|NAZWA\?|NUM!|NOMBRE!|ZAHL!|NUM|LICZBA!|GETAL!|NULL!|NUL!|N\/B|VERW!|ADR!|SPILL!|CALC!)$/i;

function readText(column: Column, text: string, context: Context): CellReading {
  if (text.startsWith("#") && formulaError.test(text)) return wrong("formula-error");
  if (text.startsWith("=") && column !== "comment" && column !== "isDeletion" && formula.test(text))
    return wrong("formula-error");
  switch (column) {
    case "login":
      if (text === "" || isNothing(text)) return context.provided ? wrong("login-missing") : absent;
      return looksLikeEmail(text) ? { ...fine(text, null), findings: [warning("login-email")] } : fine(text, null);
    case "workLocationName":
      if (text === "" || (context.plan === null && isNothing(text)))
        return context.provided ? wrong("place-missing") : absent;
      return context.plan ? readCode(text, context.plan) : fine(text, null);
    case "areaName":
    case "comment":
      return fine(text, null);
    case "date":
      return text === "" && !context.provided ? absent : readDay(text, context);
    case "position": {
      if (text === "" && context.plan) return ofPlan(context.plan);
      if (text === "" && !context.provided) return absent;
      const read = readPosition(text, context.parts);
      return read.position === null ? wrong(read.rule) : fine(read.position, positions.indexOf(read.position));
    }
    case "isDeletion": {
      const deletion = readDeletion(text);
      return deletion === null ? wrong("deletion-unreadable") : fine(String(deletion), deletion ? 1 : 0);
    }
  }
}

function readCode(text: string, plan: PlanReading): CellReading {
  const place = plan.placeOf(text);
  return place === undefined ? wrong("code-unknown") : fine(place, null);
}

/** Until the admin says which part of the day a plan's cells stand for, nothing is wrong with them: nothing can be written. */
const ofPlan = ({ position }: PlanReading): CellReading =>
  position === null ? absent : fine(position, positions.indexOf(position));

/**
 * What exports and people write where there is nothing ("0" is a formula that looked up an empty cell), and for "as above"; never a login,
 * nor a place.
 */
const nothing =
  /^(?:0|null|nil|nan|none|n\/?a|undefined|[-–—?]+|["”″〃'’]+|ditto|dito|[iíì]dem|[ií]d\.|\((?:blank|empty|vide|leer|en blanco|vac[ií]o|vuoto|leeg|vazio|puste)\))$/iu;
const isNothing = (text: string): boolean => nothing.test(text);

/** A formula where its value belongs, as a sheet is saved that shows its formulas. */
const formula = /^=\s*(?:[\p{L}.]+\(|\$?[A-Z]{1,3}\$?\d+\b|'?[^'=]+'?!)/u;

/** Logins are mostly not e-mail addresses (contract §4); only Lucca's list of people can tell. */
const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

function readDay(text: string, { dates, today }: Context): CellReading {
  const read = readDateIn(text, dates.told ?? null);
  const day = dayIn(read, dates.order, dates.mayBeYear);
  if (typeof day !== "number")
    return wrong(day === "date-unreadable" && holdsSeveralDays(text) ? "period-in-list" : day);
  const isFar = day > yearsFrom(today, 5) || day < yearsFrom(today, -5);
  const findings = [
    ...(isFar ? [warning("date-implausible")] : []),
    ...(dates.areSwapped && isOwnDate(text) && swappedDay(day) !== day ? [warning("date-swapped")] : []),
    ...(read.kind === "none" || read.remark === null ? [] : [remarkOn(read.remark, day, today)]),
  ];
  return { sent: isoOf(day), key: day, findings };
}

/** Excel's other calendar counts from 1904: a day of the last years' past that would be one of these days there. */
function remarkOn(remark: DateRemark, day: Day, today: Day): { level: Level; rule: Rule } {
  const isNearIn1904 = day + days1904 > yearsFrom(today, -1) && day + days1904 < yearsFrom(today, 2);
  return remark === "date-serial" && isNearIn1904 ? warning("date-1904") : note(remark);
}
const days1904 = 1462;
