import { clean } from "./clean";
import type { FileColumn } from "./file-column";
import type { HeaderMatch } from "./match-headers";

const mostLooked = 2000;

/**
 * Employee numbers and people's names are no logins. Where the header does not say "login" and most texts below it do not look like any,
 * the column is left open: the admin says whether Lucca knows people by these.
 */
export function withLoginAsked(match: HeaderMatch, columns: readonly FileColumn[]): HeaderMatch {
  const { login } = match.mapping;
  if (login === null || match.isLoginNamed) return match;
  const texts = (columns[login]?.dictionary.texts ?? []).slice(0, mostLooked).map((text) => clean(text, "name").text);
  const filled = texts.filter((text) => text !== "");
  if (filled.filter(looksLikeLogin).length * 2 > filled.length) return match;
  const mapping = { ...match.mapping, login: null };
  return { ...match, mapping, ties: [...match.ties, { column: "login", headers: [login] }] };
}

/** One word with a letter: "jdoe", "john.doe", an e-mail address; not "00123", "DOE John" or "Doe, J.". */
const looksLikeLogin = (text: string): boolean => /\p{L}/u.test(text) && !/[\s,;/]/.test(text);
