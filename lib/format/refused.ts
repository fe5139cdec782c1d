import type { Refusal } from "./conversation";

/** Thrown while reading, caught where reading began: nobody above sees an exception. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}
