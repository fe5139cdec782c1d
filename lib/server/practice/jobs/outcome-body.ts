import { columns, positions } from "../../../format/columns";
import { readDay, writeDay } from "../calendar-day";
import type { Faults } from "../faults";
import { type Header, headers } from "../file/header";
import type { Row } from "./decide";
import type { JobOutcome, LineFinding } from "./run";

export const errorFilePath = "/work-locations/public/api/imports/user-locations/errors";

/**
 * Writes an outcome as contract §7 and §8 show it, in pieces, so that a huge one needs no huge string.
 *
 * @param origin our own address, for the address of the error file
 */
export function* outcomeBody(
  summaryId: string,
  create: boolean,
  outcome: JobOutcome,
  faults: Faults,
  origin: string,
): Generator<string> {
  const deleted = faults.deletionCount === "rows" ? outcome.deletedRows : outcome.deletedRecords;
  const errors = outcome.errors.length + faults.hugeOutcome;
  const head = present([
    ["summaryId", summaryId],
    ...tally(
      create ? "userLocationsCreatedSummary" : "validUserLocationsToCreateSummary",
      { ...count(outcome.created, faults), descriptions: outcome.createdDescriptions },
      faults,
    ),
    ...tally(
      create ? "userLocationsDeletedSummary" : "userLocationsToDeleteSummary",
      {
        ...count(deleted, faults),
        ...(outcome.deletedDescriptions.length > 0 && { descriptions: outcome.deletedDescriptions }),
      },
      faults,
    ),
    ["globalErrorSummary", errors > 0 ? `${errors} errors lines detected` : null],
    ["errorFileUri", errors > 0 ? errorFileUri(summaryId, faults, origin) : null],
  ]);
  yield JSON.stringify(head).slice(0, -1);
  yield* list("errorLines", errorLines(outcome, faults), faults);
  yield* list("warningLines", warningLines(outcome, faults), faults);
  yield "}";
}

function* errorLines(outcome: JobOutcome, faults: Faults): Generator<object> {
  for (const found of outcome.errors) yield { ...placed(found, faults), error: found.said };
  for (let added = 0; added < faults.hugeOutcome; added++) {
    const row = { ...invented, login: `nobody-${added}` };
    const found = { record: outcome.rows + added, line: outcome.rows + added, row, said: "", isConflict: false };
    yield { ...placed(found, faults), error: "User doesn't exist" };
  }
}

function* warningLines(outcome: JobOutcome, faults: Faults): Generator<object> {
  for (const found of outcome.warnings)
    yield { ...placed(found, faults), warning: found.said, isConflict: found.isConflict };
}

const invented: Row = {
  login: "",
  firstName: "",
  lastName: "",
  workLocationName: "Paris",
  areaName: "",
  date: "2026-01-05",
  position: "FullDay",
  comment: "",
  isDeletion: "false",
};

/** The line and its number, as both kinds of finding carry them. */
function placed({ record, line, row }: LineFinding, faults: Faults): object {
  const below = faults.linesCount === "records" ? record : line;
  const echoed = faults.echo === "line" ? { line: echo(row, faults) } : faults.echo === "null" ? { line: null } : {};
  return { ...echoed, lineNumber: below + faults.firstLineNumber };
}

/** A row as Lucca read it: other keys than the headers have, a dashed date, a boolean (contract §7). */
export function echo(row: Row, faults: Pick<Faults, "echoKeys" | "unreadableEcho">): object {
  const unreadable = (text: string) => (faults.unreadableEcho === "as-sent" ? text : null);
  const day = readDay(row.date);
  const values = {
    ...row,
    date: day === null ? unreadable(row.date) : writeDay(day),
    position: positions.some((one) => one === row.position) ? row.position : unreadable(row.position),
    isDeletion: row.isDeletion === "true" ? true : row.isDeletion === "false" || row.isDeletion === "" ? false : null,
  };
  return Object.fromEntries(headers.map((header) => [keyOf(header, faults.echoKeys), values[header]]));
}

const documented: Partial<Record<Header, string>> = {
  firstName: "firstname",
  lastName: "lastname",
  workLocationName: "worklocationName",
};

function keyOf(header: Header, casing: Faults["echoKeys"]): string {
  if (casing === "lower") return header.toLowerCase();
  if (casing === "upper") return header.toUpperCase();
  if (casing === "pascal") return header.charAt(0).toUpperCase() + header.slice(1);
  return casing === "csv" ? header : (documented[header] ?? header);
}

function count(value: number, { counts }: Faults): { count?: number | null } {
  return counts === "told" ? { count: value } : counts === "null" ? { count: null } : {};
}

function tally(key: string, value: object, { summaries }: Faults): [string, unknown][] {
  return summaries === "absent" ? [] : [[key, summaries === "told" ? value : null]];
}

function errorFileUri(summaryId: string, { errorFileUri }: Faults, origin: string): string | null {
  const path = `${errorFilePath}?summaryId=${summaryId}`;
  if (errorFileUri === "same-host") return origin + path;
  if (errorFileUri === "foreign") return `https://files.example/errors/${summaryId}.csv`;
  return errorFileUri === "relative" ? path : null;
}

/** `,"key":[…]` in pieces of some hundred items; nothing, or null, for an empty list under the faults that say so. */
function* list(key: string, items: Iterable<object>, { emptyLists }: Faults): Generator<string> {
  let piece = "";
  let inPiece = 0;
  let opened = false;
  for (const item of items) {
    piece += `${opened ? "," : `,"${key}":[`}${JSON.stringify(item)}`;
    opened = true;
    inPiece += 1;
    if (inPiece < 200) continue;
    yield piece;
    piece = "";
    inPiece = 0;
  }
  if (opened) yield `${piece}]`;
  else if (emptyLists !== "absent") yield `,"${key}":${emptyLists === "null" ? "null" : "[]"}`;
}

const present = (entries: [string, unknown][]): object => Object.fromEntries(entries);

/** The lines in error as a file for people, with what was said of each. */
export function* errorFile(outcome: JobOutcome): Generator<string> {
  yield `\uFEFF${[...columns, "error"].join(";")}\r\n`;
  for (const { row, said } of outcome.errors)
    yield `${[...columns.map((column) => row[column]), said].map(quoted).join(";")}\r\n`;
}

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
