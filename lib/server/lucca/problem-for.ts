import type { Problem, ProblemKind } from "@/lib/imports/problem";
import { longestHold } from "./budget-memory";
import type { Answer } from "./read-answer";
import { said } from "./said";

/** Contract §13. A status that stands in no page proves nothing: it is an unexpected reply. */
const kinds: Readonly<Record<number, ProblemKind>> = {
  400: "lucca-bad-request",
  401: "lucca-key-refused",
  403: "lucca-not-allowed",
  404: "lucca-not-found",
  405: "lucca-bad-request",
  408: "lucca-timeout",
  413: "lucca-too-large",
  415: "lucca-bad-request",
  422: "lucca-bad-request",
  429: "lucca-too-many",
  431: "lucca-bad-request",
};

/** Seconds to wait after a 429 that does not say how long. */
const untoldWait = 60;

/**
 * The problem an answer other than a usable 2xx is.
 *
 * in      the answer, the time (milliseconds since 1970), the key, so that it can be taken out
 * out     a kind; Lucca's words, shortened, as detail; seconds to wait where Lucca limits or is down
 * source  contract §13 (statuses), §14 (Retry-After), §16.24 (bodies)
 */
export function problemFor(answer: Answer, now: number, key: string): Problem {
  const { status } = answer;
  const kind = status >= 500 && status <= 599 ? "lucca-down" : (kinds[status] ?? "lucca-unexpected-reply");
  const wait = retryAfterSeconds(answer.retryAfter, now) ?? (status === 429 ? untoldWait : undefined);
  const waits = wait !== undefined && (status === 429 || status === 503);
  return { ...problemSaying(kind, detailOf(answer, key)), ...(waits && { retryAfter: wait }) };
}

/** A 2xx whose content is of no use to us. */
export const unexpectedReply = (answer: Answer, key: string): Problem =>
  problemSaying("lucca-unexpected-reply", detailOf(answer, key));

export const problemSaying = (kind: ProblemKind, detail: string): Problem =>
  detail === "" ? { kind } : { kind, detail };

/** The detail of an answer without a word. */
export const silence = (status: number): string => `HTTP ${status}`;

/** An answer that says nothing is named by its status, so that somebody can be asked about it. */
function detailOf({ status, text, unread }: Answer, key: string): string {
  const words = unread === null ? said(text, key) : "";
  return words === "" ? silence(status) : words;
}

/**
 * Reads `Retry-After`, in seconds or as an HTTP date.
 *
 * out     whole seconds from `now` (milliseconds since 1970), between 0 and a day; null when it says nothing readable
 * source  contract §14, "accept seconds and HTTP date"
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : (httpDate(text) - now) / 1000;
  return Number.isNaN(seconds) ? null : Math.min(longestHold, Math.max(0, Math.ceil(seconds)));
}

/** All three forms begin with a day of the week and are in GMT; the oldest does not say so. */
function httpDate(text: string): number {
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return Number.NaN;
  return Date.parse(/gmt|utc$/i.test(text) ? text : `${text} GMT`);
}
