const decimal = /^(\d+)[.,]0+$/;
const grouped = /^\d{1,3}(?:[\s'’.,]\d{3})+$/;
const longest = 200;

/**
 * Texts of which one may be the login that stands in another with something around it: "ACME\jdoe", "jdoe (Doe Jane)", "Doe Jane - jdoe",
 * "Doe Jane <jdoe@acme.com>", "mailto:jdoe@acme.com", "123.0", "1 234". Only a list of logins can tell which.
 */
export function loginsWithin(text: string): readonly string[] {
  if (text.length > longest) return [];
  const [, whole] = decimal.exec(text) ?? [];
  if (whole !== undefined) return [whole];
  if (grouped.test(text)) return [text.replace(/\D/g, "")];
  const parts = text
    .replace(/^mailto:/i, "")
    .split(/[()[\]<>{}|;"“”«»\\]+|\s+[-–/]\s+|^'|'$/u)
    .map((part) => part.replace(/^mailto:/i, "").trim())
    .filter((part) => part !== "");
  return parts.filter((part) => part !== text);
}
