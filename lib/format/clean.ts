/** Spaces that look like one and are none: no-break, narrow no-break, typographic, ideographic. */
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Characters that nobody sees: zero-width, marks of writing direction, byte-order mark, word joiner, soft hyphen. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const edges =
  /^[\s\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff\u00ad]+|[\s\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff\u00ad]+$/g;
const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
/** How exports keep the zeros of a number in a spreadsheet, which shows what stands between the quotes. */
const asText = /^="([^"]*)"$/;
/** Marks of quotation around a whole cell, where they quoted nothing: curly ones, or straight ones behind a space. */
const aroundAll = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`|“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|‘([^‘’]*)’)$/;
const mayQuote = /^\s*["'`“„«‘]/;
const plain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

export type Cleaned = {
  text: string;
  /** something nobody sees was taken out: a stray or odd space, a zero-width character */
  invisible: boolean;
  /** a letter and its accent stood as two characters, as a Mac writes file names, and became one */
  decomposed: boolean;
  /** a line break became a space (contract §16.5: never a line break inside a value) */
  lineBreak: boolean;
};

/**
 * A cell as it may be sent: trimmed, letters composed, every line break one space.
 *
 * Names and logins also lose marks of quotation around them, odd spaces and unseen characters inside; a comment keeps the characters it has.
 */
export function clean(raw: string, kind: "name" | "comment"): Cleaned {
  const guarded = kind === "name" && raw.startsWith('="') ? asText.exec(raw.trim()) : null;
  if (guarded) return { ...clean(guarded[1] ?? "", kind), invisible: true };
  const quoted = kind === "name" && mayQuote.test(raw) ? aroundAll.exec(raw.trim()) : null;
  if (quoted) return { ...clean(quoted.slice(1).find((text) => text !== undefined) ?? "", "comment"), invisible: true };
  if (plain.test(raw)) return { text: raw, invisible: false, decomposed: false, lineBreak: false };
  const inner = raw.replace(edges, "");
  const joined = inner.replace(lineBreak, " ");
  const seen = kind === "name" ? joined.replace(oddSpaces, " ").replace(unseen, "").trim() : joined;
  const text = seen.normalize("NFC");
  return { text, invisible: inner !== raw || seen !== joined, decomposed: text !== seen, lineBreak: joined !== inner };
}
