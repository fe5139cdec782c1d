import type { Review } from "@/lib/format/conversation";

type Unplaced = Review["unplaced"][number];
export type UnplacedGroup = Pick<Unplaced, "level" | "said"> & { count: number; examples: readonly Unplaced[] };

/** What Lucca said about lines that no row agrees with, equal words together, with the first three lines of each. */
export function unplacedGroups(unplaced: readonly Unplaced[]): readonly UnplacedGroup[] {
  const groups = new Map<string, Unplaced[]>();
  for (const finding of unplaced) {
    const key = `${finding.level} ${finding.said}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ level: first.level, said: first.said, count: all.length, examples: all.slice(0, 3) }] : [];
  });
}
