import { fold } from "./fold";

/** Folded; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish. */
const yes: ReadonlySet<string> = new Set(
  (
    "true t 1 yes y x vrai v oui o supprimer supprime suppression annuler annule annulation delete deleted deletion remove removed " +
    "cancel cancelled canceled wahr ja j loschen geloscht verdadero si s eliminar eliminado borrar anular vero elimina eliminare " +
    "cancella cancellare waar verwijderen verwijderd verdadeiro sim apagar excluir remover prawda tak usun usunac " +
    "asupprimer supprimee effacer effacee aeffacer effacement todelete tobedeleted zuloschen loeschen zuloeschen " +
    "loschung entfernen zuentfernen streichen aeliminar paraeliminar eliminada suprimir suprimido borrado eliminato eliminata " +
    "daeliminare dacancellare cancellato cancellata rimuovere teverwijderen wissen schrappen aapagar paraapagar apagado apagada " +
    "annulee suppr storniert stornieren storno geannuleerd annuleren annullato annullata annulla cancelado cancelada anulado anulada " +
    "anulowano anulowany eliminacao remocao dousuniecia usunieto skasuj skasowac usuniecie"
  ).split(" "),
);
/** Those of them that are plain yeses, of which a column of anything may hold some. */
const plainYes: ReadonlySet<string> = new Set(
  "true t 1 yes y x vrai v oui o wahr ja j verdadero si s vero waar verdadeiro sim prawda tak".split(" "),
);
const no: ReadonlySet<string> = new Set(
  "false f 0 no n faux non falsch nein falso onwaar nee nao falsz nie".split(" "),
);
const ticks: ReadonlySet<string> = new Set(["✓", "✔", "✔️", "☑", "☑️", "✅", "☒"]);
/** A box that nobody ticked. */
const emptyBoxes: ReadonlySet<string> = new Set(["☐", "□", "[ ]", "[]"]);

/**
 * Reads one `isDeletion` cell, cleaned.
 *
 * out     null when it can be read as neither: that is an error, never a default
 * source  guide §1: true or false; empty (or no such column) is false
 */
export function readDeletion(text: string): boolean | null {
  // whoever writes "oui ?" has not decided
  if (text.includes("?")) return null;
  if (text === "" || emptyBoxes.has(text)) return false;
  // a column of numbers from a program: "1.0", "0,0"
  const word = fold(text.replace(/^([01])[.,]0+$/, "$1"));
  if (yes.has(word) || ticks.has(text)) return true;
  return no.has(word) ? false : null;
}

/** "Supprimer", "deleted": a text that speaks of a deletion by itself, wherever it stands. */
export const namesDeletion = (text: string): boolean => {
  const word = fold(text);
  return yes.has(word) && !plainYes.has(word);
};
