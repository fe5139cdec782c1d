import { clean } from "./clean";
import type { RowId } from "./command";
import { fold } from "./fold";
import type { Mapping } from "./match-headers";
import type { RowFinding } from "./row-oddities";
import type { Table } from "./table";

/** A status has few distinct texts. */
const mostDistinct = 30;

/** What an export says of a request that was turned down or is not decided, folded; the eight languages. */
const words: ReadonlySet<string> = new Set(
  (
    "refuse refusee refused rejete rejetee rejected declined denied notapproved unapproved nonvalide nonvalidee nonapprouve nonapprouvee " +
    "enattente enattentedevalidation enattentedapprobation enattentevalidation avalider pending pendingapproval awaitingapproval brouillon draft " +
    "submitted requested soumis soumise demandee eingereicht beantragt aangevraagd richiesto solicitado zlozony " +
    "abgelehnt zuruckgewiesen nichtgenehmigt ausstehend entwurf wartetaufgenehmigung zurgenehmigung rechazado rechazada denegado denegada pendiente " +
    "pendientedeaprobacion borrador noaprobado rifiutato rifiutata respinto respinta inattesa inattesadiapprovazione bozza nonapprovato afgewezen " +
    "geweigerd afgekeurd nietgoedgekeurd inbehandeling inafwachting recusado recusada rejeitado rejeitada pendente rascunho naoaprovado " +
    "odrzucono odrzucony odrzucona oczekuje oczekujacy oczekujenazatwierdzenie niezatwierdzono niezatwierdzony szkic"
  ).split(" "),
);

/**
 * Rows that a column we do not send calls refused or pending: read without it, they would be imported like the approved ones. They are marked
 * in the table and said; what counts only the admin knows.
 */
export function markUnapproved(table: Table, mapping: Mapping): void {
  const taken = Object.values(mapping);
  for (const [index, { dictionary, codes }] of table.columns.entries()) {
    const { texts } = dictionary;
    if (taken.includes(index) || texts.length > mostDistinct) continue;
    const isUnapproved = texts.map((text) => words.has(fold(clean(text, "name").text)));
    if (!isUnapproved.includes(true)) continue;
    if (table.unapproved.length === 0) table.unapproved = new Uint8Array(table.rows);
    const marks = table.unapproved;
    for (let row = 0; row < codes.length; row += 1) if (isUnapproved[codes[row] ?? 0]) marks[row] = 1;
  }
}

const unapproved: RowFinding = { level: "warning", rule: "row-unapproved", column: null };

/** What is to be said of a row's approval; every row of an export may be pending, so it is no oddity of its shape. */
export const approvalOf = ({ unapproved: marks }: Table, row: RowId): readonly RowFinding[] =>
  marks[row] === 1 ? [unapproved] : [];
