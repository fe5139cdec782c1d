import type { ErrorBody, RetryAfter } from "../faults";

/** What goes back to the client; `body` in pieces when it may be long. */
export type Answer = { status: number; headers: Record<string, string>; body: string | Iterable<string> };

export const json = (value: unknown): Answer => answer(200, "application/json; charset=utf-8", JSON.stringify(value));

export const answer = (status: number, type: string, body: string | Iterable<string>): Answer => ({
  status,
  headers: { "content-type": type },
  body,
});

export const noContent: Answer = { status: 204, headers: {}, body: "" };

/** An error before it is worded. `errors` = what is wrong with which field (contract §13). */
export type Refusal = {
  status: number;
  title: string;
  errors?: Record<string, string[]>;
  retryAfter?: RetryAfter;
  location?: string;
};

/** @param now milliseconds since 1970, for a `Retry-After` that is a date */
export function refusalAnswer(refused: Refusal, body: ErrorBody, now: number): Answer {
  const { status, title, errors, retryAfter = "none", location } = refused;
  const plain = wordings[body](status, title, errors);
  const worded = location ? { ...plain, headers: { ...plain.headers, location } } : plain;
  if (retryAfter === "none") return worded;
  const { as, seconds } = retryAfter;
  // an HTTP date has no fractions: round up, or it would lie before the moment it names
  const value = as === "seconds" ? String(seconds) : new Date(Math.ceil(now / 1000 + seconds) * 1000).toUTCString();
  return { ...worded, headers: { ...worded.headers, "retry-after": value } };
}

const wordings: Record<ErrorBody, (status: number, title: string, errors?: Record<string, string[]>) => Answer> = {
  problem: (status, title, errors) =>
    answer(
      status,
      "application/problem+json; charset=utf-8",
      JSON.stringify({ type: `https://httpstatuses.io/${status}`, title, status, ...(errors && { errors }) }),
    ),
  text: (status, title, errors) =>
    answer(status, "application/json; charset=utf-8", errors ? Object.values(errors).flat().join(" ") : title),
  empty: (status) => ({ status, headers: {}, body: "" }),
  html: (status, title) =>
    answer(
      status,
      "text/html; charset=utf-8",
      `<!doctype html><html><body><h1>${status}</h1><p>${title}</p></body></html>`,
    ),
};

export const refusal = (status: number, title: string, errors?: Record<string, string[]>): Refusal => ({
  status,
  title,
  ...(errors && { errors }),
});
