import compile from "icu-minify/compile";
import { en, type Messages } from "./en";
import { type Language, langOf, type Spoken } from "./languages";
import { pseudo } from "./pseudo";

/** A sentence taken apart: its text, or its parts as icu-minify writes them. The browser needs no reader of ICU for it. */
export type Sentence = string | readonly unknown[];
/** The sentences of one language in the shape of `Messages`. */
export type Words = { [key: string]: Sentence | Words };

const sources: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import("./fr")).fr,
  en: async () => en,
  de: async () => (await import("./de")).de,
  es: async () => (await import("./es")).es,
  it: async () => (await import("./it")).it,
  nl: async () => (await import("./nl")).nl,
  pt: async () => (await import("./pt")).pt,
  pl: async () => (await import("./pl")).pl,
};
const read = new Map<Spoken, Promise<Words>>();

/** The sentences as they are written; the pseudo-language has none of its own. */
export const messagesOf = (spoken: Spoken): Promise<Messages> => sources[langOf(spoken)]();

/** All sentences of a language, ready for the provider; each language is read once per process. */
export function wordsOf(spoken: Spoken): Promise<Words> {
  const words = read.get(spoken) ?? (spoken === "pseudo" ? pseudoWords() : sources[spoken]().then(compiled));
  read.set(spoken, words);
  return words;
}

const pseudoWords = async (): Promise<Words> => pseudo(await wordsOf("en"));

function compiled(messages: object): Words {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      // parsed again: the compiler's objects have no prototype, and React hands over none of those
      typeof value === "string" ? JSON.parse(JSON.stringify(compile(value))) : compiled(value),
    ]),
  );
}
