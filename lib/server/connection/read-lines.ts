import type { Finding, FindingKind } from "@/lib/imports/connection";
import type { Refused, RefusedLine } from "@/lib/server/lucca/probed";
import { found } from "./found";
import { languageOf } from "./language-of";
import { madeUpLogins } from "./made-up-rows";

/** What Lucca's answer about the two made-up rows shows: names them, numbers them, echoes them, in which language. */
export function lineFindings({ lines }: Refused): Finding[] {
  const own = madeUpLogins.map((login) => lines.find((line) => line.login?.toLowerCase() === login));
  const echoed = own.filter((line) => line !== undefined);
  // Without an echo two refused lines can only be ours, in order.
  const named = echoed.length > 0 ? echoed : lines.length === 2 ? lines : [];
  const said = named[0]?.said ?? "";
  const rows = named.length === 2 ? "rows.named" : named.length === 1 ? "rows.one-named" : "rows.not-named";
  if (named.length === 0) return [found(rows)];
  const numbers = echoed.length > 0 ? basesOf(own) : basesOf(lines);
  return [found(rows), numbersFinding(numbers), keysFinding(named), languageFinding(said)];
}

/** What number the first row of data would have, by each line. */
const basesOf = (lines: readonly (RefusedLine | undefined)[]): number[] =>
  lines.flatMap((line, index) => (line && line.lineNumber !== null ? [line.lineNumber - index] : []));

const bases: Readonly<Record<number, FindingKind>> = {
  2: "lines.header-is-one",
  1: "lines.first-is-one",
  0: "lines.first-is-zero",
};

function numbersFinding(numbers: readonly number[]): Finding {
  const [first] = numbers;
  if (first === undefined) return found("lines.untold");
  if (numbers.some((one) => one !== first)) return found("lines.untold");
  return found(bases[first] ?? "lines.other", { values: { number: first } });
}

/** Contract §7: the keys of an echoed line. */
const documentedKeys = [
  ...["login", "firstname", "lastname", "worklocationName", "areaName", "date", "position", "comment", "isDeletion"],
];

function keysFinding(lines: readonly RefusedLine[]): Finding {
  const keys = lines.flatMap((line) => line.keys ?? []);
  if (keys.length === 0) return found("keys.absent");
  for (const documented of documentedKeys) {
    const key = keys.find((one) => one.toLowerCase() === documented.toLowerCase());
    if (key !== undefined && key !== documented) return found("keys.other-case", { values: { key, documented } });
  }
  return found("keys.documented");
}

function languageFinding(said: string): Finding {
  const language = languageOf(said);
  if (language === null) return found("language.untold", { said });
  return found(language === "en" ? "language.english" : "language.known", { values: { language }, said });
}
