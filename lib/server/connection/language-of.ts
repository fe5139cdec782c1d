/** The languages of Lucca's interface that a short message can be told from (contract §19). */
const words = {
  en: /\b(user|doesn'?t|does not|exist|not found|unknown|is not|the|invalid)\b/gi,
  fr: /\b(utilisateur|collaborateur|n['’]existe|pas|le|la|est|inconnue?|introuvable|invalide)\b/gi,
  es: /\b(usuario|empleado|el|la|no existe|desconocido|es|encontrado)\b/gi,
  de: /\b(benutzer|mitarbeiter|existiert|nicht|der|die|das|ist|unbekannt|gefunden)\b/gi,
  it: /\b(utente|dipendente|non|esiste|il|sconosciuto|trovato)\b/gi,
  nl: /\b(gebruiker|medewerker|bestaat|niet|de|het|onbekend|gevonden)\b/gi,
} as const;
export type Language = keyof typeof words;
const languages = ["en", "fr", "es", "de", "it", "nl"] as const satisfies readonly Language[];

/** The language that most words of a message belong to; null when none clearly does. */
export function languageOf(message: string): Language | null {
  const ranked = languages
    .map((language) => ({ language, hits: message.match(words[language])?.length ?? 0 }))
    .sort((one, other) => other.hits - one.hits);
  const [first, second] = ranked;
  return first && second && first.hits > second.hits ? first.language : null;
}
