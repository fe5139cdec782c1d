/** Letters that Unicode does not take apart into a plain letter and a mark. */
const whole: Readonly<Record<string, string>> = { ł: "l", ß: "ss", ø: "o", đ: "d", æ: "ae", œ: "oe" };

/** A text for searching in: case and accents aside, spaces and punctuation kept. */
export const foldCase = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[łßøđæœ]/g, (letter) => whole[letter] ?? letter);

/**
 * The bare letters and digits of a text, for comparing words: no case, no accents, no spaces, no punctuation.
 *
 * "Après-midi " and "APRES MIDI" both give "apresmidi".
 */
export const fold = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]/g, "")
    : text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[łßøđæœ]/g, (letter) => whole[letter] ?? letter)
        .replace(/[^\p{L}\p{N}]/gu, "");
