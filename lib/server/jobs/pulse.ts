/**
 * Tells who is dead from beats looked at again and again: whose beat stood still for so many looks in a row, one pause
 * apart. Looks are counted, not time: no clock has to agree with another, or to stay where it was.
 */
export class Pulse {
  readonly #looks: number;
  #still = new Map<string, { beat: number; looks: number }>();

  constructor(looks: number) {
    this.#looks = looks;
  }

  /** One look at everybody else's beat: gives who is dead, and the beat they were seen with last. */
  look(beats: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const still = new Map<string, { beat: number; looks: number }>();
    for (const [id, beat] of beats) {
      const before = this.#still.get(id);
      still.set(id, { beat, looks: before?.beat === beat ? before.looks + 1 : 0 });
    }
    this.#still = still;
    return new Map([...still].flatMap(([id, { beat, looks }]) => (looks >= this.#looks ? [[id, beat] as const] : [])));
  }

  /** The database did not answer: nobody could beat, so nobody is blamed for it. */
  missed(): void {
    this.#still = new Map();
  }
}
