import { clean } from "./clean";
import type { FileColumn } from "./file-column";
import type { HeaderMatch } from "./match-headers";
import { namesDeletion } from "./read-deletion";

/** An action or a status has few distinct texts; a column of remarks that mention deletions has many. */
const mostDistinct = 30;

/**
 * "Supprimer" in a column that feeds nothing ("Action", "Type", "Statut") may mean that the row deletes: read as it stands, it would
 * create what should go. Such a column is left open until the admin says whether it is the one of deletions.
 */
export function withDeletionAsked(match: HeaderMatch, columns: readonly FileColumn[]): HeaderMatch {
  const { mapping, ties } = match;
  if (mapping.isDeletion !== null || ties.some(({ column }) => column === "isDeletion")) return match;
  const taken = new Set([...Object.values(mapping), ...ties.flatMap(({ headers }) => headers)]);
  const headers = columns.flatMap(({ dictionary: { texts } }, index) => {
    const isAction = texts.length <= mostDistinct && texts.some((text) => namesDeletion(clean(text, "name").text));
    return isAction && !taken.has(index) ? [index] : [];
  });
  return headers.length === 0 ? match : { ...match, ties: [...ties, { column: "isDeletion", headers }] };
}
