import { isoOf } from "./calendar";
import { noKey } from "./checked-column";
import type { CodeCounts } from "./code-counts";
import type { Counts } from "./conversation";
import { rowStates } from "./row-states";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

/** Counts rows by state, and what the rows that are not left out come to. */
export function countsOf(sheet: Sheet, verdict: Verdict): Counts {
  const byState = new Uint32Array(rowStates.length);
  const { states } = verdict;
  for (let row = 0; row < states.length; row += 1) {
    const state = states[row] ?? 0;
    byState[state] = (byState[state] ?? 0) + 1;
  }
  const { deletions, people, places, firstDay, lastDay } = tally(sheet, verdict.counts);
  const [ready = 0, warnings = 0, errors = 0, leftOut = 0] = byState;
  return {
    all: sheet.rows,
    errors,
    warnings,
    ready,
    leftOut,
    imported: sheet.out.imported,
    deletions,
    people,
    places,
    firstDate: firstDay === noKey ? null : isoOf(firstDay),
    lastDate: lastDay === noKey ? null : isoOf(lastDay),
  };
}

/** What goes to Lucca, over the rows that are not left out. */
function tally(sheet: Sheet, counts: CodeCounts) {
  const deletion = sheet.column("isDeletion").keys;
  let deletions = 0;
  for (const [code, rows] of counts.of("isDeletion").entries()) if (deletion[code] === 1) deletions += rows;
  const days = sheet.column("date").keys;
  let firstDay = noKey;
  let lastDay = noKey;
  for (const [code, rows] of counts.of("date").entries()) {
    const day = days[code] ?? noKey;
    if (rows === 0 || day === noKey) continue;
    if (firstDay === noKey || day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  return {
    deletions,
    people: distinct(sheet.column("login").sent, counts.of("login")),
    places: distinct(sheet.column("workLocationName").sent, counts.of("workLocationName")),
    firstDay,
    lastDay,
  };
}

function distinct(sent: readonly (string | null)[], rows: Uint32Array): number {
  const texts = new Set<string>();
  for (const [code, text] of sent.entries()) if ((rows[code] ?? 0) > 0 && text !== null && text !== "") texts.add(text);
  return texts.size;
}
