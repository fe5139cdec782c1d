import { clean } from "./clean";
import { fold } from "./fold";
import { headerWords } from "./header-words";
import type { HeaderMatch } from "./match-headers";
import { namesDeletion, readDeletion } from "./read-deletion";
import type { Table } from "./table";

/** Headers of what is to be done with a row, folded; their cells may be codes of one letter: "C" and "S", "A" and "D", "+" and "-". */
const actionWords: ReadonlySet<string> = new Set(
  (
    "action actions typeaction typedaction operation operations typeoperation typedoperation op mouvement typemouvement typedemouvement mode crud " +
    "aktion vorgang operationtype actiontype accion operacion tipodeoperacion azione operazione actie bewerking acao operacao akcja operacja"
  ).split(" "),
);
const deletionWords: ReadonlySet<string> = new Set(headerWords.isDeletion.usual.split(" "));
/** "Delete flag", "Suppression demandée": a header that speaks of deleting among other words. */
const namesDeletions = (name: string): boolean =>
  name.split(/[\s_./()[\]-]+/).some((word) => deletionWords.has(fold(word)));
const isDeletionCode = (text: string): boolean => /^(?:[dsrlexb]|del|sup|supp|rem|elim|canc|usun)$/i.test(text);

/** An action or a status has few distinct texts; a column of remarks that mention deletions has many. */
const mostDistinct = 30;

/**
 * "Supprimer" in a column that feeds nothing ("Action", "Type", "Statut") may mean that the row deletes: read as it stands, it would
 * create what should go. Such a column is left open until the admin says whether it is the one of deletions.
 */
export function withDeletionAsked(
  match: HeaderMatch,
  { headers: names, columns }: Pick<Table, "headers" | "columns">,
): HeaderMatch {
  const { mapping, ties } = match;
  if (mapping.isDeletion !== null || ties.some(({ column }) => column === "isDeletion")) return match;
  const taken = new Set([...Object.values(mapping), ...ties.flatMap(({ headers }) => headers)]);
  const headers = columns.flatMap(({ dictionary: { texts } }, index) => {
    if (taken.has(index) || texts.length > mostDistinct) return [];
    const said = texts.map((text) => clean(text, "name").text);
    if (namesDeletions(names[index] ?? "") && said.some((text) => readDeletion(text) !== false)) return [index];
    const isCoded = actionWords.has(fold(names[index] ?? "")) && (said.some(isDeletionCode) || said.includes("-"));
    return isCoded || said.some(namesDeletion) ? [index] : [];
  });
  return headers.length === 0 ? match : { ...match, ties: [...ties, { column: "isDeletion", headers }] };
}
