import { z } from "zod/mini";
import { problem } from "./problem";

/** What a finding is next to Lucca's documentation; `untold` = it could not be found out. */
export type Standing = "documented" | "differs" | "open" | "untold";
/** What it means for the work: nothing, that something is missing or slower, or that no import is possible. */
export type Weight = "fine" | "limits" | "blocks";

type Judged = { standing: Standing; weight: Weight };
const judged = <S extends Standing, W extends Weight>(standing: S, weight: W) => ({ standing, weight });
const documented = judged("documented", "fine");
const differs = judged("differs", "fine");
const open = judged("open", "fine");
const untold = judged("untold", "limits");

/**
 * Everything the connection check can find out, in the order in which it is told, and how each stands to the documentation.
 *
 * source  contract §3, §5–7, §9–14, §16; what is `open` there are the questions of §21
 */
export const judgements = {
  "address.known": documented,
  "key.accepted": documented,
  "key.refused": judged("documented", "blocks"),
  "key.unreachable": judged("untold", "blocks"),
  "key.untold": judged("untold", "blocks"),
  "permission.allowed": documented,
  "permission.forbidden": judged("documented", "blocks"),
  "permission.refused": judged("untold", "blocks"),
  "permission.uncertain": judged("differs", "blocks"),
  "permission.untold": judged("untold", "blocks"),
  "start.object": documented,
  "start.string": differs,
  "start.text": differs,
  "start.other-key": differs,
  "part.file": documented,
  "part.file-name": differs,
  "rows.named": documented,
  "rows.one-named": judged("differs", "limits"),
  "rows.not-named": judged("differs", "limits"),
  "rows.unfinished": untold,
  "rows.untold": untold,
  "lines.header-is-one": open,
  "lines.first-is-one": open,
  "lines.first-is-zero": open,
  "lines.other": open,
  "lines.untold": untold,
  "keys.documented": documented,
  "keys.other-case": differs,
  "keys.absent": judged("differs", "limits"),
  "language.english": documented,
  "language.known": differs,
  "language.untold": judged("untold", "fine"),
  "unknown-job.not-found": open,
  "unknown-job.refused": open,
  "unknown-job.zero": judged("open", "limits"),
  "unknown-job.untold": judged("untold", "fine"),
  "places.readable": documented,
  "places.forbidden": judged("open", "limits"),
  "places.untold": untold,
  "people.readable": documented,
  "people.at-root": differs,
  "people.forbidden": judged("open", "limits"),
  "people.untold": untold,
  "days.readable": documented,
  "days.forbidden": judged("open", "limits"),
  "days.untold": untold,
  "pages.long": documented,
  "pages.shorter": judged("differs", "limits"),
  "pages.cut": judged("differs", "limits"),
  "pages.untold": judged("untold", "fine"),
  "filters.both": open,
  "filters.one": judged("open", "limits"),
  "filters.none": judged("open", "limits"),
  "filters.untried": judged("untold", "fine"),
  "speed.fine": documented,
  "speed.slow": judged("documented", "limits"),
} as const satisfies Record<string, Judged>;

export type FindingKind = keyof typeof judgements;
const isKind = (value: unknown): value is FindingKind => typeof value === "string" && Object.hasOwn(judgements, value);

type TopicOf<Kind> = Kind extends `${infer Topic}.${string}` ? Topic : never;
/** What a kind is about: "key" of "key.refused". */
type Topic = TopicOf<FindingKind>;
export const isTopic = (text: string): text is Topic =>
  Object.keys(judgements).some((kind) => kind.startsWith(`${text}.`));

type Differing = { [Kind in FindingKind]: (typeof judgements)[Kind]["standing"] extends "differs" ? Kind : never };
/** Whether there is a sentence on how the kind differs from what is documented. */
export const isDiffering = (kind: FindingKind): kind is Differing[FindingKind] =>
  judgements[kind].standing === "differs";

/** One answer. `values` stand in its sentences; `said` = Lucca's own words; `problem` = why it could not be found out. */
const finding = z.object({
  kind: z.custom<FindingKind>(isKind),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  said: z.nullable(z.string()),
  problem: z.nullable(problem.shape.kind),
});
export type Finding = z.infer<typeof finding>;

/** A check makes no more requests than this, whatever Lucca answers. */
export const mostRequests = 12;

/** What a check came to. `requests` = how many it made; `at` = when it ended (ISO 8601). */
export const checked = z.object({ at: z.string(), requests: z.number(), findings: z.array(finding) });
export type Checked = z.infer<typeof checked>;

/** What is being asked; the dry run is looked after twice: begun first, and its answer fetched last. */
export const checkSteps = ["places", "dry-run", "people", "days", "filters", "unknown-job", "answer"] as const;
export type CheckStep = (typeof checkSteps)[number];

/** `waiting` = seconds until Lucca's limit lets the next request go. */
const progress = z.object({
  step: z.enum(checkSteps),
  asked: z.number(),
  most: z.number(),
  waiting: z.nullable(z.number()),
});
export type CheckProgress = z.infer<typeof progress>;

/** One line of the answer while a check runs; the last one says what it came to, or that it broke off. */
export const checkLine = z.union([
  z.object({ progress }),
  z.object({ checked }),
  z.object({ failed: z.literal("unexpected") }),
]);
export type CheckLine = z.infer<typeof checkLine>;

/** The last check of this account; null = there was none. */
export const lastCheck = z.object({ last: z.nullable(checked) });

/** The finding that stands in the way of any import, foremost first; null = Whereabouts can work with this account. */
export const obstacleIn = ({ findings }: Pick<Checked, "findings">): Finding | null =>
  findings.find(({ kind }) => judgements[kind].weight === "blocks") ?? null;

/** False when the check ended before any row could be sent: nobody answered, or the key was refused. */
export const sentRows = ({ findings }: Pick<Checked, "findings">): boolean =>
  !findings.some(({ kind }) => kind === "key.refused" || kind === "key.unreachable");

/** Where a finding is told: what somebody should know first, then what nobody could look up, then the rest. */
export function groupOf({ kind }: Pick<Finding, "kind">): "attention" | "open" | "documented" {
  const { standing, weight }: Judged = judgements[kind];
  if (weight !== "fine" || standing === "differs" || standing === "untold") return "attention";
  return standing;
}
