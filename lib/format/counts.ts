import { isoOf } from "./calendar";
import { noKey } from "./checked-column";
import type { Counts } from "./conversation";
import type { Sheet } from "./sheet";
import { rowStates, type Verdict } from "./verdict";

/** Counts rows by state, and what the rows that are not left out come to. */
export function countsOf(sheet: Sheet, verdict: Verdict): Counts {
  const byState = new Uint32Array(rowStates.length);
  for (const state of verdict.states) byState[state] = (byState[state] ?? 0) + 1;
  const { deletions, people, places, firstDay, lastDay } = tally(sheet);
  const [ready = 0, warnings = 0, errors = 0, leftOut = 0] = byState;
  return {
    all: sheet.rows,
    errors,
    warnings,
    ready,
    leftOut,
    deletions,
    people,
    places,
    firstDate: firstDay === noKey ? null : isoOf(firstDay),
    lastDate: lastDay === noKey ? null : isoOf(lastDay),
  };
}

/** What goes to Lucca, over the rows that are not left out. */
export function tally(sheet: Sheet) {
  const login = sheet.column("login");
  const place = sheet.column("workLocationName");
  const date = sheet.column("date");
  const deletion = sheet.column("isDeletion");
  const usedLogins = new Uint8Array(login.texts.length);
  const usedPlaces = new Uint8Array(place.texts.length);
  const usedDates = new Uint8Array(date.texts.length);
  let deletions = 0;
  for (let row = 0; row < sheet.rows; row += 1) {
    if (sheet.leftOut[row] === 1) continue;
    usedLogins[login.codes[row] ?? 0] = 1;
    usedPlaces[place.codes[row] ?? 0] = 1;
    usedDates[date.codes[row] ?? 0] = 1;
    if (deletion.keys[deletion.codes[row] ?? 0] === 1) deletions += 1;
  }
  const distinct = (used: Uint8Array, sent: readonly (string | null)[]): number =>
    new Set([...sent.filter((text, code) => used[code] === 1 && text !== null && text !== "")]).size;
  let firstDay = noKey;
  let lastDay = noKey;
  for (const [code, isUsed] of usedDates.entries()) {
    const day = date.keys[code] ?? noKey;
    if (isUsed === 0 || day === noKey) continue;
    if (firstDay === noKey || day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  return {
    deletions,
    people: distinct(usedLogins, login.sent),
    places: distinct(usedPlaces, place.sent),
    firstDay,
    lastDay,
  };
}
