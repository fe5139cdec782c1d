import type { Faults } from "../faults";
import { type Answer, json, type Refusal, refusal } from "../http/answer";

/**
 * One page of a list as Office lists are paged (contract §9): `page` from 1, `limit` 10 by default, the total only
 * when asked for.
 */
export function page<T>(
  all: readonly T[],
  query: URLSearchParams,
  { limit: most, over }: Faults["pages"],
  written: (item: T) => unknown,
): Answer | Refusal {
  const number = wholeNumber(query.get("page") ?? "1");
  const asked = wholeNumber(query.get("limit") ?? "10");
  if (number === null) return refusal(400, "Bad Request", { page: ["The page is a whole number from 1."] });
  if (asked === null || (asked > most && over === "refused"))
    return refusal(400, "Bad Request", { limit: [`The limit is a whole number from 1 to ${most}.`] });
  const limit = Math.min(asked, most);
  const items = all.slice((number - 1) * limit, number * limit).map(written);
  return json({ ...(query.get("fields.root") === "count" && { count: all.length }), items });
}

const wholeNumber = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);
