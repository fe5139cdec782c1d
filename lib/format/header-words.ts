import type { Column } from "./columns";

/**
 * What people call our columns, folded; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish.
 * `weak` words name a person or a number that need not be the login: they count only where nothing better is there.
 */
export const headerWords: Readonly<Record<Column, { usual: string; weak: string }>> = {
  login: {
    usual:
      "login loginlucca luccalogin loginid userlogin loginutilisateur identifiant identifiantlucca " +
      "identifiantutilisateur identifiantdeconnexion user username userid utilisateur nomdutilisateur compte benutzer " +
      "benutzername benutzerkennung anmeldename usuario nombredeusuario nombreusuario utente nomeutente gebruiker " +
      "gebruikersnaam inlognaam utilizador nomedeusuario nomedeutilizador uzytkownik nazwauzytkownika identificador " +
      "identifiants idlucca luccaid idutilisateur loginsalarie logincollaborateur logindusalarie logindelutilisateur " +
      "nomdeconnexion employeelogin benutzerid kennung anmeldung anmeldekennung loginname idusuario iddeusuario " +
      "identificativo idutente codiceutente gebruikersid gebruikerscode iduzytkownika identyfikator nazwaloginu " +
      "idutilizador",
    weak:
      "collaborateur collaborateurs employe employee salarie personne person mitarbeiter mitarbeiterin empleado " +
      "colaborador dipendente collaboratore medewerker werknemer pracownik collaboratrice salaries employes employees " +
      "utilisateurs personnel agent agents beschaftigter arbeitnehmer personalnummer mitarbeiternummer mitarbeiterid " +
      "trabajador trabajadora empleados empleada persona lavoratore dipendenti addetto personeelslid personeelsnummer " +
      "medewerkers colaboradora colaboradores funcionario funcionaria trabalhador osoba pracownicy numeripracownika " +
      "nrpracownika matricule matricula numeromatricule nmatricule idrh matriculerh mailprofessionnel emailprofessionnel adressemailprofessionnelle mailpro emailpro workemail workmail mail email courriel adressemail adresseemail " +
      "emailaddress idcollaborateur idsalarie idemploye employeeid employeenumber idempleado iddipendente idcolaborador " +
      "employeeno staffid staffnumber personnelnumber numerodematricule numeroemploye numeroempleado numerodipendente " +
      "werknemernummer matricola numeroagent codesalarie",
  },
  workLocationName: {
    usual:
      "worklocationname worklocation workplace workplacename location locationname place site lieu lieudetravail nomdulieu " +
      "nomdulieudetravail localisation emplacement arbeitsort standort ort lugar lugardetrabajo centrodetrabajo ubicacion " +
      "lieux lieutravail lieudepresence lieuprevu implantation worksite workingplace workinglocation sitename sitedetravail nomdusite arbeitsplatz " +
      "einsatzort arbeitsstatte sitio sitiodetrabajo centro lugartrabajo localidad localita postazione sededilavoro werkplaats standplaats plaats " +
      "locais localtrabalho localizacao posto zaklad stanowisko lokacja " +
      "luogo luogodilavoro sede werkplek werklocatie locatie localdetrabalho local miejscepracy miejsce lokalizacja",
    weak: "where ou wo donde dove waar onde gdzie office bureau buro oficina ufficio kantoor escritorio biuro etablissement",
  },
  areaName: {
    usual:
      "areaname area workarea zones areas nomzone zonedebureau zonename etage floor zone nomdelazone zonename espace bereich arbeitsbereich zona nombredelazona gebied obszar strefa",
    weak: "secteur sector quartier zonedetravail",
  },
  date: {
    usual:
      "date jour day journee datejour jourtravaille datetravail datedetravail datedutravail jourdepresence datapracy terminpracy arbeitstag tagdatum fechadetrabajo datalavoro datadilavoro werkdatum datadetrabalho dzienpracy dataiora datum tag fecha dia data giorno dag dzien datedepresence datedujour datejour workdate",
    weak: "when quand wann cuando quando wanneer kiedy queljour whichday dates dateetheure dateheure datetime dateandtime datumuhrzeit fechayhora dataeora dataehora",
  },
  position: {
    usual:
      "position positions partiejournee partiejour moitie momentdujour demijourneeoujournee dayperiod timeofday halfofday daysegment abschnitt tagesabschnitt tageshalfte halbtags vormittagnachmittag jornada partedia mediodia momentodelgiorno partegiornata mezzagiornata deeldag moment dagsdeel momentododia turnododia czescdoby poradoby polowadnia periode period moment momentdelajournee part daypart partofday partoftheday partiedelajournee partiedujour " +
      "demijournee halfday plage creneau tagesteil tageszeit halbtag zeitraum periodo momento momentodeldia partedeldia " +
      "ampm session sessions shifts 12journee 12jour 12day 12tag half halves halfdays amountofday typedejournee typejournee fullorhalfday tagesart tipodejornada " +
      "partedodia partedellagiornata fascia fasciaoraria franja dagdeel periodedelajournee okres poradnia czescdnia",
    weak: "duree duration turno shift schicht",
  },
  comment: {
    usual:
      "comment comments commentairelibre precision precisions infos info hinweis hinweise notizen nota notas notatki adnotacje bemerking toelichting observacao obs comment commentaire commentaires remarque remarques remark remarks note notes observation observations bemerkung " +
      "bemerkungen kommentar kommentare anmerkung notiz comentario comentarios observaciones observacoes commento commenti " +
      "osservazioni opmerking opmerkingen komentarz uwagi uwaga",
    weak: "description motif",
  },
  isDeletion: {
    usual:
      "isdeletion isdeleted todelete asupprimer supprime suppressions effacer geloscht gelost entfernen streichen eliminado borrado eliminato cancellato verwijderd verwijdering eliminada apagado usunieto skasuj deletion delete deleted suppression supprimer suppr asupprimer annuler annulation annule cancel cancelled canceled " +
      "cancellation remove loschen loeschen loschung stornieren storno eliminar eliminacion borrar anular supresion cancella " +
      "cancellare elimina eliminare annulla verwijderen annuleren apagar excluir remover eliminacao usun usunac usuniecie",
    weak: "",
  },
};

/** Words that are close to ours in spelling and mean something else. */
export const strangers: ReadonlySet<string> = new Set(
  (
    "state status statut stade situation notation motifs nombre name names vorname nachname jours heures debut update dated postes posten " +
    "lieutenant commande commandes content contents reason raison department departement service equipe team manager"
  ).split(" "),
);

/** What labels the rows of a plan and is no login: names, teams, places. Such a column is taken for people only when the admin says so. */
export const otherLabels: ReadonlySet<string> = new Set(
  (
    "nom noms nomprenom nometprenom prenomnom prenom prenoms name names fullname firstname lastname surname vorname nachname familienname " +
    "nombre nombres apellido apellidos nombreyapellidos nome nomes cognome nomecognome apelido naam voornaam achternaam imie nazwisko " +
    "imieinazwisko service services equipe equipes team teams departement department abteilung bereich direction division pole unite " +
    "groupe group gruppe grupo gruppo groep grupa servicio equipo departamento reparto ufficio afdeling dzial zespol equipa fonction " +
    "function funktion poste role manager responsable site lieu statut status contrat contract n no nr num numero number nummer total"
  ).split(" "),
);
