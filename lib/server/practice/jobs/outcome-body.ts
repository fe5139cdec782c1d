import type { Faults } from "../faults";
import { echo } from "./echo";
import { errorFilePath } from "./error-file";
import type { JobOutcome, LineFinding, Row } from "./outcome";
import { said } from "./said";

export type About = { summaryId: string; create: boolean; outcome: JobOutcome; origin: string };

/**
 * Writes an outcome as contract §7 and §8 show it, in pieces, so that a huge one needs no huge string.
 *
 * `origin` is our own address, for the address of the error file.
 */
export function* outcomeBody({ summaryId, create, outcome, origin }: About, faults: Faults): Generator<string> {
  const { created, deletedRows, deletedRecords, createdDescriptions, deletedDescriptions } = outcome;
  const deleted = faults.deletionCount === "rows" ? deletedRows : deletedRecords;
  const errors = outcome.errors.length + faults.hugeOutcome;
  const head = {
    summaryId,
    ...summary(create ? "userLocationsCreatedSummary" : "validUserLocationsToCreateSummary", faults, {
      ...count(created, faults),
      descriptions: createdDescriptions,
    }),
    ...summary(create ? "userLocationsDeletedSummary" : "userLocationsToDeleteSummary", faults, {
      ...count(deleted, faults),
      ...(deletedDescriptions.length > 0 && { descriptions: deletedDescriptions }),
    }),
    globalErrorSummary: errors > 0 ? `${errors} errors lines detected` : null,
    errorFileUri: errors > 0 ? errorFileUris[faults.errorFileUri](summaryId, origin) : null,
  };
  yield JSON.stringify(head).slice(0, -1);
  yield* list("errorLines", errorLines(outcome, faults), faults);
  yield* list("warningLines", warningLines(outcome, faults), faults);
  yield "}";
}

function* errorLines(outcome: JobOutcome, faults: Faults): Generator<object> {
  for (const found of outcome.errors) yield { ...placed(found, faults), error: found.said };
  for (let added = 0; added < faults.hugeOutcome; added++) {
    const at = outcome.rows + added;
    yield { ...placed({ record: at, line: at, row: invented(added) }, faults), error: said.noUser };
  }
}

function* warningLines(outcome: JobOutcome, faults: Faults): Generator<object> {
  for (const found of outcome.warnings)
    yield { ...placed(found, faults), warning: found.said, isConflict: found.isConflict };
}

const invented = (number: number): Row => ({
  login: `nobody-${number}`,
  firstName: "",
  lastName: "",
  workLocationName: "Paris",
  areaName: "",
  date: "2026-01-05",
  position: "FullDay",
  comment: "",
  isDeletion: "false",
});

/** The line and its number, as both kinds of finding carry them. */
function placed({ record, line, row }: Pick<LineFinding, "record" | "line" | "row">, faults: Faults): object {
  const below = faults.linesCount === "records" ? record : line;
  const echoed = faults.echo === "line" ? { line: echo(row, faults) } : faults.echo === "null" ? { line: null } : {};
  return { ...echoed, lineNumber: below + faults.firstLineNumber };
}

const count = (value: number, { counts }: Faults): object =>
  counts === "told" ? { count: value } : counts === "null" ? { count: null } : {};

const summary = (key: string, { summaries }: Faults, value: object): object =>
  summaries === "told" ? { [key]: value } : summaries === "null" ? { [key]: null } : {};

const errorFileUris: Record<Faults["errorFileUri"], (summaryId: string, origin: string) => string | null> = {
  null: () => null,
  "same-host": (summaryId, origin) => `${origin}${errorFilePath}?summaryId=${summaryId}`,
  foreign: (summaryId) => `https://files.example/errors/${summaryId}.csv`,
  relative: (summaryId) => `${errorFilePath}?summaryId=${summaryId}`,
};

/** `,"key":[…]` in pieces of some hundred items; an empty list as `emptyLists` says. */
function* list(key: string, items: Iterable<object>, { emptyLists }: Faults): Generator<string> {
  let piece = `,"${key}":[`;
  let written = 0;
  for (const item of items) {
    piece += `${written > 0 ? "," : ""}${JSON.stringify(item)}`;
    written += 1;
    if (written % 200 > 0) continue;
    yield piece;
    piece = "";
  }
  if (written > 0) yield `${piece}]`;
  else if (emptyLists !== "absent") yield `,"${key}":${emptyLists === "null" ? "null" : "[]"}`;
}
