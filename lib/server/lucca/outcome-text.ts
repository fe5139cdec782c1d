import type { Outcome } from "@/lib/imports/outcome";

/** About a thousand findings. */
const partLength = 256 * 1024;

/**
 * Writes an `Outcome` as JSON while it is read, in parts that together are the whole; every finding on a line of its own.
 * The lists come in the order they are given, each once.
 */
export class OutcomeText {
  #text = "{";
  #open: "errors" | "warnings" | null = null;
  #count = { errors: 0, warnings: 0 };

  add<L extends "errors" | "warnings">(list: L, finding: Outcome[L][number]): void {
    this.#text += this.#open === list ? ",\n" : `${this.#ended()}"${list}":[\n`;
    this.#open = list;
    this.#text += JSON.stringify(finding);
    this.#count[list] += 1;
  }

  count(list: "errors" | "warnings"): number {
    return this.#count[list];
  }

  /** What may be put away: null until it is worth it. */
  part(): string | null {
    if (this.#text.length < partLength) return null;
    const part = this.#text;
    this.#text = "";
    return part;
  }

  /** The last part. */
  end(rest: Omit<Outcome, "errors" | "warnings">): string {
    const { errors, warnings } = this.#count;
    const lists = { ...(errors === 0 && { errors: [] }), ...(warnings === 0 && { warnings: [] }) };
    return `${this.#text}${this.#ended()}${JSON.stringify({ ...lists, ...rest }).slice(1)}`;
  }

  #ended = (): string => (this.#open === null ? "" : "\n],");
}
