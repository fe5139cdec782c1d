"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import { keptChoice } from "@/lib/messages/choice";
import { isLanguage, type Language, languageList, languages, localeOf } from "@/lib/messages/languages";
import { Select } from "../ui/select";

/**
 * Every language by its own name. The choice is kept in a cookie; then the server is asked for this page in that language, and
 * only its words change: what was typed, the file and its corrections stay.
 */
export function LanguageMenu({ className }: { className?: string }) {
  const t = useTranslations("ui");
  const locale = useLocale();
  const router = useRouter();
  const choose = (language: Language) => {
    // biome-ignore lint/suspicious/noDocumentCookie: not every browser we serve has cookieStore
    document.cookie = keptChoice(language);
    router.refresh();
  };
  return (
    <Select
      className={className}
      aria-label={t("language")}
      value={languageList.find((language) => localeOf(language) === locale)}
      onChange={({ target }) => isLanguage(target.value) && choose(target.value)}
    >
      {languageList.map((language) => (
        <option key={language} value={language} lang={language}>
          {languages[language].name}
        </option>
      ))}
    </Select>
  );
}
