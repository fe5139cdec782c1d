/**
 * Finds one character in a text, for a reader that mostly moves forward. What was found is remembered, so that a character
 * that is nowhere is looked for once and not once per cell: reading stays linear in the text whatever it holds.
 */
export class Finder {
  #from = 0;
  #at = -2;

  constructor(
    private readonly text: string,
    private readonly character: string,
  ) {}

  /** The first place at or after `from`; the length of the text when there is none. */
  next(from: number): number {
    if (this.#at >= from && this.#from <= from) return this.#at;
    if (this.#at >= from) {
      // one step back: between `from` and where the last search began nobody has looked yet
      for (let at = from; at < this.#from; at += 1) if (this.text[at] === this.character) return at;
      return this.#at;
    }
    const found = this.text.indexOf(this.character, from);
    this.#from = from;
    this.#at = found === -1 ? this.text.length : found;
    return this.#at;
  }
}

/** A piece of a file and where its delimiters, quotes and line ends are. */
export class Scan {
  readonly delimiters: Finder;
  readonly quotes: Finder;
  readonly lineEnds: Finder;

  /** `last`: nothing comes behind this text. */
  constructor(
    readonly text: string,
    readonly delimiter: string,
    readonly last: boolean,
  ) {
    this.delimiters = new Finder(text, delimiter);
    this.quotes = new Finder(text, '"');
    this.lineEnds = new Finder(text, "\n");
  }
}
