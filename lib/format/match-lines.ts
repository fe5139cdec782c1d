import { type Column, positions } from "./columns";
import type { RowId } from "./command";
import { contentHash, lineHash } from "./content-hash";
import type { EchoedLine } from "./conversation";
import { fold } from "./fold";
import { readDate } from "./read-date";
import type { Sheet } from "./sheet";
import type { Sent } from "./written-part";

type Line = { line: EchoedLine | null; lineNumber: number | null };

/** If Lucca counts the header as line 1, the first row sent is line 2 (contract §16.4: the fallback). */
const headerIsLineOne = 2;

/**
 * Finds for each line of Lucca's the row it speaks of.
 *
 * out     per line the place among the rows sent, or null when nobody can know
 * source  contract §16.4: echo first; the offset of the numbers is derived from lines whose echo fits one row only
 */
export function matchLines(sheet: Sheet, sent: Sent, lines: readonly Line[]): readonly (number | null)[] {
  const candidates = candidatesOf(sheet, sent, lines);
  const offsets = new Set(
    lines.flatMap(({ lineNumber }, index) => {
      const [only, second] = candidates[index] ?? [];
      return lineNumber !== null && only !== undefined && second === undefined ? [lineNumber - only] : [];
    }),
  );
  // numbers that disagree among themselves help nobody
  const offset = offsets.size === 0 ? headerIsLineOne : offsets.size === 1 ? ([...offsets][0] ?? null) : null;
  return lines.map(({ line, lineNumber }, index) => {
    const found = candidates[index] ?? [];
    if (found.length === 1) return found[0] ?? null;
    if (lineNumber === null || offset === null) return null;
    const at = lineNumber - offset;
    if (found.length > 1) return found.includes(at) ? at : null;
    return at >= 0 && at < sent.rows.length && !contradicts(sheet, sent.rows[at] ?? 0, line) ? at : null;
  });
}

type LineKey = { login: string; date: string; position: string };

/** Rows sent with the same person, day and part as the echo, narrowed by the other parts where those decide. */
function candidatesOf(sheet: Sheet, sent: Sent, lines: readonly Line[]): readonly (readonly number[])[] {
  const keys = lines.map(({ line }) => line && keyOfEcho(line));
  const wanted = new Map<number, number[]>();
  for (const [index, key] of keys.entries()) {
    if (!key) continue;
    const hash = lineHash(key.login, key.date, key.position);
    const same = wanted.get(hash) ?? [];
    same.push(index);
    wanted.set(hash, same);
  }
  const found: number[][] = lines.map(() => []);
  if (wanted.size === 0) return found;
  for (const [at, hash] of sent.lines.entries())
    for (const index of wanted.get(hash) ?? []) {
      const key = keys[index];
      if (key && isSameLine(sheet, sent, at, key)) found[index]?.push(at);
    }
  return found.map((places, index) => narrowed(sheet, sent, places, lines[index]?.line ?? null));
}

/** Equal hashes are looked at again, unless the row was edited since it was sent: then the hash is all there is. */
function isSameLine(sheet: Sheet, sent: Sent, at: number, { login, date, position }: LineKey): boolean {
  const row = sent.rows[at] ?? 0;
  if (contentHash(sheet, row) !== sent.contents[at]) return true;
  return (
    sheet.column("login").sentAt(row)?.toLowerCase() === login.toLowerCase() &&
    sheet.column("date").sentAt(row) === date &&
    sheet.column("position").sentAt(row) === position
  );
}

const keyOfEcho = ({ login, date, position }: EchoedLine): LineKey | null => {
  const day = date === null ? null : isoOfEcho(date);
  const part = positions.find((known) => fold(known) === fold(position ?? ""));
  return login === null || day === null || part === undefined
    ? null
    : { login: login.trim(), date: day, position: part };
};

/** Lucca echoes YYYY-MM-DD; slashes and a midnight behind it mean the same (contract §16.7). */
const isoOfEcho = (date: string): string | null => {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})/.exec(date.trim().replaceAll("/", "-")) ?? [];
  return iso !== undefined && readDate(iso).kind === "day" ? iso : null;
};

function narrowed(sheet: Sheet, sent: Sent, places: readonly number[], line: EchoedLine | null): readonly number[] {
  if (!line) return places;
  let left = places;
  for (const column of ["login", "workLocationName", "areaName", "comment", "isDeletion"] as const) {
    if (left.length < 2) break;
    const same = left.filter((at) => sheet.column(column).sentAt(sent.rows[at] ?? 0) === textOf(line, column));
    if (same.length > 0) left = same;
  }
  return left;
}

const textOf = (line: EchoedLine, column: Column): string => String(line[column] ?? "");

/** A row found by number alone must not be somebody else's: an echoed login has the last word. */
const contradicts = (sheet: Sheet, row: RowId, line: EchoedLine | null): boolean =>
  line !== null &&
  line.login !== null &&
  line.login.trim() !== "" &&
  line.login.trim().toLowerCase() !== sheet.column("login").sentAt(row)?.toLowerCase();
