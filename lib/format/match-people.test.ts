import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownPerson } from "./known";
import { PeopleBook } from "./match-people";

const person = (login: string, firstName: string, lastName: string, mail: string | null = null): KnownPerson => ({
  ...{ id: 0, login, firstName, lastName, mail },
  ...{ start: "2020-01-01", end: null },
});
/** All of them are invented. */
const book = new PeopleBook([
  person("aexemple", "Alix", "Exemple", "alix.exemple@acme.example"),
  person("bmodele", "Basile", "Modèle", "basile.modele@acme.example"),
  person("jpdupont", "Jean-Pierre", "Dupont", "jp.dupont@acme.example"),
  person("mdelacroix", "Marie", "de la Croix"),
  person("00123", "Denis", "Inventé"),
  person("jmueller", "Jürgen", "Müller", "J.Mueller@acme.example"),
  person("ggross", "Greta", "Groß"),
  person("JSmith", "John", "Smith", "john@acme.example"),
  person("jsmith2", "John", "Smith", "john.smith@acme.example"),
  person("pmartin", "Paul", "Martin"),
  person("mpaul", "Martin", "Paul"),
  person("inunez", "Íñigo", "Núñez García"),
  person("oconnor", "Sinéad", "O’Connor"),
  person("lnowak", "Łukasz", "Nowak"),
  person("Kim", "Kim", "Berg"),
  person("kim", "Kim", "Holm"),
  person("eve@acme.example", "Eve", "Login"),
  person("anna", "Anna", "Anna"),
]);

/** `rule: logins` for what is open. */
function answerFor(text: string): string {
  const judged = book.judge(text);
  if (judged.as !== "open") return judged.as;
  const { clear, options } = book.offer(text);
  if (judged.rule === "login-unknown") return clear ? "unknown, yet clear" : "unknown";
  return `${judged.rule}: ${options.map(({ to }) => to).join(", ")}${clear === (options.length === 1) ? "" : " (!)"}`;
}

const spellings: [string, string][] = [
  ["aexemple", "listed"],
  ["AEXEMPLE", "login-case: aexemple"],
  ["Aexemple", "login-case: aexemple"],
  ["alix.exemple@acme.example", "login-email: aexemple"],
  ["Alix.Exemple@ACME.example", "login-email: aexemple"],
  ["aexemple@acme.example", "login-email: aexemple"],
  ["aexemple@elsewhere.example", "login-email: aexemple"],
  ["nobody@acme.example", "unknown"],
  ["eve@acme.example", "listed"],
  ["EVE@acme.example", "login-case: eve@acme.example"],
  ["Alix Exemple", "login-name: aexemple"],
  ["EXEMPLE Alix", "login-name: aexemple"],
  ["Exemple, Alix", "login-name: aexemple"],
  ["alix exemple", "login-name: aexemple"],
  ["alix.exemple", "login-name: aexemple"],
  ["alix_exemple", "login-name: aexemple"],
  ["MODÈLE Basile", "login-name: bmodele"],
  ["Basile Modele", "login-name: bmodele"],
  ["modele basile", "login-name: bmodele"],
  ["Basile MODELE", "login-name: bmodele"],
  ["B. Modèle", "unknown"],
  ["Modèle", "unknown"],
  ["Jean-Pierre Dupont", "login-name: jpdupont"],
  ["Jean Pierre Dupont", "login-name: jpdupont"],
  ["DUPONT Jean-Pierre", "login-name: jpdupont"],
  ["Dupont J.-P.", "unknown"],
  ["Jean Dupont", "unknown"],
  ["Marie de la Croix", "login-name: mdelacroix"],
  ["DE LA CROIX Marie", "login-name: mdelacroix"],
  ["Marie Delacroix", "login-name: mdelacroix"],
  ["Marie Lacroix", "unknown"],
  ["00123", "listed"],
  ["123", "login-zeros: 00123"],
  ["0123", "login-zeros: 00123"],
  ["124", "unknown"],
  ["1230", "unknown"],
  ["Denis Invente", "login-name: 00123"],
  ["Jürgen Müller", "login-name: jmueller"],
  ["Juergen Mueller", "login-name: jmueller"],
  ["Jurgen Muller", "login-name: jmueller"],
  ["MÜLLER Jürgen", "login-name: jmueller"],
  ["Mueller, Juergen", "login-name: jmueller"],
  ["j.mueller@acme.example", "login-email: jmueller"],
  ["Greta Gross", "login-name: ggross"],
  ["GROSS Greta", "login-name: ggross"],
  ["Greta Groß", "login-name: ggross"],
  ["jsmith", "login-case: JSmith"],
  ["John Smith", "login-name: JSmith, jsmith2"],
  ["SMITH John", "login-name: JSmith, jsmith2"],
  ["john@acme.example", "login-email: JSmith"],
  ["Paul Martin", "login-name: pmartin, mpaul"],
  ["MARTIN Paul", "login-name: pmartin, mpaul"],
  ["Íñigo Núñez García", "login-name: inunez"],
  ["Inigo Nunez Garcia", "login-name: inunez"],
  ["NÚÑEZ GARCÍA, Íñigo", "login-name: inunez"],
  ["Iñigo Núñez", "unknown"],
  ["Sinead O'Connor", "login-name: oconnor"],
  ["O’CONNOR Sinéad", "login-name: oconnor"],
  ["Sinéad OConnor", "login-name: oconnor"],
  ["Lukasz Nowak", "login-name: lnowak"],
  ["NOWAK Łukasz", "login-name: lnowak"],
  ["KIM", "login-case: Kim, kim"],
  ["kim", "listed"],
  ["Anna Anna", "login-name: anna"],
  ["ACME\\aexemple", "login-within: aexemple"],
  ["acme\\AEXEMPLE", "login-within: aexemple"],
  ["aexemple (EXEMPLE Alix)", "login-within: aexemple"],
  ["Exemple Alix [aexemple]", "login-within: aexemple"],
  ["EXEMPLE Alix - aexemple", "login-within: aexemple"],
  ["Alix Exemple <alix.exemple@acme.example>", "login-within: aexemple"],
  ["mailto:alix.exemple@acme.example", "login-within: aexemple"],
  ["'aexemple", "login-within: aexemple"],
  ["aexemple / bmodele", "login-within: aexemple, bmodele"],
  ["123.0", "login-within: 00123"],
  ["00123,00", "login-within: 00123"],
  ["ACME\\nobody", "unknown"],
  ["aexemple bmodele", "unknown"],
  ["12.5", "unknown"],
  ["aexmple", "unknown"],
  ["nobody", "unknown"],
  ["Direction", "unknown"],
  ["?", "unknown"],
];

