import type { Language } from "./languages";

/** What is said when the page broke so badly that its sentences are gone: few enough to be on every page, in all languages. */
export const lastWords: Record<Language, { title: string; kept: string; again: string }> = {
  en: {
    title: "Something unexpected happened",
    kept: "Your file and your corrections are kept in this browser.",
    again: "Try again",
  },
};
