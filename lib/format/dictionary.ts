/**
 * The distinct texts of one column of the file, in order of first appearance. Code 0 is always the empty text, so that
 * a column without a filled cell needs no memory at all.
 */
export class Dictionary {
  readonly texts: string[] = [""];
  readonly #codes = new Map<string, number>([["", 0]]);

  /** The code of a text as the parser cut it from its piece of the file. */
  codeOf(raw: string): number {
    return this.#codes.get(raw) ?? this.#unified(raw);
  }

  /** The code of a text that is there already, else undefined. */
  find(text: string): number | undefined {
    return this.#codes.get(text);
  }

  /** Gives a code to a text that has none yet, and no line end of CRLF in it. */
  add(text: string): number {
    const code = this.texts.length;
    const own = ownCopy(text);
    this.texts.push(own);
    this.#codes.set(own, code);
    return code;
  }

  #unified(raw: string): number {
    if (!raw.includes("\r")) return this.add(raw);
    // what is left of a CRLF: once per distinct text here, instead of once per row
    const text = raw.replace(/\r$/, "").replace(/\r\n?/g, "\n");
    const code = this.#codes.get(text) ?? this.add(text);
    if (this.texts.length < 4096) this.#codes.set(ownCopy(raw), code);
    return code;
  }
}

/** A short text cut from a long one keeps the long one alive; this one does not. */
const ownCopy = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
