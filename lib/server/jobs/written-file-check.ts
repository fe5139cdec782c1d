import { columns } from "@/lib/format/columns";

const headerLine = Buffer.from(`\uFEFF${columns.join(";")}\r\n`);
const lineFeed = 0x0a;

/**
 * Tells, chunk by chunk, whether a file is one that our Format step wrote: the exact header line, whole lines to the
 * end. Our cells hold no line breaks, so every line feed ends a row.
 *
 * source  guide §1 (header, separator, encoding)
 */
export class WrittenFileCheck {
  bytes = 0;
  #lineEnds = 0;
  #right = true;
  #lastTwo = "";

  read(chunk: Buffer): void {
    const missing = headerLine.subarray(this.bytes, this.bytes + chunk.length);
    this.#right &&= missing.equals(chunk.subarray(0, missing.length));
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) this.#lineEnds += 1;
    this.#lastTwo = (this.#lastTwo + chunk.toString("latin1", Math.max(0, chunk.length - 2))).slice(-2);
    this.bytes += chunk.length;
  }

  /** false as soon as a byte differs from the header line */
  get beginsRight(): boolean {
    return this.#right;
  }

  /** Asked at the end. */
  get isWhole(): boolean {
    return this.#right && this.bytes >= headerLine.length && this.#lastTwo === "\r\n";
  }

  /** without the header */
  get rows(): number {
    return this.#lineEnds - 1;
  }
}
