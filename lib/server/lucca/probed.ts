import { findingOf } from "./finding-of";
import { fold, parsed } from "./json";
import { said } from "./said";

/** How the reply to a start carries the id (contract §5, §16.1). */
export type StartShape = "object" | "string" | "text" | "other-key";

/** A line that Lucca refused, as it wrote it. `keys` = those of the echoed line; null = no echo. */
export type RefusedLine = { login: string | null; lineNumber: number | null; said: string; keys: string[] | null };
export type Refused = { lines: readonly RefusedLine[] };

/** in  the text of a reply in which an id was found */
export function shapeOfStart(text: string): StartShape {
  const reply = parsed(text);
  if (typeof reply === "string") return "string";
  if (typeof reply !== "object" || reply === null) return "text";
  return "summaryId" in reply ? "object" : "other-key";
}

/** Where the list of people stands (contract §11, §16.28). */
export const peopleStandUnder = (text: string): "data" | "root" =>
  fold(fold(parsed(text))?.data)?.items === undefined ? "root" : "data";

/** The lines Lucca refused in an analysis of a few rows; null = not there yet, or none we can read. */
export function refusedIn(text: string, key: string): Refused | null {
  const reply = fold(parsed(text));
  if (!reply || Object.keys(reply).length === 0) return null;
  const lines = Array.isArray(reply.errorlines) ? reply.errorlines : [];
  return {
    lines: lines.map((entry: unknown) => {
      const { line, lineNumber, error } = findingOf(entry);
      const echoed = fold(entry)?.line;
      const keys = typeof echoed === "object" && echoed !== null ? Object.keys(echoed) : null;
      return { login: line?.login ?? null, lineNumber, said: said(error, key), keys };
    }),
  };
}
