import { columns } from "../../../format/columns";
import type { JobOutcome } from "./outcome";

/** Where the file of a job's errors is, under the fault that tells of it (contract §16.18). */
export const errorFilePath = "/work-locations/public/api/imports/user-locations/errors";

/** The lines in error as a file for people, with what was said of each. */
export function* errorFile(outcome: JobOutcome): Generator<string> {
  yield `\uFEFF${[...columns, "error"].join(";")}\r\n`;
  for (const { row, said } of outcome.errors)
    yield `${[...columns.map((column) => row[column]), said].map(quoted).join(";")}\r\n`;
}

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
