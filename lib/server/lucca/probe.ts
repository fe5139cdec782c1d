import { randomUUID } from "node:crypto";
import type { Person } from "@/lib/imports/directory";
import { failed, type Problem, type Result, succeeded } from "@/lib/imports/problem";
import type { Caller } from "./call";
import type { Clock } from "./clock";
import { type LuccaDirectory, openDirectory, type PageAsk, type Slice } from "./directory";
import { envelope, type PartName } from "./envelope";
import { peopleStandUnder, type Refused, refusedIn, type StartShape, shapeOfStart } from "./probed";
import { unexpectedReply } from "./problem-for";
import type { Answer } from "./read-answer";
import { readProgress, readSummaryId } from "./replies";
import { imports } from "./start";

/**
 * Puts questions to Lucca that change nothing: lists, and dry runs. There is no way here to ask for a real import.
 * Never throws. Every try counts as a request, those that Lucca refused too.
 */
export interface LuccaProbe {
  /** Contract §2: the host the key is sent to. */
  readonly host: string;
  asked(): number;
  left(): number;
  /** The longest that Lucca took for one answer, in ms; waiting for our own turn is not in it. */
  slowest(): number;
  places: LuccaDirectory["places"];
  people(ask: PageAsk): Promise<Result<Slice<Person> & { under: "data" | "root" }>>;
  days: LuccaDirectory["days"];
  /** Contract §5 with `create=false`. */
  dryRun(file: Uint8Array, partName: PartName): Promise<Result<{ summaryId: string; shape: StartShape }>>;
  progress(summaryId: string): Promise<Result<number>>;
  /** Contract §7, as Lucca wrote it. */
  refused(summaryId: string): Promise<Result<Refused>>;
  /** Contract §6: what Lucca says of a job nobody began. */
  unknownJob(): Promise<Result<number>>;
}

type Parts = { call: Caller; clock: Clock; key: string; host: string; most: number };

const longestReply = 64_000;

/** in  `most` = requests this check may make */
export function openProbe({ call, clock, key, host, most }: Parts): LuccaProbe {
  let asked = 0;
  let slowest = 0;
  let begun = 0;
  let lastText = "";

  const claim = async () => {
    begun = clock.now();
    if (asked >= most) return false;
    asked += 1;
    return true;
  };
  /** Behind everything that real work asks for. */
  const counted: Caller = async (request, read) => {
    const result = await call({ ...request, rank: "directory", claim }, (answer) => {
      lastText = answer.text;
      return read(answer);
    });
    slowest = Math.max(slowest, clock.now() - begun);
    return result;
  };
  const get = <T>(name: string, summaryId: string, read: (answer: Answer) => T | null) =>
    counted(
      {
        rank: "directory",
        method: "GET",
        path: `${imports}/${name}`,
        query: { summaryId },
        longest: longestReply,
        repeat: "freely",
      },
      (answer) => valueOr(answer, answer.unread === null ? read(answer) : null),
    );
  const valueOr = <T>(answer: Answer, value: T | null): Result<T> =>
    value === null ? failed(unexpectedReply(answer, key)) : succeeded(value);
  const progress = (summaryId: string) => get("progress", summaryId, ({ text }) => readProgress(text));
  const directory = openDirectory(counted);

  return {
    host,
    asked: () => asked,
    left: () => most - asked,
    slowest: () => slowest,
    places: directory.places,
    days: directory.days,
    async people(ask) {
      const slice = await directory.people({ ...ask, ordered: false });
      return slice.ok ? succeeded({ ...slice.value, under: peopleStandUnder(lastText) }) : slice;
    },
    dryRun: (file, partName) =>
      counted(
        {
          rank: "directory",
          method: "POST",
          path: imports,
          query: { create: "false", overrideUserLocations: "false" },
          longest: longestReply,
          repeat: "when-not-taken",
          body: () => envelope(partName, file.length, once(file)),
        },
        (answer) => {
          const summaryId = answer.unread === null ? readSummaryId(answer.text) : null;
          return valueOr(answer, summaryId === null ? null : { summaryId, shape: shapeOfStart(answer.text) });
        },
      ),
    progress,
    refused: (summaryId) => get("analysis", summaryId, ({ text }) => refusedIn(text, key)),
    unknownJob: () => progress(randomUUID()),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Closing while a question waits for its turn looks the same: it was not put either. */
export const wasNotPut = ({ kind }: Problem): boolean => kind === "restarted";
