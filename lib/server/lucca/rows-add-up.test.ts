import fc from "fast-check";
import { expect, test } from "vitest";
import { countsIn, isWhole, tallyOf } from "@/lib/imports/result";
import { inMemory } from "./fakes/store";
import { openOutcomeReader } from "./read-outcome";

const id = "9f0c2a6e-3c1b-4f57-8d0e-5b7a2f4c1d90";

const left = fc.constant(undefined);
const count = fc.oneof(fc.nat(40), fc.constant(null), left, fc.constantFrom("7", -1, 2.5, "many"));
const summary = fc.oneof(
  fc.record({ count, descriptions: fc.constantFrom(null, undefined, ["x"]) }),
  fc.constant(null),
  left,
);
const error = fc.record({ lineNumber: fc.oneof(fc.nat(30), fc.constant(null), left), error: fc.constant("no") });
const errors = fc.oneof(fc.array(error, { maxLength: 30 }), fc.constant(null), left);
const replies = fc.record({
  summaryId: fc.constant(id),
  userLocationsCreatedSummary: summary,
  userLocationsDeletedSummary: summary,
  errorLines: errors,
  warningLines: fc.oneof(fc.array(fc.record({ warning: fc.constant("perhaps") })), fc.constant(null), left),
});

/** What Lucca plainly said: a whole number from 0 on, also as a text. */
const plain = (said: { count?: unknown } | null | undefined): number | null => {
  const number = said?.count === "7" ? 7 : said?.count;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : null;
};

test("whatever Lucca reports, the numbers add up to the rows sent, or the page says why they do not", () =>
  fc.assert(
    fc.asyncProperty(replies, fc.nat(60), fc.nat(200), async (reply, sent, cut) => {
      const text = JSON.stringify(reply);
      const whole = text.slice(0, Math.max(60, text.length - (cut < 150 ? 0 : cut - 150)));
      const store = inMemory();
      const reader = openOutcomeReader(id, store);
      await reader.begin();
      await reader.chunk(Buffer.from(whole));
      const reading = await reader.end(whole);
      const known = reading.is === "outcome" ? reading.summary : reading.is === "unusable" ? reading.known : null;
      const { created: changed = null, deleted = null, refusedRows: refused = null, complete = false } = known ?? {};
      const tally = tallyOf(sent, known && { changed, deleted, refused, complete });

      // The counts that are kept tell the same as the findings they were counted in.
      if (known) expect(tally).toEqual(tallyOf(sent, countsIn(store.outcome())));
      if (tally.adds) {
        const numbers = [tally.changed, tally.deleted, tally.refused, tally.unaccounted];
        expect(numbers.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
        expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(sent);
        expect(isWhole(tally)).toBe(tally.changed + tally.deleted === sent);
      } else if (whole === text) {
        const told = [plain(reply.userLocationsCreatedSummary), plain(reply.userLocationsDeletedSummary)] as const;
        expect([tally.changed, tally.deleted]).toEqual(told);
        expect(tally.why).toBe(told.includes(null) ? "not-reported" : "more-than-sent");
      } else expect(tally.why).toBe(known ? "findings-cut" : "not-reported");
    }),
    { numRuns: 500 },
  ));
