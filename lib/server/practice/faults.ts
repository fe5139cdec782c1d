/** What a request is about; the kinds are counted, slowed and disturbed apart. */
export type RequestKind = "start" | "progress" | "outcome" | "directory";

/** How an error is worded (contract §13). */
export type ErrorBody = "problem" | "text" | "empty" | "html";

/** One disturbance, for the next `times` requests of its kind. `times` counts down; at 0 it is over. */
export type Trouble = {
  on: RequestKind | "any";
  times: number;
  /**
   * `before` the request is read; after so many bytes of its body; `after` everything was done (for a start: the job
   * runs) but before the answer; or in the middle of the answer's body, which only `reset` and `close` can be.
   */
  when: "before" | { bodyBytes: number } | "after" | { answerBytes: number };
  how: { status: number; retryAfter?: RetryAfter; location?: string } | "reset" | "close" | "silence";
};

/** In seconds, as an HTTP date so many seconds ahead, or absent. */
export type RetryAfter = { as: "seconds" | "date"; seconds: number } | "none";

/**
 * What the practice Lucca can be told to do otherwise: one field per question that Lucca's documentation leaves open,
 * and per way in which a server fails (contract §20). All may be changed while it runs.
 */
export type Faults = {
  /** How a start answers (contract §16.1): `{summaryId}`, a JSON string, bare text, `{SummaryId}`, or without any id. */
  startAnswer: "object" | "string" | "text" | "upper-case-key" | "no-id";
  /** Which name the file part must have (contract §16.2); otherwise 400 that speaks of a missing file. */
  filePart: "any" | "file" | "office-import.csv";
  /** Columns beside the nine of contract §4 (contract §16.34): the whole file is refused, or they are not looked at. */
  extraColumns: "refused" | "ignored";

  /** What successive polls say; the last is said for ever. `[0]` and `[99]` stall, `[0, 100]` jumps, `[60, 20, 100]` goes back. Null = as paced. */
  progress: readonly number[] | null;
  /** How an unknown `summaryId` is answered (contract §6). */
  unknownJob: "404" | "400" | "zero";
  /** Every job is forgotten, even one that runs: how long a `summaryId` is good for is not known (contract §6). */
  jobsForgotten: boolean;
  /** The outcome is not there for so many requests although progress said 100 (contract §16.12). Counts down. */
  outcomeLate: { times: number; as: "404" | "204" | "empty" };

  /** Number of the first data row (contract §16.4): 2 = header is line 1, 1 = header not counted or counted as 0, 0 = neither. */
  firstLineNumber: 2 | 1 | 0;
  /** What a line number counts when comments hold line breaks (contract §16.36). */
  linesCount: "records" | "physical-lines";
  /** Casing of the keys of an echoed line (contract §16.6). */
  echoKeys: "documented" | "csv" | "lower" | "upper" | "pascal";
  /** Whether a finding carries the line at all, null, or no such key (contract §16.8). */
  echo: "line" | "null" | "absent";
  /** How a cell that could not be read is echoed (contract §7). */
  unreadableEcho: "as-sent" | "null";
  /** How a list without entries is written (contract §16.8). */
  emptyLists: "empty" | "null" | "absent";
  /** Whether counts are told (contract §16.8). */
  counts: "told" | "null" | "absent";
  /** Whether the two summaries are there at all (contract §16.8). */
  summaries: "told" | "null" | "absent";
  /** Where the list of errors is said to be (contract §16.18). */
  errorFileUri: "null" | "same-host" | "foreign" | "relative";
  /** So many error lines are added to every outcome, about rows nobody sent. */
  hugeOutcome: number;

  /** How a row left alone because its day is taken and override is off is told (contract §5). */
  skips: "silent" | "warning" | "error";
  /** Override off, half a day taken (contract §16.30): the other half is filled, or the whole day is left alone. */
  halfTaken: "fill-half" | "skip-day";
  /** Override on, a half over a full day (contract §5): the full day goes, or its other half stays. */
  halfOverFull: "replace" | "split";
  /** What a deletion row takes away (contract §4): what overlaps its part of the day, or the whole day. */
  deletionScope: "part" | "whole-day";
  /** What the count of deletions counts (contract §16.29). */
  deletionCount: "rows" | "records";
  /** Whether deletions happen with override off, too (contract §5). */
  deletionNeedsOverride: boolean;
  /** Whether a deletion may name a place that is switched off (contract §16.37). */
  deletionAtInactivePlace: "refused" | "accepted";
  /** Whether logins and names of places and areas are compared with case and accents (contract §16.20). */
  matching: "exact" | "lenient";
  /** What becomes of imported days of remote work (contract §18). */
  remoteDays: "Confirmed" | "Pending";

  /** Most items per page of places and of days, and what a higher `limit` gets (contract §16.19, §16.33). */
  pages: { limit: number; over: "refused" | "capped" };
  /** Whether `date=` and `ownerId=` of the list of days have an effect (contract §10). */
  filters: "honoured" | "ignored";
  /** A second active "Nantes" and an inactive "Paris" are listed, too (contract §16.20). */
  duplicateNames: boolean;
  /** Where the list of users is (contract §16.28). */
  usersUnder: "data" | "root";
  /** Which requests the key has no permission for: 403 (contract §3.1). */
  forbidden: readonly RequestKind[];
  /** Whether the key's role covers everyone (contract §11): half of the people are neither listed nor found. */
  sees: "everyone" | "half";

  /** How every error is worded (contract §13). */
  errorBody: ErrorBody;
  /** Disturbances to come. A request meets the first one that fits. */
  troubles: Trouble[];
  /** Milliseconds before an answer, per kind; the work itself is not slowed. */
  answerDelay: Partial<Record<RequestKind, number>>;
  /** Requests in any sliding 60 s (contract §14). */
  requestsPerMinute: number;
  /** Milliseconds a request may take to arrive, then 408 (contract §14). */
  arrivalLimit: number;
  /** Bytes of a request's body (contract §14). */
  bodyLimit: number;
  /** Findings that an outcome can carry; more than this takes over 5 s to write and is answered 408 (contract §14). */
  outcomeLimit: number;
};

/** The plain documented behaviour. */
export const noFaults = (): Faults => ({
  startAnswer: "object",
  filePart: "any",
  extraColumns: "refused",
  progress: null,
  unknownJob: "404",
  jobsForgotten: false,
  outcomeLate: { times: 0, as: "404" },
  firstLineNumber: 2,
  linesCount: "records",
  echoKeys: "documented",
  echo: "line",
  unreadableEcho: "as-sent",
  emptyLists: "empty",
  counts: "told",
  summaries: "told",
  errorFileUri: "null",
  hugeOutcome: 0,
  skips: "silent",
  halfTaken: "fill-half",
  halfOverFull: "replace",
  deletionScope: "part",
  deletionCount: "rows",
  deletionNeedsOverride: false,
  deletionAtInactivePlace: "refused",
  matching: "exact",
  remoteDays: "Confirmed",
  pages: { limit: 1000, over: "refused" },
  filters: "honoured",
  duplicateNames: false,
  usersUnder: "data",
  forbidden: [],
  sees: "everyone",
  errorBody: "problem",
  troubles: [],
  answerDelay: {},
  requestsPerMinute: 50,
  arrivalLimit: 5000,
  bodyLimit: 100_000_000,
  outcomeLimit: 200_000,
});
