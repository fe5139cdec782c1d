import { expect, test } from "vitest";
import { type Column, columns } from "./columns";
import { looksLikeGrid, matchHeaders } from "./match-headers";

/** The header found for each column, "?" for a tie. */
function matched(...names: string[]): Partial<Record<Column, string>> {
  const { mapping, ties } = matchHeaders(names);
  const found = columns.flatMap((column) => {
    const index = mapping[column];
    if (index !== null) return [[column, names[index]] as const];
    return ties.some((tie) => tie.column === column) ? [[column, "?"] as const] : [];
  });
  return Object.fromEntries(found);
}

for (const [language, names] of Object.entries({
  guide: [...columns],
  French: ["Identifiant", "Lieu de travail", "Zone", "Date", "Période", "Commentaire", "Suppression"],
  "French in capitals": ["LOGIN LUCCA", "LIEU", "ZONE", "JOUR", "DEMI-JOURNÉE", "REMARQUES", "ANNULER"],
  English: ["Username", "Workplace", "Area", "Day", "Day part", "Comments", "Delete"],
  German: ["Benutzername", "Arbeitsort", "Bereich", "Datum", "Tagesteil", "Bemerkung", "Löschen"],
  Spanish: ["Usuario", "Centro de trabajo", "Zona", "Fecha", "Momento del día", "Observaciones", "Eliminar"],
  Italian: ["Utente", "Luogo di lavoro", "Area", "Data", "Parte della giornata", "Commento", "Cancella"],
  Dutch: ["Gebruikersnaam", "Werkplek", "Gebied", "Datum", "Dagdeel", "Opmerking", "Verwijderen"],
  Portuguese: ["Utilizador", "Local de trabalho", "Área", "Data", "Período", "Comentário", "Eliminar"],
  Polish: ["Użytkownik", "Miejsce pracy", "Strefa", "Data", "Pora dnia", "Uwagi", "Usuń"],
  "spaces, stars and formats": [
    " login *",
    "work_location_name",
    "area-name",
    "Date (JJ/MM/AAAA)",
    "position\n(matin…)",
    "comment",
    "is deletion",
  ],
  "two languages": [
    "Login / User",
    "Lieu de travail | Work location",
    "Date Datum",
    "Période - Period",
    "Remarque/Remark",
  ],
  "the name of a table before them": ["employee.login", "Planning[Lieu]", "schedule.workDate", "schedule.day_part"],
  "what their cells may say behind them": ["Date", "Période M / A / J", "Suppression O/N"],
  questions: ["Login ?", "Where?", "Which day?", "1/2 journée"],
}))
  test(`headers in ${language} are all known`, () => expect(Object.values(matched(...names))).toEqual(names));

test("the guide's own name beats a synonym", () =>
  expect(matched("login", "User", "date", "Jour")).toEqual({ login: "login", date: "date" }));

test("a word that only names a person counts where nothing better is there", () => {
  expect(matched("Collaborateur", "Lieu")).toEqual({ login: "Collaborateur", workLocationName: "Lieu" });
  expect(matched("Employee", "Login")).toEqual({ login: "Login" });
});

test("two headers that fit equally stay open", () => {
  expect(matched("Login", "Date", "date")).toEqual({ login: "Login", date: "?" });
  expect(matched("Login", "Date", "Jour")).toEqual({ login: "Login", date: "?" });
  expect(matchHeaders(["Login", "Date", "Date"]).ties).toEqual([{ column: "date", headers: [1, 2] }]);
});

test("names of people, departments and empty headers are not ours", () =>
  expect(matched("", "Nom", "Prénom", "Service", "firstName", "lastName", "reason", "line")).toEqual({}));

test("a header of parts that mean different things, or nothing, is not ours", () =>
  expect(matched("Date / Lieu", "employee.group", "Site - Équipe", "Planning[Statut]", "Jour Site")).toEqual({}));

test("days or weekdays as headers make a grid", () => {
  expect(looksLikeGrid(["Login", "09/03/2026", "10/03/2026"])).toBe(true);
  expect(looksLikeGrid(["Login", "Lundi", "Mardi"])).toBe(true);
  expect(looksLikeGrid(["Login", "Date", "Lieu"])).toBe(false);
});
