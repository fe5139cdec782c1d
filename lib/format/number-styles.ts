import { type Attributes, attributesIn, tagsNamed } from "./xml-tags";

/** How wide a whole number is shown, by style: Excel's format `00000` shows 123 as 00123. */
export type NumberStyles = { padded: ReadonlyMap<number, number> };

/** Reads the number formats of a workbook's styles that change what a number reads like. */
export function numberStyles(xml: string): NumberStyles {
  const widths = new Map(
    tagsNamed(xml, "numFmt").flatMap(({ numFmtId = "", formatCode = "" }) =>
      /^0{2,30}$/.test(formatCode) ? [[numFmtId, formatCode.length] as const] : [],
    ),
  );
  const padded = new Map<number, number>();
  const [, cellStyles = ""] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  let style = 0;
  for (const [, tag = ""] of cellStyles.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)) {
    const width = widths.get(idOf(attributesIn(tag)));
    if (width !== undefined) padded.set(style, width);
    style += 1;
  }
  return { padded };
}

const idOf = ({ numFmtId = "" }: Attributes): string => numFmtId;
