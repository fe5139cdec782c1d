import { expect, test } from "vitest";
import { deskWith, textOf } from "./desk-fixture";

const askedIn = async (text: string) => {
  const { review } = await deskWith(text);
  const { ties, missing, headers } = review.understood;
  const login = headers.find(({ column }) => column === "login")?.name ?? null;
  return { login, asked: ties.map(({ headers: tied }) => tied.map((index) => headers[index]?.name)), missing };
};
const list = (header: string, ...people: readonly string[]) =>
  [`${header};Lieu;Date;Période`, ...people.map((person) => `${person};Paris;2026-03-09;Matin`)].join("\n");
const plan = (header: string, ...lines: readonly string[]) =>
  [`${header};2026-03-09;2026-03-10;2026-03-11`, ...lines.map((line) => `${line};B;B;B`)].join("\n");

for (const [what, header, ...people] of [
  ["employee numbers", "Matricule", "00123", "00124"],
  ["employee numbers in English", "Employee number", "1001", "1002"],
  ["names", "Collaborateur", "Jean Dupont", "Anne Martin"],
  ["names in German", "Mitarbeiter", "Muster, Eva", "Beispiel, Jan"],
] as const)
  test(`${what} are not taken for logins without a question`, async () => {
    expect(await askedIn(list(header, ...people))).toMatchObject({ login: null, asked: [[header]] });
    expect(await askedIn(plan(header, ...people))).toMatchObject({ login: null, asked: [[header]] });
  });

test("logins under a header that names people are logins; so is anything under one that says login", async () => {
  expect(await askedIn(list("Collaborateur", "jdupont", "anne.martin", "Jean Dupont"))).toMatchObject({
    login: "Collaborateur",
    asked: [],
  });
  expect(await askedIn(list("Login", "00123", "00124"))).toMatchObject({ login: "Login", asked: [] });
});

test("answered, the numbers go as they stand", async () => {
  const desk = await deskWith(list("Matricule", "00123"));
  expect(await textOf(desk)).toBeNull();
  await desk.apply({ type: "map-header", column: "login", header: 0 });
  expect(await textOf(desk)).toContain("00123;Paris;;2026-03-09;FirstHalf");
});

test("a plan's first column is not its people when its header says otherwise", async () => {
  expect(await askedIn(plan("Service", "RH", "IT"))).toMatchObject({ login: null, missing: ["login"] });
  expect(await askedIn(plan("Nom", "Dupont", "Martin"))).toMatchObject({ login: null, missing: ["login"] });
  expect(await askedIn(plan("Service;Agent", "RH;jdupont", "IT;amartin"))).toMatchObject({ login: "Agent", asked: [] });
  expect(await askedIn(plan("Service;Qui", "RH;jdupont", "IT;amartin"))).toMatchObject({ login: "Qui", asked: [] });
  expect(await askedIn(plan("Groupe A;Qui", "RH;jdupont", "IT;amartin"))).toMatchObject({
    login: null,
    asked: [["Groupe A", "Qui"]],
  });
  expect(await askedIn(plan("", "jdupont", "amartin"))).toMatchObject({ login: "", asked: [] });
});
