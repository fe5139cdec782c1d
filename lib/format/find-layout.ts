import { type Rec, readCarefully } from "./careful-record";
import type { Choices, Delimiter } from "./conversation";
import { Scan } from "./finder";
import type { Cut, FoundLayout, Layout, Surroundings } from "./layout";
import { bestList, listsIn, saysItIsAList, withHalves } from "./list-layout";
import { looksLikeGrid, matchHeaders } from "./match-headers";
import { spreadIn } from "./plan-layout";
import { unwrapped } from "./wrapped-line";

const delimiters = [";", "\t", ",", "|"] as const satisfies readonly Delimiter[];
export const searchedLines = 30;

/**
 * Finds delimiter, header row and layout together: what most of our columns are known under. Counting characters would take the
 * commas of a comment for separators.
 *
 * in   the beginning of the file's text, LF or CRLF; `whole` when that is all of it
 * out  the layout, or the cells of the likeliest header when fewer than two of our columns are known
 */
export function findLayout(text: string, whole: boolean, choices: Choices, around: Surroundings): FoundLayout {
  const told = sepLine(text);
  const tried = choices.delimiter ? [choices.delimiter] : told ? [told] : occurring(text);
  const count = Math.max(searchedLines, (choices.headerLine ?? 0) + 6);
  return bestOf(
    tried.map((delimiter) => ({ delimiter, records: firstRecords(text, whole, delimiter, count) })),
    choices,
    around,
  );
}

/** Another than the first is worth a try only where it stands somewhere. */
const occurring = (text: string): readonly Delimiter[] =>
  delimiters.filter((delimiter, index) => index === 0 || text.includes(delimiter));

/** The same for records that need no delimiter: the first rows of a sheet. */
export const findLayoutOf = (records: readonly Rec[], choices: Choices, around: Surroundings): FoundLayout =>
  bestOf([{ delimiter: ";", records }], choices, around);

function bestOf(cuts: readonly Cut[], choices: Choices, around: Surroundings): FoundLayout {
  const lists = cuts.flatMap((cut) => listsIn(cut, choices, "exact"));
  const plain = bestList(lists);
  const found =
    plain && plain.match.known >= 2
      ? { ...plain, match: matchHeaders(plain.headers) }
      : (bestList(cuts.flatMap((cut) => listsIn(cut, choices, "close"))) ?? plain);
  const best = found && withHalves(found, cuts);
  if (best && choices.layout === undefined && saysItIsAList(best)) return { ok: true, layout: best };
  // what cannot be read as the admin says is read as it looks, and says so
  const spread = spreadIn(cuts, choices, around, best) ?? spreadIn(cuts, withoutLayout(choices), around, best);
  if (spread) return { ok: true, layout: spread };
  const knownEnough = choices.headerLine === undefined && choices.layout === undefined ? 2 : 0;
  return best && best.match.known >= knownEnough && (choices.layout === "list" || !looksLikeGrid(best.headers))
    ? { ok: true, layout: best }
    : { ok: false, found: best && best.match.known > 0 ? named(best.headers) : likeliest(lists) };
}

function withoutLayout(choices: Choices): Choices {
  const { layout, ...others } = choices;
  return layout === "list" ? choices : others;
}

const named = (headers: readonly string[]): readonly string[] => headers.filter((name) => name !== "").slice(0, 30);

/** Nothing is known: what has most cells is shown as the header that was looked at. */
const likeliest = (candidates: readonly Layout[]): readonly string[] =>
  named(candidates.reduce<readonly string[]>((a, { headers: b }) => (named(a).length >= named(b).length ? a : b), []));

/** Excel's first line `sep=|` names the delimiter. */
function sepLine(text: string): Delimiter | null {
  const [, told] = /^"?sep=(.)"?\s*?[\r\n]/i.exec(text) ?? [];
  return delimiters.find((delimiter) => delimiter === told) ?? null;
}

function firstRecords(text: string, whole: boolean, delimiter: Delimiter, count: number): Rec[] {
  const records: Rec[] = [];
  const scan = new Scan(text, delimiter, whole);
  for (let at = 0; at < text.length && records.length < count; ) {
    const read = readCarefully(scan, at, () => false);
    if (!read) break;
    records.push(unwrapped(read.record, delimiter));
    at = read.end;
  }
  return records;
}
