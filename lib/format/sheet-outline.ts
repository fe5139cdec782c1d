import { type Merge, mergeOf } from "./merged-cells";
import type { NumberStyles } from "./number-styles";
import { unpackText } from "./unpack-part";
import { attributesIn } from "./xml-tags";
import type { ZipEntry } from "./zip-directory";

/** What the row stream does not tell of a sheet. */
export type SheetOutline = {
  /** spreadsheet rows, from 1 */
  hiddenRows: ReadonlySet<number>;
  /** columns, from 0 */
  isHiddenColumn: (column: number) => boolean;
  /** width to which the number in a cell is padded with zeros, by cell ("A4") */
  padded: ReadonlyMap<string, number>;
  merges: readonly Merge[];
};

/** More than any sheet that people made. */
const mostMerges = 200_000;

/**
 * Walks once over a sheet's text for what is hidden and how numbers are shown, and checks it against the zip's directory on the way,
 * so that whoever reads it next need not fear its size.
 */
export async function outlineOf(file: Blob, entry: ZipEntry, styles: NumberStyles): Promise<SheetOutline> {
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [number, number])[] = [];
  const padded = new Map<string, number>();
  const merges: Merge[] = [];
  let row = 0;
  const see = (tag: string) => {
    const { r = "", s = "", hidden = "0", min = "0", max = "0", ref = "" } = attributesIn(tag);
    const isHidden = hidden === "1" || hidden === "true";
    if (/^<(?:\w+:)?row/.test(tag)) {
      row = Number(r) || row + 1;
      if (isHidden) hiddenRows.add(row);
    } else if (/^<(?:\w+:)?c\s/.test(tag)) {
      const width = styles.padded.get(Number(s));
      if (width !== undefined) padded.set(r, width);
    } else if (/^<(?:\w+:)?m/.test(tag)) {
      const merge = merges.length < mostMerges ? mergeOf(ref) : null;
      if (merge) merges.push(merge);
    } else if (isHidden) hiddenColumns.push([Number(min) - 1, Number(max) - 1]);
  };
  const cells = styles.padded.size > 0;
  const tags = cells ? /<(?:\w+:)?(?:row|col|c|mergeCell)\s[^>]*>/g : /<(?:\w+:)?(?:row|col|mergeCell)\s[^>]*>/g;
  let rest = "";
  for await (const piece of unpackText(file, entry)) {
    const text = rest + piece;
    // a tag on the border of two pieces is seen with the second
    const whole = Math.max(text.lastIndexOf(">") + 1, text.length - 100_000, 0);
    for (const [tag] of text.slice(0, whole).matchAll(tags)) see(tag);
    rest = text.slice(whole);
  }
  const isHiddenColumn = (column: number) => hiddenColumns.some(([min, max]) => min <= column && column <= max);
  return { hiddenRows, isHiddenColumn, padded, merges };
}
