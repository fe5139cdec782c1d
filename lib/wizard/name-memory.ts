import * as z from "zod/mini";
import type { NameAnswer } from "../format/known";
import type { Storage } from "./column-memory";

/** So many answers are kept per account, the latest first, and so many accounts. */
const most = 500;
const mostAccounts = 10;
const key = "whereabouts.names";

const answer = z.object({ column: z.literal("workLocationName"), from: z.string(), to: z.string() });
const remembered = z.array(z.object({ account: z.string(), answers: z.array(answer) }));
type Remembered = z.infer<typeof remembered>;

/**
 * Which of Lucca's places the admin chose for a text, per account, in this browser. Only pairs that were chosen are kept, nothing else of
 * any row and nobody's name. Nothing here throws: where a browser keeps nothing, nothing is recalled.
 */
export function nameMemory(storage: () => Storage, account: string) {
  const read = (): Remembered => {
    try {
      const parsed = remembered.safeParse(JSON.parse(storage().getItem(key) ?? "[]"));
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  };
  const recall = (): readonly NameAnswer[] => read().find((known) => known.account === account)?.answers ?? [];
  return {
    recall,
    /** The latest answer for a text stands. */
    remember(answers: readonly NameAnswer[]): void {
      if (answers.length === 0) return;
      const isNew = ({ column, from }: NameAnswer) =>
        !answers.some((other) => other.column === column && other.from === from);
      const own = [...answers, ...recall().filter(isNew)].slice(0, most);
      const others = read().filter((known) => known.account !== account);
      try {
        storage().setItem(key, JSON.stringify([{ account, answers: own }, ...others].slice(0, mostAccounts)));
      } catch {
        // this browser keeps nothing: the names are asked about again next time
      }
    },
  };
}
export type NameMemory = ReturnType<typeof nameMemory>;
