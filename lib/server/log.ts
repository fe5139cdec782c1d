import pino from "pino";
import type { JobState } from "@/lib/imports/job";
import type { ProblemKind } from "@/lib/imports/problem";

/** All that a log line may carry. No file name, no row, no query string, no person, no error object: their texts repeat data. */
type Fields = {
  id?: string;
  kind?: ProblemKind | "analysis" | "import";
  state?: JobState;
  status?: number;
  bytes?: number;
  rows?: number;
  ms?: number;
};

const out = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  level: process.env.VITEST ? "silent" : "info",
});

/**
 * Writes one line of JSON to standard output.
 *
 * in  `event` = fixed words of ours, never built from what a request brought; `error` gives its kind and the place in
 *     our code, not its message
 */
export function log(level: "info" | "warn" | "error", event: string, fields: Fields = {}, error?: unknown): void {
  const { id, kind, state, status, bytes, rows, ms } = fields;
  out[level]({ id, kind, state, status, bytes, rows, ms, ...traceOf(error) }, event);
}

/** What of an error is safe to keep: its class, its system code and where it was thrown. */
export function traceOf(error: unknown): { error?: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return {};
  const code = "code" in error && typeof error.code === "string" ? /^[A-Z][A-Z0-9_]{1,40}$/.exec(error.code)?.[0] : "";
  // The message comes first and may have many lines, some of which may look like a frame: read behind it.
  const { stack = "", message } = error;
  const at = /^ +at (?:.* \()?([^()\n]*:\d+:\d+)\)?$/m.exec(stack.slice(stack.indexOf(message) + message.length))?.[1];
  return { error: error.constructor.name, ...(code && { code }), ...(at && { at }) };
}
