const key = "whereabouts.coming-back";

/**
 * The page is left by a way that leads back to it, as a reload or a sign-in that somebody asked for: the draft is then
 * opened again without a question. Kept by this tab alone; where it keeps nothing, the draft is offered as ever.
 */
export const comingBack = {
  promise(): void {
    try {
      sessionStorage.setItem(key, "1");
    } catch {
      // this browser keeps nothing
    }
  },
  /** True once after a promise. */
  kept(): boolean {
    try {
      const promised = sessionStorage.getItem(key) !== null;
      sessionStorage.removeItem(key);
      return promised;
    } catch {
      return false;
    }
  },
};
