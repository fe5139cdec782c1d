import type * as z from "zod/mini";
import { parsed } from "@/lib/imports/answer";
import { cursor } from "@/lib/imports/directory";
import { failed, type Result, succeeded } from "@/lib/imports/problem";

/** The ids of a hundred thousand people stay below it. */
const longestAsk = 1_000_000;

/** What a request for a list says: `?cursor=` where it goes on, `?maxAge=` in seconds. */
export function listAsk(request: Request): Result<{ cursor: string | null; maxAge: number | null }> {
  const query = new URL(request.url).searchParams;
  const at = query.get("cursor");
  const age = query.get("maxAge");
  if ((at !== null && !cursor.safeParse(at).success) || (age !== null && !/^\d{1,9}(\.\d{1,3})?$/.test(age)))
    return failed({ kind: "request-invalid" });
  return succeeded({ cursor: at, maxAge: age === null ? null : Number(age) });
}

/** A question in a body of JSON. */
export async function bodyAsk<T extends { from: string; to: string }>(
  request: Request,
  schema: z.ZodMiniType<T>,
): Promise<Result<T>> {
  const text = await textOf(request);
  const ask = text === null ? null : schema.safeParse(parsed(text)).data;
  return ask && ask.from <= ask.to ? succeeded(ask) : failed({ kind: "request-invalid" });
}

/** Null when it is longer than any question. A proxy may send it without saying its length. */
async function textOf(request: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let left = longestAsk;
  for await (const chunk of request.body ?? []) {
    left -= chunk.length;
    if (left >= 0) text += decoder.decode(chunk, { stream: true });
  }
  return left < 0 ? null : text + decoder.decode();
}
