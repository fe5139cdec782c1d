import { failed, type ProblemKind, type Result, succeeded } from "@/lib/imports/problem";
import type { PageAsk, Slice } from "@/lib/server/lucca/directory";

/** What Lucca's pages allow: 1000 by the newest, 10 by the oldest (contract §9). */
export const limits = [1000, 100, 10] as const;
const smallest = 10;

/** After these a smaller page may go better; a time-out is one (contract §13: "GET: yes, smaller"). */
const tooMuch: readonly ProblemKind[] = ["lucca-bad-request", "lucca-timeout", "lucca-too-large"];

type Read<T> = Slice<T> & { next: string | null };

/**
 * Reads a list page by page, with pages as long as Lucca hands out, which is found out on the way and remembered.
 *
 * in      `learned` = how long an earlier check saw them be; where the page before said the list goes on, null = the first page
 * out     a page that is short is not taken for the end unless the total says so: see `nextOf`
 * source  contract §16.19, §16.33: a limit may be refused, or quietly capped
 */
export function openPages(learned: () => number | null = () => null) {
  let found: number | null = null;
  const limit = () => found ?? learned() ?? limits[0];
  return {
    limit,
    async read<T>(cursor: string | null, ask: (at: PageAsk) => Promise<Result<Slice<T>>>): Promise<Result<Read<T>>> {
      let at = cursor === null ? { page: 1, limit: limit() } : pageIn(cursor);
      let wasTooMuch = false;
      for (;;) {
        const slice = await ask(at);
        if (!slice.ok) {
          const smaller = limits.find((each) => each < at.limit);
          if (!tooMuch.includes(slice.problem.kind) || smaller === undefined) return failed(slice.problem);
          wasTooMuch = true;
          // Pages then begin elsewhere: nothing is skipped, but something may come twice.
          at = { page: Math.floor(((at.page - 1) * at.limit) / smaller) + 1, limit: smaller };
          continue;
        }
        const { received, total } = slice.value;
        const size = sizeOf(at, slice.value);
        if (wasTooMuch || (size < at.limit && total !== null && received >= smallest)) found = size;
        const next = nextOf({ page: at.page, limit: size }, slice.value);
        return succeeded({ ...slice.value, next });
      }
    },
  };
}

/** How long pages are: a first page that is short while there is more shows it. */
function sizeOf({ page, limit }: PageAsk, { received, total }: Slice<unknown>): number {
  const isShort = page === 1 && received < limit && (total === null || total > received);
  return isShort ? Math.max(smallest, received) : limit;
}

/** The end is an empty page, or the total reached; without a total a short page proves nothing. */
function nextOf({ page, limit }: PageAsk, { received, total }: Slice<unknown>): string | null {
  const isEnd = received === 0 || (total !== null && page * limit >= total);
  return isEnd ? null : `${page + 1}.${limit}`;
}

function pageIn(cursor: string): PageAsk {
  const [page = 1, limit = smallest] = cursor.split(".").map(Number);
  return { page, limit };
}
