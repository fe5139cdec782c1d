import { parsed } from "./answer";
import { errorLine, type Outcome, outcome, warningLine } from "./outcome";

/** What is read at one go: far less than a task that makes a page stutter. */
const sliceMs = 8;

/**
 * Reads an outcome while it arrives, leaving the page room to breathe: 250,000 findings are two seconds of work.
 *
 * Our server writes every finding on a line of its own, so those are read one by one, and what is left of the text when
 * they are gone is an outcome without findings. Text that is not laid out so is read whole.
 *
 * in      JSON text in pieces
 * out     null when it is no outcome
 * source  lib/server/lucca/outcome-text.ts (the lines)
 */
export async function readOutcome(pieces: AsyncIterable<string>): Promise<Outcome | null> {
  const errors: Outcome["errors"] = [];
  const warnings: Outcome["warnings"] = [];
  let rest = "";
  let list: "errors" | "warnings" | null = null;
  let odd = false;

  function take(line: string): void {
    if (list === null || !line.startsWith('{"line"')) {
      rest += `${line}\n`;
      list = line.endsWith('"errors":[') ? "errors" : line.endsWith('"warnings":[') ? "warnings" : null;
      return;
    }
    const json = parsed(line.endsWith(",") ? line.slice(0, -1) : line);
    if (list === "errors") {
      const read = errorLine.safeParse(json);
      if (read.success) errors.push(read.data);
      odd ||= !read.success;
    } else {
      const read = warningLine.safeParse(json);
      if (read.success) warnings.push(read.data);
      odd ||= !read.success;
    }
  }

  let tail = "";
  let began = performance.now();
  for await (const piece of pieces) {
    const lines = (tail + piece).split("\n");
    tail = lines.pop() ?? "";
    for (const line of lines) {
      take(line);
      if (performance.now() - began < sliceMs) continue;
      await new Promise((next) => setTimeout(next));
      began = performance.now();
    }
  }
  take(tail);
  const read = outcome.safeParse(parsed(rest));
  if (!read.success || odd) return null;
  return {
    ...read.data,
    errors: errors.length > 0 ? errors : read.data.errors,
    warnings: warnings.length > 0 ? warnings : read.data.warnings,
  };
}
