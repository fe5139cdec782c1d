/** The languages that people may choose, each by its own name, with the region whose dates and numbers it is shown with. */
export const languages = {
  fr: { name: "Français", locale: "fr-FR" },
  en: { name: "English", locale: "en-GB" },
  de: { name: "Deutsch", locale: "de-DE" },
  es: { name: "Español", locale: "es-ES" },
  it: { name: "Italiano", locale: "it-IT" },
  nl: { name: "Nederlands", locale: "nl-NL" },
  pt: { name: "Português", locale: "pt-PT" },
  pl: { name: "Polski", locale: "pl-PL" },
} as const satisfies Record<string, { name: string; locale: string }>;

export type Language = keyof typeof languages;
/** What a browser knows of a language: `pseudo` is for tests and only there when the server allows it. */
export type Spoken = Language | "pseudo";

export const languageList = Object.keys(languages).filter(isLanguage);

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}

/** The locale for `Intl`: fr → fr-FR. The pseudo-language has dates as Greeks write them, so that others stand out. */
export const localeOf = (spoken: Spoken): string => (spoken === "pseudo" ? "el-GR" : languages[spoken].locale);

/** The value of `lang`: what a screen reader pronounces. */
export const langOf = (spoken: Spoken): Language => (spoken === "pseudo" ? "en" : spoken);
