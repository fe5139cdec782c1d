import type { Column } from "./columns";

/**
 * What people call our columns, folded; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish.
 * `weak` words name a person or a number that need not be the login: they count only where nothing better is there.
 */
export const headerWords: Readonly<Record<Column, { usual: string; weak: string }>> = {
  login: {
    usual:
      "login loginlucca luccalogin loginid userlogin loginutilisateur identifiant identifiantlucca identifiantutilisateur " +
      "identifiantdeconnexion user username userid utilisateur nomdutilisateur compte benutzer benutzername benutzerkennung " +
      "anmeldename usuario nombredeusuario nombreusuario utente nomeutente gebruiker gebruikersnaam inlognaam utilizador " +
      "nomedeusuario nomedeutilizador uzytkownik nazwauzytkownika identificador",
    weak:
      "collaborateur collaborateurs employe employee salarie personne person mitarbeiter mitarbeiterin empleado colaborador dipendente " +
      "collaboratore medewerker werknemer pracownik matricule mail email courriel adressemail adresseemail emailaddress",
  },
  workLocationName: {
    usual:
      "worklocationname worklocation workplace workplacename location locationname place site lieu lieudetravail nomdulieu " +
      "nomdulieudetravail localisation emplacement arbeitsort standort ort lugar lugardetrabajo centrodetrabajo ubicacion " +
      "luogo luogodilavoro sede werkplek werklocatie locatie localdetrabalho local miejscepracy miejsce lokalizacja",
    weak: "office bureau buro oficina ufficio kantoor escritorio biuro etablissement",
  },
  areaName: {
    usual:
      "areaname area workarea zone nomdelazone zonename espace bereich arbeitsbereich zona nombredelazona gebied obszar strefa",
    weak: "secteur sector quartier zonedetravail",
  },
  date: {
    usual: "date jour day datum tag fecha dia data giorno dag dzien datedepresence datedujour datejour workdate",
    weak: "dates",
  },
  position: {
    usual:
      "position periode period moment momentdelajournee part daypart partofday partoftheday partiedelajournee partiedujour " +
      "demijournee halfday plage creneau tagesteil tageszeit halbtag zeitraum periodo momento momentodeldia partedeldia " +
      "partedodia partedellagiornata fascia fasciaoraria franja dagdeel periodedelajournee okres poradnia czescdnia",
    weak: "duree duration turno",
  },
  comment: {
    usual:
      "comment comments commentaire commentaires remarque remarques remark remarks note notes observation observations bemerkung " +
      "bemerkungen kommentar kommentare anmerkung notiz comentario comentarios observaciones observacoes commento commenti " +
      "osservazioni opmerking opmerkingen komentarz uwagi uwaga",
    weak: "description motif",
  },
  isDeletion: {
    usual:
      "isdeletion deletion delete deleted suppression supprimer suppr asupprimer annuler annulation annule cancel cancelled canceled " +
      "cancellation remove loschen loeschen loschung stornieren storno eliminar eliminacion borrar anular supresion cancella " +
      "cancellare elimina eliminare annulla verwijderen annuleren apagar excluir remover eliminacao usun usunac usuniecie",
    weak: "",
  },
};
