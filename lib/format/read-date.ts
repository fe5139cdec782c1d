import { type Day, dayOf, dayOfSerial, weekdayOf } from "./calendar";
import type { DateOrder } from "./command";
import { fillers, monthNamed, weekdaysNamed } from "./date-words";
import type { Rule } from "./finding";
import { fold } from "./fold";

export type DateRemark = Extract<Rule, "date-two-digit-year" | "date-serial">;
export type DateTrouble = Extract<Rule, "date-missing" | "date-unreadable" | "date-invalid" | "date-no-year">;

/** What one text can mean as a calendar day, before anything is known about the rest of its column. */
export type DateText =
  /** `proves`: the only order of day and month in which these numbers are a day; null when order plays no part */
  | { kind: "day"; day: Day; proves: DateOrder | null; yearFirst: Day | null; remark: DateRemark | null }
  | { kind: "either"; dayFirst: Day; monthFirst: Day; yearFirst: Day | null; remark: DateRemark | null }
  | { kind: "none"; rule: DateTrouble };

const none = (rule: DateTrouble): DateText => ({ kind: "none", rule });
const oneDay = (day: Day | null, remark: DateRemark | null = null): DateText =>
  day === null ? none("date-invalid") : { kind: "day", day, proves: null, yearFirst: null, remark };

const midnight =
  /[T\s]\s*(?:0{1,2}[:h]00(?::00(?:[.,]0+)?)?|12:00(?::00)?\s*AM)\s*(?:Z|(?:UTC|GMT)?\s?(?:[+-]\d{2}(?::?\d{2})?)?)(?:\s(?:UTC|\([^()]{1,60}\)))?$/i;
const numbers = /^(\d{1,4})(\s*[/.\s-]\s*)(\d{1,2})\2(\d{1,4})$/;
/** No date is longer; patterns walk a long text many times over. */
const longest = 120;
const weekdayLast = /^(.*\d)[\s,.]*[\s,(]\(?(\p{L}{2,}(?:-\p{L}+)?)\.?\)?$/u;
const weekdayFirst = /^(\p{L}{2,}(?:-\p{L}+)?)(?:[.,]+\s*|\s+|(?=\d))(.*\d.*)$/u;

/**
 * Reads one date as HR people write it.
 *
 * in      a cleaned text
 * out     one day, two possible days, or why it is none; `yearFirst` = the day it is besides when the year in two digits comes first,
 *         unless no plan is so old
 * units   calendar days; an hour other than midnight makes the text unreadable, since a zone may have moved the day
 * source  guide §1: Lucca takes YYYY-MM-DD and YYYY/MM/DD; the other spellings are what spreadsheets hold
 */
export function readDate(text: string): DateText {
  if (text === "") return none("date-missing");
  if (text.length > longest) return none("date-unreadable");
  // Excel's own mark of a text, which some exports write out
  const day = plainSigns(text)
    .replace(/^'/, "")
    .replace(midnight, "")
    .trim()
    .replace(/[.,]$|(?<=\d{4})\s?r\.?$/, "");
  // "mar 10/03" is a Tuesday without a year, not the tenth of March 2003
  const [, first = ""] = /^(\p{L}+)[.,]*\s*\d{1,2}[/.-]\d{1,2}$/u.exec(day) ?? [];
  if (first !== "" && weekdaysNamed(first)) return none("date-no-year");
  const plain = readNumbers(day) ?? readWords(day);
  if (plain) return plain;
  const [, word = "", rest = ""] = weekdayFirst.exec(day) ?? [];
  const dated = besideWeekday(word, rest.replace(/^le\s+/, ""));
  if (dated) return dated;
  const [, left = "", last = ""] = weekdayLast.exec(day) ?? [];
  const behind = besideWeekday(last, left);
  // where a year is lacking it is put behind the text
  return behind && (behind.kind !== "none" || behind.rule !== "date-no-year") ? behind : none("date-unreadable");
}

/** Dashes, strokes and digits as typesetters write them, made those of a keyboard. */
const plainSigns = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text
    : text
        .normalize("NFKC")
        .replace(/[‐‑‒–−]/g, "-")
        .replace(/[⁄∕]/g, "/");

function besideWeekday(word: string, text: string): DateText | null {
  const allowed = weekdaysNamed(word);
  const dated = allowed && (readNumbers(text) ?? readWords(text));
  return dated && onWeekday(dated, allowed);
}

function readNumbers(text: string): DateText | null {
  if (/^\d{5}(?:[.,]0+)?$/.test(text)) return readSerial(Number.parseInt(text, 10));
  const [, year, month, date] = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year) {
    const compact = dayOf(Number(year), Number(month), Number(date));
    return compact === null ? none("date-unreadable") : oneDay(compact);
  }
  if (/^\d{1,2}[/.-]\d{1,2}$/.test(text)) return none(isDayAndMonth(text) ? "date-no-year" : "date-unreadable");
  const [, first = "", , second = "", third = ""] = numbers.exec(text) ?? [];
  if (first.length === 4 && third.length <= 2) return oneDay(dayOf(Number(first), Number(second), Number(third)));
  if (first === "" || first.length > 2 || third.length === 3 || third.length === 1) return null;
  const read = inEitherOrder(Number(first), Number(second), third);
  const mayBeYear = /^\d{2}[/-]\d{2}[/-]\d{2}$/.test(text);
  return mayBeYear
    ? withYearFirst(read, Number(first), dayOf(2000 + Number(first), Number(second), Number(third)))
    : read;
}

/** "0.75" and "12.75" are numbers. */
function isDayAndMonth(text: string): boolean {
  const [first = 0, second = 0] = text.split(/\D/).map(Number);
  return Math.min(first, second) >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
}

/** Nobody plans days before 2015: "01-12-26" begins with a day. */
const firstYear = 15;

function withYearFirst(read: DateText, first: number, yearFirst: Day | null): DateText {
  return read.kind === "none" || first < firstYear ? read : { ...read, yearFirst };
}

/**
 * The day a date read is once its column is known.
 *
 * in   `order` null: nothing settles it; `mayBeYear`: not even whether years stand first
 * out  the day, or why there is none
 */
export function dayIn(
  read: DateText,
  order: DateOrder | null,
  mayBeYear = false,
): Day | DateTrouble | "date-ambiguous" {
  if (read.kind === "none") return read.rule;
  if (read.yearFirst !== null) {
    if (order === "year-first") return read.yearFirst;
    if (order === null && mayBeYear && !(read.kind === "day" && read.day === read.yearFirst)) return "date-ambiguous";
  }
  if (read.kind === "either") {
    if (order === "day-first") return read.dayFirst;
    return order === "month-first" ? read.monthFirst : "date-ambiguous";
  }
  const isOther = read.proves !== null && order !== null && order !== "year-first" && read.proves !== order;
  return isOther ? "date-invalid" : read.day;
}

/** Numbers in the middle of the usable range of Excel: 1954 to 2119. */
const readSerial = (serial: number): DateText =>
  serial >= 20_000 && serial <= 80_000 ? oneDay(dayOfSerial(serial), "date-serial") : none("date-unreadable");

function inEitherOrder(first: number, second: number, yearText: string): DateText {
  const { year, remark } = readYear(yearText);
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst !== null && monthFirst !== null)
    return dayFirst === monthFirst
      ? oneDay(dayFirst, remark)
      : { kind: "either", dayFirst, monthFirst, yearFirst: null, remark };
  if (dayFirst !== null) return proven(dayFirst, "day-first", remark);
  if (monthFirst !== null) return proven(monthFirst, "month-first", remark);
  return none("date-invalid");
}

