import { clean } from "./clean";
import type { Column } from "./columns";
import type { PeopleBook } from "./match-people";
import type { PlaceBook } from "./match-places";
import type { NameJudge } from "./read-name";

/** Lucca's lists, to look names up in; null = this key may not read one, or it is not there yet. */
export type Lists = { places: PlaceBook | null; people: PeopleBook | null };

/** How the names of each column are judged by these lists. */
export function nameJudges(lists: Lists) {
  const trusts = new WeakMap<readonly string[], boolean>();
  const { places, people } = lists;
  return {
    lists,
    /** in  the distinct texts of the file's column: they say whether the list is about the people of this file */
    judgeOf(column: Column, texts: readonly string[]): NameJudge | null {
      if (column === "workLocationName" && places) return { judge: (text) => places.judge(text), unlisted: "error" };
      if (column !== "login" || !people) return null;
      const trusted = trusts.get(texts) ?? listsMost(people, texts);
      trusts.set(texts, trusted);
      return { judge: (text) => people.judge(text), unlisted: trusted ? "error" : "note" };
    },
  };
}

/** A key sees the people its role covers (contract §11): a list that lacks more than a quarter of a file's people proves nothing. */
function listsMost(people: PeopleBook, texts: readonly string[]): boolean {
  const names = new Set(texts.map((text) => clean(text, "name").text));
  names.delete("");
  let known = 0;
  for (const name of names) {
    const judged = people.judge(name);
    if (judged.as !== "open" || judged.rule !== "login-unknown") known += 1;
  }
  return known * 4 >= names.size * 3;
}
