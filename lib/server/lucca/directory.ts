import type { Person, Place } from "@/lib/imports/directory";
import { failed, type Result, succeeded } from "@/lib/imports/problem";
import type { Caller } from "./call";
import { problemSaying, silence } from "./problem-for";
import type { Answer } from "./read-answer";
import { type ListedDay, readDays, readPeople, readPlaces } from "./read-directory";

/** One page as it came. `received` counts entries that could not be read, too; `total` is null where Lucca does not say. */
export type Slice<T> = { items: T[]; received: number; total: number | null };
/** `page` from 1; `limit` is asked for, not promised (contract §16.19, §16.33). */
export type PageAsk = { page: number; limit: number };
/** A filter that is null is not sent. One that is sent may be without effect (contract §10). */
export type DaysFilter = { period: { from: string; to: string } | null; owners: readonly number[] | null };

/**
 * The lists of Lucca, a page by a request of the last rank. Each reads only; what it means that a page is short, refused
 * or slow is for who asks.
 *
 * errors  `lucca-not-allowed` when the key may not read the list; `lucca-too-large` when the page is too long to be read
 */
export interface LuccaDirectory {
  /** Contract §9. */
  places(ask: PageAsk): Promise<Result<Slice<Place>>>;
  /** Contract §11, former employees too: a file may be about last year. `ordered` asks for the order of their ids. */
  people(ask: PageAsk & { ordered: boolean }): Promise<Result<Slice<Person>>>;
  /** Contract §10: deleted and denied days too. */
  days(ask: PageAsk & DaysFilter): Promise<Result<Slice<ListedDay>>>;
}

const office = "/work-locations/public/api";
const personFields = "id,login,firstName,lastName,mail,dtContractStart,dtContractEnd,collection.count";
/** A thousand places with all their areas stay below it. */
const longestPage = 8_000_000;

export function openDirectory(call: Caller): LuccaDirectory {
  const list = <T>(path: string, query: Record<string, string>, read: (text: string) => Slice<T> | null) => {
    const request = { rank: "directory", method: "GET", path, query, longest: longestPage, repeat: "freely" } as const;
    return call(request, (answer: Answer): Result<Slice<T>> => {
      if (answer.unread === "too-long") return failed({ kind: "lucca-too-large" });
      const slice = answer.unread === null ? read(answer.text) : null;
      // Its words are not handed on: they may be rows of people.
      if (slice === null) return failed(problemSaying("lucca-unexpected-reply", silence(answer.status)));
      return succeeded(slice);
    });
  };
  const paged = ({ page, limit }: PageAsk) => ({
    page: String(page),
    limit: String(limit),
    "fields.root": "count",
  });

  return {
    places: (ask) => list(`${office}/work-locations`, paged(ask), readPlaces),
    people: ({ page, limit, ordered }) => {
      const paging = `${(page - 1) * limit},${limit}`;
      const query = { fields: personFields, formerEmployees: "true", paging, ...(ordered && { orderBy: "id,asc" }) };
      return list("/api/v3/users", query, readPeople);
    },
    days: ({ period, owners, ...ask }) => {
      const filter = {
        ...(period && { date: `between,${period.from},${period.to}` }),
        ...(owners && { ownerId: owners.join(",") }),
      };
      return list(`${office}/user-locations`, { ...paged(ask), ...filter }, readDays);
    },
  };
}
