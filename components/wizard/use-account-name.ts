import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";

/** How the account is called in sentences. The stand-in has no account's name of its own. */
export function useAccountName({ name, environment }: Account): string {
  const t = useTranslations("account");
  return environment === "practice" ? t("practiceCompany") : name;
}
