import type { Trouble } from "@/lib/server/practice/faults";

/** What happened in all runs of a proof, for its last lines. */
export class Tally {
  runs = 0;
  confirmations = 0;
  arrivals = 0;
  kills = 0;
  effects = 0;
  readonly ends = new Map<string, number>();
  readonly acts = new Map<string, number>();
  /** disturbances that were set up; one with no times left has happened */
  readonly planned: { name: string; trouble: Trouble }[] = [];

  count(of: Map<string, number>, name: string): void {
    of.set(name, (of.get(name) ?? 0) + 1);
  }

  toString(): string {
    const faults = new Map<string, number>();
    for (const { name, trouble } of this.planned) if (trouble.times === 0) this.count(faults, name);
    const list = (of: Map<string, number>) =>
      [...of].sort(([one], [other]) => one.localeCompare(other)).map(([name, times]) => `  ${times} × ${name}`);
    return [
      `${this.runs} runs, ${this.kills} kills, ${this.confirmations} confirmations that arrived ${this.arrivals} times: ${this.effects} effects`,
      ...["acts", ...list(this.acts), "faults", ...list(faults), "ends", ...list(this.ends)],
    ].join("\n");
  }
}
