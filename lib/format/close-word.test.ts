import { expect, test } from "vitest";
import { type Column, columns } from "./columns";
import { matchHeaders } from "./match-headers";

const columnOf = (name: string): Column | null => {
  const { mapping } = matchHeaders([name]);
  return columns.find((column) => mapping[column] === 0) ?? null;
};

for (const [name, column] of Object.entries({
  Identifant: "login",
  "Identifiant Luca": "login",
  "Leiu de travail": "workLocationName",
  Arbeitsrot: "workLocationName",
  Commentarie: "comment",
  Perriode: "position",
  Supression: "isDeletion",
  workLocatonName: "workLocationName",
  Datumm: "date",
}))
  test(`a slip of the pen: ${name} is ${column}`, () => expect(columnOf(name)).toBe(column));

for (const name of [
  "Nom",
  "Lien",
  "Site web",
  "Status",
  "Date de naissance",
  "Zoo",
  "Nome",
  "Jours",
  "Manager",
  "Équipe",
  "Coût",
])
  test(`${name} is near none of our words`, () => expect(columnOf(name)).toBeNull());

test("a word spelt right beats one that is not, and two slips alike stay open", () => {
  expect(matchHeaders(["Identifant", "Identifiant"]).mapping.login).toBe(1);
  expect(matchHeaders(["Identifant", "Idenfiant"]).ties).toEqual([{ column: "login", headers: [0, 1] }]);
});
