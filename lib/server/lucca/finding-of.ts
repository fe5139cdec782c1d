import type { EchoedLine } from "@/lib/format/conversation";
import { fold } from "./json";
import { flagOf, numberOf, textOf } from "./values";

/** An entry of `errorLines` or `warningLines`; only one of `error` and `warning` says something. */
type Finding = {
  line: EchoedLine | null;
  lineNumber: number | null;
  error: string;
  warning: string;
  isConflict: boolean;
};

/**
 * Reads one finding, whatever it looks like: without an echo, a number or an object around it, it is still a finding,
 * and none is ever dropped.
 *
 * source  contract §7, §16.4, §16.6, §16.8, §16.27
 */
export function findingOf(value: unknown): Finding {
  const entry = fold(value);
  if (entry === null) {
    const said = textOf(value) ?? "";
    return { line: null, lineNumber: null, error: said, warning: said, isConflict: false };
  }
  return {
    line: echoOf(entry.line),
    lineNumber: numberOf(entry.linenumber),
    error: textOf(entry.error) ?? "",
    warning: textOf(entry.warning) ?? "",
    isConflict: flagOf(entry.isconflict) ?? false,
  };
}

function echoOf(value: unknown): EchoedLine | null {
  const line = fold(value);
  return (
    line && {
      login: textOf(line.login),
      workLocationName: textOf(line.worklocationname),
      areaName: textOf(line.areaname),
      date: dayOf(line.date),
      position: textOf(line.position),
      comment: textOf(line.comment),
      isDeletion: flagOf(line.isdeletion),
    }
  );
}

/** `2026/03/04` and `2026-03-04T00:00:00` are the day 2026-03-04; anything else stays as it is (contract §16.7). */
const dayOf = (value: unknown): string | null =>
  textOf(value)?.replace(/^(\d{4})[-/](\d{2})[-/](\d{2})(?:T.*)?$/, "$1-$2-$3") ?? null;
