import type { Level, Rule } from "./finding";
import type { Judged, NamedColumn, OpenRule } from "./known";
import type { CellReading } from "./read-cell";

/** What Lucca's lists say of the names of one column. */
export type NameJudge = {
  judge: (text: string) => Judged;
  /** of a login that is not listed: an error where most of the file is, else a note, for then the key sees other people */
  unlisted: Extract<Level, "error" | "note">;
};

/** What the admin and Lucca's lists say of the names of one column, by the text as it would be sent. */
export type NameAnswers = {
  /** the same name as Lucca spells it */
  spellings: ReadonlyMap<string, string>;
  /** to be sent as they stand */
  asIs: ReadonlySet<string>;
  /** null = no list is there */
  judge: NameJudge | null;
};

/**
 * A name beside Lucca's list.
 *
 * out   what is sent: Lucca's own spelling where it was taken, otherwise the admin's text and nothing else
 */
export function readName(column: NamedColumn, reading: CellReading, answers: NameAnswers): CellReading {
  const own = reading.sent;
  if (own === null || own === "") return reading;
  const spelled = answers.spellings.get(own);
  const sent = spelled ?? own;
  const judged = answers.judge?.judge(sent) ?? null;
  const said = saysOf(column, judged, answers, own);
  const knows = said?.every(({ level }) => level !== "note");
  const kept = knows ? reading.findings.filter(isNotOfLists) : reading.findings;
  if (spelled === undefined && (said === null || said.length === 0) && kept === reading.findings) return reading;
  const spelling: Rule = column === "areaName" ? "area-spelling" : "place-spelling";
  return {
    ...reading,
    sent,
    findings: [...(spelled === undefined ? [] : [warning(spelling)]), ...(said ?? []), ...kept],
  };
}

/** Null = the lists do not know better than the reading. */
function saysOf(
  column: NamedColumn,
  judged: Judged | null,
  { asIs, judge }: NameAnswers,
  own: string,
): CellReading["findings"] | null {
  if (judged?.as === "listed") return judged.isTwice ? [warning("place-twice")] : [];
  if (asIs.has(own)) return [warning("name-as-is")];
  if (judged === null || column === "areaName") return null;
  // taken back by the admin: Lucca does not list this spelling
  const rule: OpenRule = judged.as === "spelled" ? "place-unknown" : judged.rule;
  return [{ level: rule === "login-unknown" ? (judge?.unlisted ?? "note") : "error", rule }];
}

/** "Looks like an e-mail address" is a guess; the list knows. */
const isNotOfLists = ({ rule }: { rule: Rule }): boolean => rule !== "login-email";

const warning = (rule: Rule) => ({ level: "warning", rule }) as const;