const proven = (day: Day, proves: DateOrder, remark: DateRemark | null, yearFirst: Day | null = null): DateText => ({
  kind: "day",
  day,
  proves,
  yearFirst,
  remark,
});

const readYear = (text: string): { year: number; remark: DateRemark | null } =>
  text.length === 2
    ? { year: Number(text) + (Number(text) < 70 ? 2000 : 1900), remark: "date-two-digit-year" }
    : { year: Number(text), remark: null };

/** "25 sept. 2025", "1er octobre 2025", "September 18, 2025", "18 de septiembre de 2025". */
function readWords(text: string): DateText | null {
  const parts = text
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, "$& ")
    .split(/[\s.,/'’-]+/)
    .filter((part) => part !== "" && !fillers.has(fold(part)));
  const [a = "", b = "", c = ""] = parts;
  if (parts.length < 2 || parts.length > 3) return null;
  const isNumber = (part: string) => /^\d{1,4}$/.test(part);
  const named = (year: string, month: number | null, date: string): DateText | null => {
    if (month === null || !isNumber(date) || date.length > 2 || !/^(\d{2}|\d{4})$/.test(year)) return null;
    const read = readYear(year);
    return oneDay(dayOf(read.year, month, Number(date)), read.remark);
  };
  if (parts.length === 2) {
    const isDayAndMonth =
      (/^\d{1,2}$/.test(a) && monthNamed(b) !== null) || (/^\d{1,2}$/.test(b) && monthNamed(a) !== null);
    return isDayAndMonth ? none("date-no-year") : null;
  }
  return a.length === 4 && isNumber(a)
    ? named(a, monthNamed(b), c)
    : isNumber(a)
      ? named(c, monthNamed(b), a)
      : named(c, monthNamed(a), b);
}

/** A weekday beside it is a second witness: it can settle the order, and a day that is no such weekday does not exist. */
function onWeekday(read: DateText, allowed: readonly number[]): DateText {
  if (read.kind === "none") return read;
  const fits = (day: Day | null): day is Day => day !== null && allowed.includes(weekdayOf(day));
  const { remark } = read;
  const yearFirst = fits(read.yearFirst) ? read.yearFirst : null;
  if (read.kind === "day" && fits(read.day)) return { ...read, yearFirst };
  if (read.kind === "either") {
    const { dayFirst, monthFirst } = read;
    if (fits(dayFirst) && fits(monthFirst)) return { ...read, yearFirst };
    if (fits(dayFirst)) return proven(dayFirst, "day-first", remark, yearFirst);
    if (fits(monthFirst)) return proven(monthFirst, "month-first", remark, yearFirst);
  }
  return yearFirst === null ? none("date-invalid") : proven(yearFirst, "year-first", remark);
}
