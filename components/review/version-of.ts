import type { Review } from "@/lib/format/conversation";
import type { Comparison } from "@/lib/format/existing-days";

const versions = new WeakMap<Review, WeakMap<object, number>>();
let latest = 0;
/**
 * A number per review and comparison: also what Lucca said changes rows, without being a change of the table (its `revision`). -1 while the file is
 * being read.
 */
export function versionOf(review: Review | null, comparison: Comparison | null): number {
  if (review === null) return -1;
  const ofReview = versions.get(review) ?? new WeakMap<object, number>();
  versions.set(review, ofReview);
  const version = ofReview.get(comparison ?? review) ?? ++latest;
  ofReview.set(comparison ?? review, version);
  return version;
}
