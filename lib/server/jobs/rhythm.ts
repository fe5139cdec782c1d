/** Seconds between two questions to Lucca: soon at first, then every 5 s for two minutes, then every 10 s (design §5). */
const first = [1, 2, 3];
const often = 5;
const oftenTimes = 120 / often;
const seldom = 10;

/**
 * How long to wait before asking Lucca, in milliseconds.
 *
 * in  which question this is since tracking began, from 1; 0 = the one at once after a restart
 */
export function pauseBefore(question: number): number {
  if (question === 0) return 0;
  return 1_000 * (first[question - 1] ?? (question <= first.length + oftenTimes ? often : seldom));
}

/** Pauses before the next try for an outcome that is late although progress is 100: 3 in about 10 s (contract §16.12). */
export const lateOutcomePauses: readonly number[] = [2_000, 3_000, 5_000];

/** Pauses between tries to write down what already happened, while disk or database refuse; the last one repeats. */
export const writePauses: readonly number[] = [500, 1_000, 2_000, 5_000];
