const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, number?: string, name?: string) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });

export type Attributes = Readonly<Record<string, string>>;

/** The attributes of one tag, namespace prefixes cut off (`r:id` is `id`). */
export function attributesIn(tag: string): Attributes {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of tag.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const local = name.slice(name.indexOf(":") + 1);
    if (!name.startsWith("xmlns")) found[local] = decoded(double ?? single ?? "");
  }
  return found;
}

/** Every tag of one name in a small XML text, in order. Such parts of a workbook are lists of empty elements. */
export const tagsNamed = (xml: string, name: string): readonly Attributes[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}((?:\\s+(?:[^"'>]|"[^"]*"|'[^']*')*)?)/?>`, "g"))].map(
    ([, tag = ""]) => attributesIn(tag),
  );
