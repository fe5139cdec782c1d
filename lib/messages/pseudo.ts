import type { Sentence, Words } from "./compiled";

/**
 * English in disguise, for tests: every sentence in brackets, with letters that no English word has, two fifths longer.
 * Whatever is seen in plain letters was not translated; whatever is cut here would be cut in German too.
 */
export const pseudo = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      isSentence(value) ? ["[", ...partsOf(value), "]"] : pseudo(value),
    ]),
  );

const isSentence = (value: Sentence | Words): value is Sentence => typeof value === "string" || Array.isArray(value);
const partsOf = (sentence: Sentence): readonly unknown[] =>
  typeof sentence === "string" ? [disguised(sentence)] : sentence.map(part);

/** One part: a text, `#`, [argument], [argument, kind, …] or [tag, part, …]; the kinds 1 to 3 choose among sentences. */
function part(given: unknown): unknown {
  if (typeof given === "string") return disguised(given);
  if (!Array.isArray(given) || given.length === 1) return given;
  const [name, kind, ...rest] = given;
  if (typeof kind !== "number" || kind === 0) return [name, ...[kind, ...rest].map(part)];
  if (kind > 3) return given;
  const choices = Object.entries(Object(rest[0])).map(([key, choice]) => [key, choiceOf(choice)]);
  return [name, kind, Object.fromEntries(choices)];
}

const choiceOf = (choice: unknown): unknown => (Array.isArray(choice) ? choice.map(part) : part(choice));

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const others = "ÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŦÛṼŴẊÝŽàƀçðéƒĝĥîĵķļṁñôþɋŕšŧûṽŵẋýž";
const disguised = (text: string): string =>
  text
    .replace(/[aeiou]/gi, (vowel) => vowel + vowel.toLowerCase())
    .replace(/[a-z]/gi, (letter) => others[letters.indexOf(letter)] ?? letter);
