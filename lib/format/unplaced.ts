import type { EchoedLine, Unplaced, UnplacedGroup } from "./conversation";

type Finding = { level: "error" | "warning"; line: number | null; said: string; echo: EchoedLine | null };

/** Lucca may say a great deal that no row is found for: the page gets the first of it, and counts. */
const mostGroups = 20;
const mostExamples = 3;

/** Gathers what Lucca said about lines that no row agrees with: equal words together, with the first lines of each. */
export class UnplacedFindings {
  readonly #groups = new Map<
    string,
    UnplacedGroup & { examples: { line: number | null; echo: EchoedLine | null }[] }
  >();
  #errors = 0;

  add({ level, line, said, echo }: Finding): void {
    if (level === "error") this.#errors += 1;
    const key = `${level} ${said}`;
    const group = this.#groups.get(key) ?? { level, said, count: 0, examples: [] };
    group.count += 1;
    if (group.examples.length < mostExamples) group.examples.push({ line, echo });
    this.#groups.set(key, group);
  }

  summary(): Unplaced {
    return {
      errors: this.#errors,
      kinds: this.#groups.size,
      groups: [...this.#groups.values()].slice(0, mostGroups),
    };
  }
}
