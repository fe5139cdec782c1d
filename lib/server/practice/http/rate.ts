/** Counts requests in a sliding minute (contract §14: 50 for all integrations together). */
export class RateWindow {
  #times: number[] = [];

  constructor(private readonly now: () => number) {}

  /** Null when one more request is fine (and it is counted), otherwise the whole seconds to wait. */
  take(limit: number): number | null {
    const now = this.now();
    this.#times = this.#times.filter((time) => time > now - 60_000);
    if (this.#times.length < limit) {
      this.#times.push(now);
      return null;
    }
    const free = this.#times[this.#times.length - limit];
    return free === undefined ? 60 : Math.max(1, Math.ceil((free + 60_000 - now) / 1000));
  }

  forget(): void {
    this.#times = [];
  }
}