describe("what stands for a login", () => {
  test.each(spellings)("%s → %s", (text, expected) => expect(answerFor(text)).toBe(expected));
});

test("of somebody unknown the nearest are shown, and none is taken for the one", () => {
  expect(book.offer("aexmple")).toEqual({ clear: false, options: [] });
  expect(book.nearest("aexmple")).toMatchObject([{ to: "aexemple" }, {}, {}]);
  expect(book.nearest("Jean Dupont")[0]).toMatchObject({ to: "jpdupont", hint: { name: "Jean-Pierre Dupont" } });
});

test("the whole list is searched by login, name and mail, in any order of words", () => {
  const found = (text: string) => book.search(text, 50).map(({ to }) => to);
  expect(found("smith john")).toEqual(["JSmith", "jsmith2"]);
  expect(found("muller")).toEqual(["jmueller"]);
  expect(found("acme.example basile")).toEqual(["bmodele"]);
  expect(found("0012")).toEqual(["00123"]);
  expect(book.search("", 3)).toHaveLength(3);
});

/** A name has a letter: nobody can be found by a dash alone. */
const word = fc
  .string({ unit: fc.constantFrom(..."aàbBéEüñ-’ "), minLength: 1, maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => /\p{L}/u.test(text));
const crowd = fc
  .array(fc.tuple(word, word), { minLength: 1, maxLength: 8 })
  .map((names) => names.map(([first, last], at) => person(`login${at}`, first, last)));

test("whatever the names: nobody is proposed alone when two people fit equally, and every proposal is a login of the list", () => {
  fc.assert(
    fc.property(crowd, fc.nat(7), (people, at) => {
      const one = people[at % people.length];
      if (!one) return;
      const { clear, options } = new PeopleBook(people).offer(`${one.lastName} ${one.firstName}`);
      expect(people.map(({ login }) => login)).toEqual(expect.arrayContaining(options.map(({ to }) => to)));
      const twins = people.filter(
        ({ firstName, lastName }) => firstName === one.firstName && lastName === one.lastName,
      );
      if (twins.length > 1) expect(clear).toBe(false);
      expect(options.map(({ to }) => to)).toContain(one.login);
    }),
  );
});

for (const count of [600, 20_000])
  test(`${count} people: each is found by name, by mail and by capitals`, () => {
    const people = Array.from({ length: count }, (_, n) =>
      person(`p${n}`, `First${n}`, `Lést${n}`, `first${n}@acme.example`),
    );
    const all = new PeopleBook(people);
    for (const n of [0, 1, 17, count - 1]) {
      expect(all.offer(`LEST${n} First${n}`)).toMatchObject({ clear: true, options: [{ to: `p${n}` }] });
      expect(all.offer(`FIRST${n}@acme.example`)).toMatchObject({ clear: true, options: [{ to: `p${n}` }] });
      expect(all.offer(`P${n}`)).toMatchObject({ clear: true, options: [{ to: `p${n}` }] });
    }
    expect(all.judge("q17")).toEqual({ as: "open", rule: "login-unknown" });
  });
