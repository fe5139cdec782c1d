import type { Language } from "./languages";

/** What is said when the page broke so badly that its sentences are gone: few enough to be on every page, in all languages. */
export const lastWords: Record<Language, { title: string; kept: string; again: string }> = {
  fr: {
    title: "Un problème inattendu est survenu",
    kept: "Votre fichier et vos corrections sont conservés dans ce navigateur.",
    again: "Réessayer",
  },
  en: {
    title: "Something unexpected happened",
    kept: "Your file and your corrections are kept in this browser.",
    again: "Try again",
  },
  de: {
    title: "Etwas Unerwartetes ist passiert",
    kept: "Ihre Datei und Ihre Korrekturen bleiben in diesem Browser erhalten.",
    again: "Erneut versuchen",
  },
  es: {
    title: "Ha ocurrido algo inesperado",
    kept: "Su archivo y sus correcciones se conservan en este navegador.",
    again: "Reintentar",
  },
  it: {
    title: "Si è verificato un problema imprevisto",
    kept: "Il file e le correzioni restano salvati in questo browser.",
    again: "Riprova",
  },
  nl: {
    title: "Er is iets onverwachts gebeurd",
    kept: "Je bestand en je correcties blijven in deze browser bewaard.",
    again: "Opnieuw proberen",
  },
  pt: {
    title: "Ocorreu um problema inesperado",
    kept: "O seu ficheiro e as suas correções ficam guardados neste navegador.",
    again: "Tentar novamente",
  },
  pl: {
    title: "Wystąpił nieoczekiwany problem",
    kept: "Plik i poprawki są zachowane w tej przeglądarce.",
    again: "Spróbuj ponownie",
  },
};
