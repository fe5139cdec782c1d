import { isLanguage, type Language, type Spoken } from "./languages";

/** Keeps the chosen language. It says nothing about the person, and scripts may read it. */
export const choiceCookie = "whereabouts-language";
const year = 60 * 60 * 24 * 365;

/** The cookie that keeps a choice for a year, as `document.cookie` takes it. */
export const keptChoice = (language: Language): string =>
  `${choiceCookie}=${language}; Path=/; Max-Age=${year}; SameSite=Lax`;

/**
 * The language to answer in: the kept choice, else the first the browser asks for that we have, else English.
 *
 * in  `kept` = the cookie's value; `accepted` = the header Accept-Language; `pseudo` = whether tests may ask for the pseudo-language
 */
export function chooseLanguage(kept: string | undefined, accepted: string | null, pseudo = false): Spoken {
  if (pseudo && kept === "pseudo") return "pseudo";
  if (kept !== undefined && isLanguage(kept)) return kept;
  return wanted(accepted ?? "").find(isLanguage) ?? "en";
}

/**
 * The languages of an Accept-Language header without their regions, most wanted first: "de;q=0.7, pt-BR" → pt, de.
 * One that is refused (q=0) is left out; `*` is any language, for which we have English.
 *
 * source  RFC 9110 §12.5.4, lookup by RFC 4647 §3.4
 */
function wanted(header: string): string[] {
  return header
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
      const [quality] = parameters.flatMap((parameter) => /^q=([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1] ?? []);
      return { language: range === "*" ? "en" : (range.split("-")[0] ?? ""), quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language);
}
