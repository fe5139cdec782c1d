import * as z from "zod/mini";
import { type Problem, problem } from "./problem";
import { signInOver } from "./sign-in-over";

// Zod tries eval once to see whether it may compile its schemas; a strict content policy would report that.
z.config({ jitless: true });

/** What went wrong for a page: a problem the server names, or that the server itself did not answer. */
export type Trouble = Problem | { kind: "server-no-answer" };

/** After these nobody can say whether a confirmation arrived: its ticket stays, and the server is asked (design §5). */
export const isUnclear = ({ kind }: Trouble): boolean => kind === "server-no-answer" || kind === "unexpected";

/** Thrown by queries only, where the query library wants an exception; carries the trouble to the page. */
export class Failed extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.kind);
  }
}

/** The trouble behind whatever a query threw. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof Failed ? error.trouble : { kind: "unexpected" };

/** In an `application/problem+json` our own words are `title` and `detail`, for readers without this page; Lucca's are `said`. */
const problemReply = z.object({ ...problem.shape, detail: z.optional(z.unknown()), said: z.optional(z.string()) });

/** The problem in a reply that is not a success; a body that is none of ours is `unexpected`. Every refusal is read here. */
export function problemIn(body: string): Problem {
  const read = problemReply.safeParse(parsed(body));
  if (!read.success) return { kind: "unexpected" };
  const { kind, said, retryAfter } = read.data;
  if (kind === "signed-out") signInOver.tell();
  return { kind, ...(said !== undefined && { detail: said }), ...(retryAfter !== undefined && { retryAfter }) };
}

/** JSON or undefined; never throws. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
