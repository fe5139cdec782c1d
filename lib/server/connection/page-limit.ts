import type { Finding } from "@/lib/imports/connection";
import type { ProblemKind, Result } from "@/lib/imports/problem";
import { limits } from "@/lib/server/directory/pages";
import type { Slice } from "@/lib/server/lucca/directory";
import { found } from "./found";

/** A first page, with what had to be asked for to get it. */
export type FirstPage<T> = { result: Result<Slice<T>>; limit: number };

/** After these a shorter page may go better (contract §16.33). */
const tooMuch: readonly ProblemKind[] = ["lucca-bad-request", "lucca-timeout", "lucca-too-large"];

/** Asks for a first page that is as long as Lucca hands out: one request, or one more for each length that is refused. */
export async function firstPage<T>(
  ask: (at: { page: number; limit: number }) => Promise<Result<Slice<T>>>,
  longest: number,
): Promise<FirstPage<T>> {
  let first: Result<Slice<T>> | null = null;
  for (const limit of limits) {
    if (limit > longest) continue;
    const result = await ask({ page: 1, limit });
    if (result.ok || !tooMuch.includes(result.problem.kind)) return { result, limit };
    first ??= result;
  }
  // Refused at every length: it was not the length.
  return { result: first ?? (await ask({ page: 1, limit: longest })), limit: longest };
}

/** How long pages are, as far as one page shows; null = it does not. */
export function lengthOf({ result, limit }: FirstPage<unknown>): number | null {
  if (!result.ok) return null;
  const { received, total } = result.value;
  if (total === null) return received === limit ? limit : null;
  return received < Math.min(limit, total) ? Math.max(limits[2], received) : limit;
}

/** The list that shows most: days where there are any, else places. */
export function pagesFinding(places: FirstPage<unknown>, days: FirstPage<unknown>): Finding {
  const shown = lengthOf(days) === null ? places : days;
  const length = lengthOf(shown);
  const [longest] = limits;
  if (length === null) return found("pages.untold");
  if (length === longest) return found("pages.long", { values: { limit: length } });
  return found(length < shown.limit ? "pages.cut" : "pages.shorter", { values: { limit: length, longest } });
}
