import { expect, test } from "vitest";
import { choiceCookie, chooseLanguage, keptChoice } from "./choice";
import { languageList, languages } from "./languages";

for (const [accepted, language] of [
  ["fr", "fr"],
  ["fr-CA,fr;q=0.8,en;q=0.5", "fr"],
  ["nl-BE", "nl"],
  ["pt-BR;q=0.9, de;q=0.8", "pt"],
  ["en;q=0.4, PL-pl;q=0.9", "pl"],
  ["de;q=0.7, it", "it"],
  ["sv, de;q=0.1", "de"],
  ["de;q=0, es;q=0.2", "es"],
  ["ja, *;q=0.5, fr;q=0.1", "en"],
  ["ja", "en"],
  ["constructor, toString", "en"],
  [";;q=,,=", "en"],
  [`${"x".repeat(4000)},it`, "it"],
  ["", "en"],
  [null, "en"],
] as const)
  test(`a browser that asks for "${accepted?.slice(0, 40)}" is answered in ${language}`, () =>
    expect(chooseLanguage(undefined, accepted)).toBe(language));

test("what was chosen counts more than what the browser asks for", () => {
  expect(chooseLanguage("it", "fr")).toBe("it");
  for (const stranger of ["", "xx", "__proto__", "pseudo"]) expect(chooseLanguage(stranger, "fr")).toBe("fr");
});

test("the pseudo-language is there when the server allows it, and only then", () => {
  expect(chooseLanguage("pseudo", "fr", true)).toBe("pseudo");
  expect(chooseLanguage(undefined, "pseudo", true)).toBe("en");
});

test("a choice is kept for a year, for this site alone", () =>
  expect(keptChoice("en")).toBe(`${choiceCookie}=en; Path=/; Max-Age=31536000; SameSite=Lax`));

test("every language has a name of its own and a locale that dates can be written in", () => {
  const named = languageList.map((language) => languages[language]);
  expect(new Set(named.map(({ name }) => name)).size).toBe(languageList.length);
  for (const { locale } of named) expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
});
