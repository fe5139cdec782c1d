import compile from "icu-minify/compile";
import { describe, expect, test } from "vitest";
import { problemKinds } from "../imports/problem";
import { messagesOf } from "./compiled";
import { en } from "./en";
import { type Language, languageList, localeOf } from "./languages";
import { lastWords } from "./last-words";

/** What a sentence asks for: its arguments and tags, the ways a `select` may go, and its plurals with the categories they know. */
type Asked = { names: Set<string>; tags: Set<string>; choices: Map<string, Set<string>>; plurals: Set<string>[] };

/** Walks the parts that icu-minify writes: [argument], [argument, kind, options] or [tag, part, …]. */
function askedBy(text: string): Asked {
  const asked: Asked = { names: new Set(), tags: new Set(), choices: new Map(), plurals: [] };
  const visit = (part: unknown) => {
    if (!Array.isArray(part)) return;
    const [name, kind, options] = part;
    if (part.length > 1 && (typeof kind !== "number" || kind === 0)) {
      asked.tags.add(name);
      for (const each of part.slice(1)) visit(each);
      return;
    }
    asked.names.add(name);
    if (kind !== 1 && kind !== 2) return;
    const ways = new Set(Object.keys(options));
    if (kind === 2) asked.plurals.push(ways);
    else asked.choices.set(name, new Set([...(asked.choices.get(name) ?? []), ...ways]));
    for (const way of Object.values(options)) if (Array.isArray(way)) for (const each of way) visit(each);
  };
  const parts = compile(text);
  if (Array.isArray(parts)) for (const part of parts) visit(part);
  return asked;
}

function sentences(part: object, path: string[] = []): [path: string, text: string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[[...path, key].join("."), value]] : sentences(value, [...path, key]),
  );
}

/** The words of a sentence, without its arguments. */
function wordsOf(text: string): string[] {
  const texts = (part: unknown): string[] => {
    if (typeof part === "string") return [part];
    if (!Array.isArray(part)) return [];
    const [, kind, options] = part;
    if (typeof kind !== "number" || kind === 0) return part.slice(1).flatMap(texts);
    return kind > 3
      ? []
      : Object.values(Object(options)).flatMap((way) => (Array.isArray(way) ? way : [way]).flatMap(texts));
  };
  const parts = compile(text);
  return (
    (Array.isArray(parts) ? parts : [parts])
      .flatMap(texts)
      .join(" ")
      .match(/\p{L}+/gu) ?? []
  );
}

/** Words that are the same everywhere, then those that a language shares with English. */
const everywhere =
  "Whereabouts Lucca Office CSV UTF SHA JSON Excel Windows Mac ISO Unicode FullDay FirstHalf SecondHalf true false xlsx template undo Esc Tab Enter Delete Ctrl A C F H V X Y Z jdupont Paris";
const shared: Record<Language, string> = {
  pl: "Login Separator big endian Test test Demo demo Sandbox sandbox Import",
  pt: "Login big endian Sandbox sandbox",
  nl: "Login big endian Week is Privacy Test test Demo demo Sandbox sandbox Account",
  it: "Login Area big endian Privacy Test test Demo demo Sandbox sandbox File Account",
  es: "Error error big endian Demo demo Sandbox sandbox",
  de: "Login Person In Test Demo Sandbox",
  fr: "Date Corrections Production production Test test Service Client Matin oui",
  en: "",
};

const english = new Map(sentences(en));
/** "many" of the Romance languages begins at a million; without it they take "other", which reads as well. */
const optional = "many";
const categoriesOf = (locale: string) =>
  new Intl.PluralRules(locale)
    .resolvedOptions()
    .pluralCategories.filter((way) => way !== optional || locale === "pl-PL");
const inOrder = (set: Iterable<string> = []) => [...set].sort();

const all = await Promise.all(
  languageList.map(async (language) => [language, new Map(sentences(await messagesOf(language)))] as const),
);

for (const [language, spoken] of all)
  describe(language, () => {
    const differing = (differs: (text: string, original: string) => boolean) =>
      [...spoken]
        .filter(([path, text]) => differs(text, english.get(path) ?? ""))
        .map(([path, text]) => `${path}: ${text}`);

    test("has the sentences of English, no more and no less", () =>
      expect(inOrder(spoken.keys())).toEqual(inOrder(english.keys())));

    test("no sentence is empty, and every one can be read", () =>
      expect(
        differing((text) => {
          try {
            return text.trim() === "" || compile(text).length === 0;
          } catch {
            return true;
          }
        }),
      ).toEqual([]));

    test("every sentence asks for what its English one asks for", () =>
      expect(
        differing((text, original) => {
          const [asked, expected] = [askedBy(text), askedBy(original)];
          return (
            inOrder(asked.names).join() !== inOrder(expected.names).join() ||
            inOrder(asked.tags).join() !== inOrder(expected.tags).join()
          );
        }),
      ).toEqual([]));

    test("every choice goes the ways it goes in English", () =>
      expect(
        differing((text, original) =>
          [...askedBy(original).choices].some(
            ([name, ways]) => inOrder(askedBy(text).choices.get(name)).join() !== inOrder(ways).join(),
          ),
        ),
      ).toEqual([]));

    test("every plural knows the numbers that this language tells apart", () =>
      expect(
        differing((text) =>
          askedBy(text).plurals.some((ways) => {
            // what differs for certain numbers alone is the same for all others
            const named = [...ways].filter((way) => !way.startsWith("="));
            return named.length > 1 && !categoriesOf(localeOf(language)).every((way) => ways.has(way));
          }),
        ),
      ).toEqual([]));

    test("every kind of problem has a title, an explanation and a next step", () => {
      const parts = problemKinds.flatMap((kind) => ["title", "explanation", "action"].map((part) => `${kind}.${part}`));
      expect(parts.filter((part) => (spoken.get(`problems.${part}`)?.length ?? 0) < 8)).toEqual([]);
    });

    test("has its last words", () =>
      expect(Object.values(lastWords[language]).every((words) => words.length > 4)).toBe(true));

    const same = new Set(`${everywhere} ${shared[language]}`.split(" "));
    if (language !== "en")
      test("nothing is left in English that should not be", () =>
        expect(
          differing(
            (text, original) =>
              (text === original && !wordsOf(text).every((word) => same.has(word))) ||
              wordsOf(text).some((word) => /^(the|with|your|which)$/i.test(word)),
          ),
        ).toEqual([]));
  });
